import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 0.434,
  context: 2.586,
  soft: 0.573,
  meaning: 2.353,
  names: 0.525,
  words: 0.627,
  focus: 0.379,
  rarest: 0.257,
  gap: -0.428,
  weakest: 0.370,
  missing: -2.945,
  brevity: 1.322,
  adjacent: 1.869,
  tight: -0.268,
  retrieval: 2.232,
  quoted: 0.066,
  time: 0.476,
  finding: 2.067,
  near: 0.533,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 1.130,
  context: 1.244,
  soft: 1.464,
  meaning: 0.401,
  names: 0.230,
  words: 0.646,
  focus: -0.037,
  rarest: -0.454,
  gap: -1.623,
  weakest: -0.756,
  missing: -0.406,
  brevity: 0.918,
  adjacent: 1.565,
  tight: -0.160,
  quoted: 0.696,
  time: -0.489,
  finding: 0.285,
  near: 0.249,
  margin: 1.429,
  unknown: -0.193,
  length: 1.191,
};

export const CONFIDENCE_BIAS = -5.001;

/** Below this probability the bot abstains: it maximises the mean of right answers and right refusals. */
export const THRESHOLD = 0.40;
