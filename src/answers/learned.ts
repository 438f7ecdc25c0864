import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 0.57,
  context: 3.22,
  soft: 0.742,
  meaning: 1.937,
  names: 0.128,
  words: 0.897,
  focus: 0.315,
  rarest: 0.298,
  gap: -0.525,
  weakest: 0.105,
  missing: -2.223,
  brevity: 1.883,
  adjacent: 1.672,
  tight: 0.145,
  retrieval: 2.151,
  quoted: 0.34,
  time: 0.719,
  finding: 2.75,
  near: 0.55,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 0.715,
  context: 1.603,
  soft: 2.001,
  meaning: 0.252,
  names: -0.252,
  words: 0.791,
  focus: -0.413,
  rarest: -0.594,
  gap: -0.243,
  weakest: -0.55,
  missing: -0.366,
  brevity: 0.143,
  adjacent: 1.527,
  tight: 0.086,
  quoted: 0.965,
  time: 0.538,
  finding: 2.022,
  near: 0.355,
  key: 0.743,
  wordless: 1.167,
  margin: 0.928,
  unknown: 0.269,
  length: 1.87,
  stranger: -0.862,
};

export const CONFIDENCE_BIAS = -6.79;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .62 to
 * .70 between 0.12 and 0.32; the low end is taken, so that three questions of four are answered, each with its source to be checked.
 */
export const THRESHOLD = 0.125;
