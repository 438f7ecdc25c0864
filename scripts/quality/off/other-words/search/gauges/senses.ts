import type * as own from '../../../../../../src/search/gauges/senses.ts';

/** No word of near sense is looked for. */
export const senses: typeof own.senses = () => ({ see: () => {}, endSentence: () => {}, take: () => 0 });
