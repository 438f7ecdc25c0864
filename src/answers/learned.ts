import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 0.569,
  context: 3.874,
  soft: 0.782,
  meaning: 2.408,
  names: 0.016,
  words: 0.584,
  focus: 0.294,
  rarest: 0.234,
  gap: -0.063,
  weakest: 0.081,
  missing: -2.53,
  brevity: 2.102,
  adjacent: 1.862,
  tight: 0.05,
  retrieval: 2.013,
  quoted: 0.618,
  time: 0.75,
  finding: 2.543,
  near: 0.38,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 0.842,
  context: 2.189,
  soft: 1.722,
  meaning: 0.327,
  names: 0.227,
  words: 0.091,
  focus: -0.219,
  rarest: -0.356,
  gap: 0.804,
  weakest: -0.178,
  missing: 0.351,
  brevity: 0.011,
  adjacent: 1.348,
  tight: 0.14,
  quoted: 1.211,
  time: -0.134,
  finding: 1.355,
  near: 0.339,
  key: 0.694,
  margin: 0.788,
  unknown: -0.072,
  length: 1.944,
  stranger: -0.536,
};

export const CONFIDENCE_BIAS = -7.135;

/** Below this probability the bot abstains: it maximises the mean of right answers and right refusals. */
export const THRESHOLD = 0.15;
