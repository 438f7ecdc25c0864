import { waysOf } from '../fr/countries.ts';
import type { Abstention, Answer, Evidence, Excerpt, Highlight, Outcome, Why } from '../model/answer.ts';
import type { Question } from '../model/question.ts';
import type { Expansion } from '../search/query.ts';
import type { AnswerType, Asked } from './answer-type.ts';
import { probability } from './confidence.ts';
import { corroborate } from './corroborate.ts';
import type { Dossier } from './dossier.ts';
import { excerptOf, widen } from './excerpt.ts';
import { THRESHOLD } from './learned.ts';
import { readAgainst } from './plan.ts';
import { type Candidate, rankHits } from './rank.ts';
import { JOIN_MARGIN } from './weights.ts';

/** Passages measured for one question; the search orders them, the evidence decides. */
const CANDIDATES = 50;
const ALTERNATIVES = 4;
/** In the search, another name of the same person or place beside the one asked with. */
const VARIANT_WEIGHT = 0.5;
/** In the search, another way of speaking of a country. */
const COUNTRY_WEIGHT = 0.3;

/** The passages that may answer, best first, and the question as the dossier reads it. */
export interface Ranked {
  readonly asked: Asked;
  readonly candidates: readonly Candidate[];
}

/** Ranks what may answer: a passage without the evidence that the type needs comes after all that have it. */
export function rank(question: Question, type: AnswerType, dossier: Dossier): Ranked {
  const asked = readAgainst(question, type, dossier);
  const hits = dossier.library.search(question.text, { limit: CANDIDATES, expansions: expansionsOf(asked, dossier) });
  const candidates = rankHits(hits, asked, type, dossier);
  const [without, withEvidence] = [
    candidates.filter(({ finding }) => !finding),
    candidates.filter(({ finding }) => finding),
  ];
  return { asked, candidates: type.needsFinding ? [...withEvidence, ...without] : candidates };
}

/** Answers a question from the dossier, or says why it does not. Same dossier and question, same outcome. */
export function answer(question: Question, type: AnswerType, dossier: Dossier): Outcome {
  if (question.terms.length === 0) return abstain(question, 'empty', 0, [], emptyWhy);
  const { asked, candidates } = rank(question, type, dossier);
  const [best] = candidates;
  const why = explain(asked, candidates);
  if (!best) return abstain(question, 'nothing', 0, [], why);
  const confidence = probability(best, candidates[1] ?? null, { asked, type });
  if (type.needsFinding && !best.finding)
    return abstain(question, 'no-evidence', Math.min(confidence, THRESHOLD), candidates, why);
  if (confidence < THRESHOLD) return abstain(question, 'unsure', confidence, candidates, why);
  return accept({ question, type, best, candidates, confidence, dossier, why });
}

interface Accepted {
  readonly question: Question;
  readonly type: AnswerType;
  readonly best: Candidate;
  readonly candidates: readonly Candidate[];
  readonly confidence: number;
  readonly dossier: Dossier;
  readonly why: Why;
}

function accept({ question, type, best, candidates, confidence, dossier, why }: Accepted): Answer {
  const { finding } = best;
  const close = candidates
    .filter((other) => other !== best && best.score - other.score < JOIN_MARGIN)
    .map((other) => other.view.passage);
  const excerpt = widen(best.view.passage, { close, needs: finding, explains: !type.needsFinding && !finding });
  const short: Highlight | null =
    finding && finding.start >= excerpt.start && finding.end <= excerpt.end
      ? { start: finding.start, end: finding.end, text: excerpt.article.raw.slice(finding.start, finding.end) }
      : null;
  const agreement = corroborate(best, candidates, dossier);
  return {
    kind: 'answer',
    question,
    short,
    value: short && finding ? finding.value : null,
    excerpt,
    highlights: short ? [short] : [],
    speaker: finding?.speaker ?? null,
    confidence,
    corroboration: agreement.corroboration,
    disagreements: agreement.disagreements,
    alternatives: excerptsBeside(candidates, excerpt),
    why,
  };
}

function abstain(
  question: Question,
  reason: Abstention['reason'],
  confidence: number,
  candidates: readonly Candidate[],
  why: Why,
): Abstention {
  return {
    kind: 'abstention',
    question,
    reason,
    confidence,
    nearest: candidates.slice(0, ALTERNATIVES).map(({ view }) => excerptOf(view.passage)),
    why,
  };
}

function excerptsBeside(candidates: readonly Candidate[], shown: Excerpt): Excerpt[] {
  return candidates
    .map(({ view }) => excerptOf(view.passage))
    .filter((other) => other.article !== shown.article || other.end <= shown.start || other.start >= shown.end)
    .slice(0, ALTERNATIVES);
}

/** What the search may find instead of the question's words: near-synonyms, and the other names of who and where is meant. */
function expansionsOf(asked: Asked, dossier: Dossier): Expansion[] {
  return asked.units.flatMap((unit) => [
    ...[...unit.related].map(([stem, { weight }]) => ({ words: dossier.wordOf(stem), weight })),
    ...unit.clusters.flatMap(({ cluster, weight }) =>
      cluster.variants.map((words) => ({ words, weight: weight * VARIANT_WEIGHT })),
    ),
    ...(unit.country ? waysOf(unit.country).map((words) => ({ words, weight: COUNTRY_WEIGHT })) : []),
  ]);
}

const emptyWhy: Why = { terms: [], expansions: [], winner: null, runnerUp: null };

function explain(asked: Asked, candidates: readonly Candidate[]): Why {
  return {
    terms: asked.units.map(({ text, weight }) => `${text} (${weight.toFixed(1)})`),
    expansions: asked.units.flatMap((unit) => [
      ...unit.clusters.map(({ cluster, by }) => `${unit.text} → ${cluster.name} (${by})`),
      ...[...unit.related].map(([stem, { weight, by }]) => `${unit.text} → ${stem} (${by} ${weight.toFixed(2)})`),
    ]),
    winner: candidates[0] ? evidence(candidates[0]) : null,
    runnerUp: candidates[1] ? evidence(candidates[1]) : null,
  };
}

function evidence({ view, finding, features, score }: Candidate): Evidence {
  const met = view.matches.filter(({ by }) => by !== '').map(({ unit, by }) => `${unit.text}: ${by}`);
  return {
    excerpt: excerptOf(view.passage),
    score,
    features: { ...features },
    rules: finding ? [finding.rule, ...met] : met,
  };
}
