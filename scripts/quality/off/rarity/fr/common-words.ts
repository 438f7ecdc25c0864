import type * as own from '../../../../../src/fr/common-words.ts';

/** « lieu » tells as much as « ratification ». */
export const rarenessInNews: typeof own.rarenessInNews = () => 1;
