import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

/** Weight of each feature in the ranking of passages. Learned by scripts/train-answers.ts; see there for the sets. */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  cover: 4,
  context: 2,
  soft: 1,
  meaning: 1,
  names: 0.5,
  words: 1.5,
  focus: 1,
  rarest: 0.5,
  gap: -1,
  weakest: 0.5,
  missing: -0.5,
  brevity: 0.5,
  adjacent: 0.7,
  tight: 0.3,
  retrieval: 1,
  finding: 1.5,
  near: 0.8,
  quoted: 3,
  time: 0.5,
};

/** A neighbour sentence whose score is this close to the winner's is shown with it. */
export const JOIN_MARGIN = 0.8;

/** Below this probability the bot abstains: chosen to maximise the mean of right answers and right refusals. */
export const THRESHOLD = 0.5;

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
  cover: 3,
  context: 2,
  soft: 1,
  meaning: 1,
  names: 0,
  words: 1.5,
  focus: 0,
  rarest: 0.5,
  gap: -3,
  weakest: 0.5,
  missing: -0.5,
  brevity: 0.5,
  adjacent: 0.5,
  tight: 0,
  finding: 1,
  near: 0.5,
  quoted: 3,
  time: 0.5,
  margin: 0.5,
  unknown: -4,
  length: 0,
};

export const CONFIDENCE_BIAS = -2.5;
