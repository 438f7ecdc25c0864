import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  context: 4.2063,
  soft: 2.8083,
  words: 0.5207,
  missing: -2.2245,
  brevity: 2.0706,
  adjacent: 1.6668,
  denied: 0.086,
  retrieval: 2.1297,
  quoted: 0.275,
  time: 0.6566,
  tense: 1.4028,
  finding: 3.6856,
  near: 1.0183,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  context: 1.1859,
  soft: 2.7847,
  words: 0.0143,
  missing: -0.1146,
  brevity: 1.617,
  adjacent: 1.638,
  denied: -1.4608,
  quoted: 0.8851,
  time: 0.4875,
  tense: 0.7858,
  finding: 2.2225,
  near: -0.0832,
  key: 0.6431,
  told: -0.2021,
  margin: 1.6811,
  length: 2.9577,
  stranger: -2.6515,
};

export const CONFIDENCE_BIAS = -8.576;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .60 at
 * 0.12 to .73 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = 0.25;
