import * as own from '../../../../../src/answers/excerpt.ts';

/** Only the sentence found is shown, and the one before when the short answer is in it. */
export const widen: typeof own.widen = (passage, { needs }) =>
  own.widen(
    { ...passage, next: null, previous: needs !== null && needs.start < passage.start ? passage.previous : null },
    { close: [], needs: needs && { start: needs.start, end: needs.end }, explains: false },
  );
