import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  context: 4.1259,
  soft: 2.5848,
  words: 0.6501,
  missing: -2.1891,
  brevity: 2.2338,
  adjacent: 1.5932,
  denied: 0.0203,
  retrieval: 2.2534,
  quoted: 0.3696,
  time: 0.6781,
  tense: 1.4159,
  finding: 3.4596,
  near: 0.7859,
};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  context: 1.045,
  soft: 2.9804,
  words: -0.1139,
  missing: 0.0663,
  brevity: 1.2189,
  adjacent: 1.5502,
  denied: -1.4802,
  quoted: 0.9116,
  time: 0.566,
  tense: 0.7753,
  finding: 2.1996,
  near: 0.1623,
  key: 0.7559,
  told: -0.1265,
  margin: 1.7289,
  length: 2.9994,
  stranger: -2.6743,
};

export const CONFIDENCE_BIAS = -8.6393;

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .60 at
 * 0.12 to .73 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = 0.25;
