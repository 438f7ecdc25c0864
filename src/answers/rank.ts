import { PREPOSITIONS, SLIPPED_WORDS } from '../fr/grammar-words.ts';
import { fold } from '../fr/letters.ts';
import type { Hit } from '../search/library.ts';
import type { AnswerType, Asked, Finding } from './answer-type.ts';
import type { Dossier } from './dossier.ts';
import { type Features, measure, nearness } from './features.ts';
import { RANKING } from './learned.ts';
import { viewOf } from './match.ts';
import type { View } from './view.ts';

/** A passage with its evidence, and the short answer chosen in it. */
export interface Candidate {
  readonly view: View;
  readonly finding: Finding | null;
  readonly features: Features;
  readonly score: number;
}

/** A short answer of this strength is as sure as one can be: a name whose function is the one asked. */
const OUTRIGHT = 1.2;
/** A short answer is worth its own strength, and more beside the words of the question. */
const NEAR_WEIGHT = 1;
/** A short answer made of the question's own words answers little. */
const TOLD = 0.2;
/** A short answer in the sentence that this one leans on (« Il a ajouté … ») is worth this share. */
const BEFORE = 0.6;

/** Measures every hit against the question and sorts them, best first; ties by passage id. */
export function rankHits(hits: readonly Hit[], asked: Asked, type: AnswerType, dossier: Dossier): Candidate[] {
  const top = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  return hits
    .map((hit) => {
      const view = viewOf(hit.passage, asked, dossier);
      const finding = bestFinding(view, asked, type);
      const features: Features = {
        ...measure(view, asked, Math.max(0, hit.score / top)),
        finding: Math.min(1, (finding?.strength ?? 0) / OUTRIGHT),
        near: finding ? nearness(finding, view) : 0,
      };
      return { view, finding, features, score: weigh(features) };
    })
    .sort((a, b) => b.score - a.score || (a.view.passage.id < b.view.passage.id ? -1 : 1));
}

function bestFinding(view: View, asked: Asked, type: AnswerType): Finding | null {
  let top: { finding: Finding; worth: number } | null = null;
  for (const found of findingsOf(view, asked, type)) {
    const finding = isTold(found, view, asked) ? { ...found, strength: found.strength * TOLD } : found;
    const worth = finding.strength * (1 + NEAR_WEIGHT * nearness(finding, view));
    if (top === null || worth > top.worth) top = { finding, worth };
  }
  return top?.finding ?? null;
}

/** What the sentence gives, and when it leans on the one before, what that one gives. */
function findingsOf(view: View, asked: Asked, type: AnswerType): Finding[] {
  const here = [...type.find(view, asked)];
  if (view.before === null) return here;
  return [
    ...here,
    ...type.find(view.before, asked).map((finding) => ({ ...finding, strength: finding.strength * BEFORE })),
  ];
}

/** A word met from this strength on is the question's own: « arrivée » for « arrive ». */
const SAME_WORD = 0.8;
/** Words that only tie a clause to its sentence: « peu avant l’arrivée de … ». */
const LINKS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...SLIPPED_WORDS].map(fold));

/** True when the question already says every word of the short answer. */
function isTold(finding: Finding, view: View, asked: Asked): boolean {
  const words = [...view.tokens, ...(view.before?.tokens ?? [])].filter(
    ({ start, end }) => start >= finding.start && end <= finding.end,
  );
  const met = view.matches.filter(({ strength }) => strength >= SAME_WORD).map(({ at }) => at);
  return (
    words.length > 0 &&
    words.every(
      ({ start, stem, folded }) =>
        LINKS.has(folded) || met.includes(start) || asked.question.terms.some((term) => term.stem === stem),
    )
  );
}

/** The linear ranking score; its weights say what each feature is worth. */
function weigh(features: Features): number {
  let score = 0;
  for (const [name, weight] of Object.entries(RANKING)) score += weight * features[name as keyof Features];
  return score;
}
