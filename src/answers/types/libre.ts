import type { AnswerType } from '../answer-type.ts';

/** A request without a question word (« dates des visites »): the passage is the answer. */
export const libre: AnswerType = { name: 'libre', cues: [], nouns: [], needsFinding: false, find: () => [] };
