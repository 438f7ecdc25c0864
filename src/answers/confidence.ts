import type { AnswerType, Asked } from './answer-type.ts';
import type { Features } from './features.ts';
import { CONFIDENCE, CONFIDENCE_BIAS } from './learned.ts';
import type { Candidate } from './rank.ts';
import type { UnitMatch } from './view.ts';

/** A word is met from this strength on, near use and neighbours counted. */
const MET_AT_ALL = 0.3;

/** What the probability is read from: the winner's evidence, its lead, and what the dossier does not know of the question. */
export interface Signals extends Omit<Features, 'retrieval' | 'finding'> {
  /** Strength of the short answer when the type cannot answer without one, else 1. */
  readonly finding: number;
  /** Score lead over the runner-up, at most 1. */
  readonly margin: number;
  /** Share of the question's weight that no passage of the dossier has. */
  readonly unknown: number;
  /** Best match of the content word that tells most, near use and neighbours counted. */
  readonly key: number;
  /** 1 when the question has content words and the passage meets none: the names around a fact are not the fact. */
  readonly wordless: number;
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
  const total = asked.units.reduce((sum, unit) => sum + unit.weight, 0);
  const unknown = asked.units.filter((unit) => unit.unknown).reduce((sum, unit) => sum + unit.weight, 0);
  return {
    ...evidence,
    finding: type.needsFinding ? evidence.finding : 1,
    key: keyStrength(best),
    wordless: Number(isWordless(best)),
    stranger: Number(asked.units.some((unit) => unit.kind === 'name' && unit.unknown)),
    margin: Math.min(1, runnerUp ? (best.score - runnerUp.score) / 2 : 1),
    unknown: total === 0 ? 1 : unknown / total,
    length: Math.min(1, asked.units.length / 10),
  };
}

function isWordless({ view }: Candidate): boolean {
  const words = view.matches.filter(({ unit }) => unit.kind === 'word' && !unit.generic);
  return words.length > 0 && words.every(({ soft, inContext }) => Math.max(soft, inContext) < MET_AT_ALL);
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
