/** BM25 as measured best on French passages: short texts saturate early (k) and length matters little (b); d would reward mere presence. */
export const BM25 = { k: 0.9, b: 0.4, d: 0 } as const;

/** How many passages of the first ranking are looked at again. */
export const RERANKED = 50;

/** What a word around the passage (previous sentence) is worth beside a word in it. */
export const CONTEXT_WEIGHT = 0.3;
