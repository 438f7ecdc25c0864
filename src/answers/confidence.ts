import type { AnswerType, Asked, Unit } from './answer-type.ts';
import type { Features } from './features.ts';
import { CONFIDENCE, CONFIDENCE_BIAS } from './learned.ts';
import type { Candidate } from './rank.ts';
import type { UnitMatch } from './view.ts';

/** What the probability is read from: the winner's evidence, its lead, and what the dossier does not know of the question. */
export interface Signals extends Omit<Features, 'retrieval' | 'finding'> {
  /** Strength of the short answer when the type cannot answer without one, else 1. */
  readonly finding: number;
  /** Strength of the short answer when the type can do without one, else 0. */
  readonly told: number;
  /** Score lead over the runner-up, at most 1. */
  readonly margin: number;
  /** Best match of the content word that tells most, near use and neighbours counted. */
  readonly key: number;
  /** 1 when the question names someone or something that the dossier never mentions. */
  readonly stranger: number;
  /** Content words of the question, over 10, at most 1: a short question is met by chance more easily. */
  readonly length: number;
}

export function signalsOf(
  best: Candidate,
  runnerUp: Candidate | null,
  { asked, type }: { readonly asked: Asked; readonly type: AnswerType },
): Signals {
  const { retrieval: _, ...evidence } = best.features;
  return {
    ...evidence,
    finding: type.needsFinding ? evidence.finding : 1,
    told: type.needsFinding ? 0 : evidence.finding,
    key: keyStrength(best),
    stranger: Number(asked.units.some(isStranger)),
    margin: Math.min(1, runnerUp ? (best.score - runnerUp.score) / 2 : 1),
    length: Math.min(1, asked.units.length / 10),
  };
}

/** A name of two letters (« ND ») is rather a short form of one that the dossier has. */
function isStranger({ kind, unknown, text }: Unit): boolean {
  return kind === 'name' && unknown && text.length > 2;
}

function keyStrength({ view }: Candidate): number {
  const words = view.matches.filter(({ unit }) => unit.kind === 'word' && !unit.generic);
  const key = words.reduce<UnitMatch | null>(
    (top, match) => (top === null || match.unit.weight > top.unit.weight ? match : top),
    null,
  );
  return key === null ? 1 : Math.max(key.soft, key.inContext);
}

/** Probability that the best candidate is right: a logistic regression on its signals (scripts/train-answers.ts). */
export function probability(
  best: Candidate,
  runnerUp: Candidate | null,
  reading: { readonly asked: Asked; readonly type: AnswerType },
): number {
  const signals = signalsOf(best, runnerUp, reading);
  let logit = CONFIDENCE_BIAS;
  for (const [name, weight] of Object.entries(CONFIDENCE)) logit += weight * signals[name as keyof Signals];
  return 1 / (1 + Math.exp(-logit));
}
