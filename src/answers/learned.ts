import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  context: 4.0039,
  soft: 2.6349,
  words: 0.6512,
  missing: -2.7142,
  brevity: 2.2968,
  adjacent: 1.951,
  denied: 0.7075,
  retrieval: 2.0946,
  quoted: 0.2859,
  time: 0.6706,
  tense: 1.0759,
  finding: 4.6813,
  near: 1.0545,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  context: 1.8731,
  soft: 3.0104,
  words: -0.0288,
  missing: 0.1989,
  brevity: 1.8538,
  adjacent: 1.233,
  denied: -1.3269,
  quoted: 0.692,
  time: 0.6213,
  tense: 0.7722,
  finding: 2.1321,
  near: -0.0013,
  key: 0.6442,
  told: -0.5267,
  margin: 1.5984,
  length: 4.0639,
  stranger: -2.6028,
};

export const CONFIDENCE_BIAS = -9.3684;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .67 at
 * 0.1 to .76 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = 0.25;
