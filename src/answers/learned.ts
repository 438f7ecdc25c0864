import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  context: 3.8936,
  soft: 2.4222,
  words: 0.729,
  missing: -2.0772,
  brevity: 2.1115,
  adjacent: 1.489,
  denied: 0.0452,
  retrieval: 2.2145,
  quoted: 0.3434,
  time: 0.7312,
  finding: 3.1404,
  near: 0.8618,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  context: 0.5276,
  soft: 2.6987,
  words: 0.2509,
  missing: -0.0502,
  brevity: 0.7555,
  adjacent: 1.7288,
  denied: -1.1373,
  quoted: 1.0079,
  time: 0.5044,
  finding: 1.8918,
  near: -0.3508,
  key: 0.8497,
  told: 0.3428,
  margin: 1.235,
  length: 2.0425,
  stranger: -2.6827,
};

export const CONFIDENCE_BIAS = -6.8135;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .60 at
 * 0.12 to .73 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = 0.25;
