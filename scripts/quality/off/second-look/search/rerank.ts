import * as own from '../../../../../src/search/rerank.ts';

/** The order of BM25, its scores from 0 to 1 as the second look has them. */
export const rerank: typeof own.rerank = (corpus, query, best) =>
  own
    .rerank(corpus, query, best)
    .map((found) => ({ ...found, score: found.features.bm25 }))
    .sort((a, b) => b.score - a.score);
