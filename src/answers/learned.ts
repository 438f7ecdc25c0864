import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  context: 4.3544,
  soft: 2.6362,
  words: 0.6232,
  missing: -2.4208,
  brevity: 2.165,
  adjacent: 1.8445,
  denied: 0.8047,
  retrieval: 2.1249,
  quoted: 0.2669,
  time: 0.6309,
  tense: 1.0707,
  finding: 3.7505,
  near: 1.2136,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  context: 1.2714,
  soft: 3.0391,
  words: 0.2324,
  missing: -0.0576,
  brevity: 2.0683,
  adjacent: 1.2007,
  denied: -1.646,
  quoted: 0.7564,
  time: 0.3961,
  tense: 0.8857,
  finding: 2.13,
  near: 0.0612,
  key: 0.8073,
  told: -0.0326,
  margin: 1.4415,
  length: 3.6802,
  stranger: -2.6264,
};

export const CONFIDENCE_BIAS = -9.3496;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .60 at
 * 0.12 to .73 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = 0.25;
