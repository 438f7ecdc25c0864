import type * as own from '../../../../../src/fr/sms.ts';

/** « pk » is no word. */
export const normaliseQuestion: typeof own.normaliseQuestion = (text) => text;
