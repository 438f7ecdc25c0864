import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 0.174,
  context: 3.837,
  soft: 0.385,
  meaning: 2.727,
  names: 0.188,
  words: 0.528,
  focus: 0.373,
  rarest: 0.417,
  gap: -0.157,
  weakest: 0.09,
  missing: -2.808,
  brevity: 1.873,
  adjacent: 1.879,
  tight: 0.03,
  retrieval: 2.159,
  quoted: 0.606,
  time: 0.796,
  finding: 2.466,
  near: 0.222,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 0.593,
  context: 1.585,
  soft: 1.934,
  meaning: 0.491,
  names: 0.17,
  words: 0.301,
  focus: -0.111,
  rarest: -0.451,
  gap: -0.57,
  weakest: -0.665,
  missing: 0.076,
  brevity: 0.184,
  adjacent: 1.593,
  tight: 0.14,
  quoted: 1.168,
  time: 0.341,
  finding: 1.253,
  near: 0.638,
  key: 0.628,
  margin: 0.912,
  unknown: 0.118,
  length: 1.297,
  stranger: -0.499,
};

export const CONFIDENCE_BIAS = -6.34;

/** Below this probability the bot abstains: it maximises the mean of right answers and right refusals. */
export const THRESHOLD = 0.14;
