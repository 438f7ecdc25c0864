import * as own from '../../../../../src/text/passages.ts';

/** A sentence knows neither the one before nor the one after, and is shown alone. */
export const passagesOf: typeof own.passagesOf = (segmented) =>
  own.passagesOf(segmented).map((passage) => ({ ...passage, previous: null, next: null }));
