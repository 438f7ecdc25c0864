/** BM25 as measured best on French passages: short texts saturate early (k) and length matters little (b); d would reward mere presence. */
export const BM25 = { k: 0.9, b: 0.4, d: 0 } as const;

/** What a word around the passage (title, heading, previous sentence) is worth beside a word in it. */
export const CONTEXT_WEIGHT = 0.5;

/** Terms of one question that are looked for: past that it is a pasted text, and its first words say enough. */
export const MOST_TERMS = 64;

/** A misspelt word is worth so much for each edit between it and the word it is taken for: a guess must not outweigh what is known. */
export const GUESS_WEIGHT = 0.7;

/** Words are looked up from the rarest on until so many passages were found; the others only add to their scores. */
export const POSTINGS_READ = 3000;

/** How many passages of the first ranking are looked at again: half of the time of a question, and hardly any answer stands lower. */
export const RERANKED = 50;

/**
 * What each kind of evidence is worth in the second look, all of them from 0 to 1. Learned by scripts/train-rank.ts
 * on the questions of PIAF among 42,000 paragraphs of news; only what helped on articles left out of the training is here.
 */
export const FEATURE_WEIGHTS = {
  /** The first ranking, against the most it could give. */
  bm25: 5.1,
  /** Words in the very form of the question. */
  forms: 3.1,
  /** Neighbours of the question that are neighbours here. */
  adjacency: 2.6,
  /** Names and numbers of the question. */
  names: 2.3,
  /** Runs of four letters: what the stems miss. */
  subwords: 4.5,
  /** The best single sentence. */
  sentence: 2.4,
  /** Relatives and synonyms of the words asked. */
  senses: 4.3,
} as const;
