import type * as own from '../../../../../../src/search/gauges/senses.ts';

/** The gauge reads relatives and synonyms together: it says nothing without one of them. */
export const senses: typeof own.senses = () => ({ see: () => {}, endSentence: () => {}, take: () => 0 });
