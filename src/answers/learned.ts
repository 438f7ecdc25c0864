import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 0.551,
  context: 3.863,
  soft: 0.769,
  meaning: 2.402,
  names: 0.026,
  words: 0.599,
  focus: 0.31,
  rarest: 0.237,
  gap: -0.1,
  weakest: 0.054,
  missing: -2.557,
  brevity: 2.136,
  adjacent: 1.881,
  tight: 0.047,
  retrieval: 2.018,
  quoted: 0.619,
  time: 0.723,
  finding: 2.537,
  near: 0.349,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 1.018,
  context: 1.922,
  soft: 1.965,
  meaning: 0.321,
  names: -0.339,
  words: 0.31,
  focus: -0.351,
  rarest: -0.379,
  gap: 0.321,
  weakest: -0.419,
  missing: 0.17,
  brevity: 0.002,
  adjacent: 1.536,
  tight: 0.033,
  quoted: 1.262,
  time: -0.025,
  finding: 1.615,
  near: 0.237,
  key: 0.449,
  margin: 0.741,
  unknown: -0.021,
  length: 1.542,
  stranger: -0.793,
};

export const CONFIDENCE_BIAS = -6.218;

/**
 * Below this probability the bot abstains. The mean of right answers and right refusals is flat from 0.14 to 0.32 on the labelled
 * dossiers; the low end is taken, so that three questions of four are answered and each answer shows its source to be checked.
 */
export const THRESHOLD = 0.14;
