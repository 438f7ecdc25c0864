import type { SentenceFeatures } from './central.ts';

/**
 * What each property of a sentence is worth when one sentence speaks for its article. Fitted by ridge regression of the
 * ROUGE-2 of the sentence against a human summary (`npx tsx scripts/score-digest.ts --fit`), on one half of the articles.
 */
export const WEIGHTS: Readonly<Record<keyof SentenceFeatures, number>> = {
  first: -0.07,
  second: -0.01,
  early: 0.096,
  title: 0.103,
  centre: 0.205,
  head: 0.036,
  short: -0.09,
  long: -0.016,
  points: -0.002,
  refers: 0,
  isCut: -0.02,
  asks: -0.009,
  quoted: -0.017,
  names: -0.001,
};
