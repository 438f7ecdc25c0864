import { fold } from '../fr/letters.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Asked, Finding } from './answer-type.ts';
import { nearnessOf } from './meaning.ts';
import type { UnitMatch, View } from './view.ts';

/** What is measured of a passage against a question. Every feature is between -1 and 1. */
export interface Features {
  /** Weight of the question's units met in the sentence, over the weight of all. */
  readonly cover: number;
  /** The same when neighbours, heading and title count. */
  readonly context: number;
  /** Cover when words of near use count (word vectors). */
  readonly soft: number;
  /** Cosine between the mean directions of question and sentence. */
  readonly meaning: number;
  /** Cover of the names alone; 1 when the question has none. */
  readonly names: number;
  /** Cover of the content words alone; 1 when the question has none. */
  readonly words: number;
  /** Cover of what is asked (« ministère » in « quel ministère »); 1 when nothing is. */
  readonly focus: number;
  /** Strength of the unit that tells most. */
  readonly rarest: number;
  /** Share of the weight of the heaviest unit that nothing meets, even around. */
  readonly gap: number;
  /** Strength of the content word that is met least, neighbours and near use counted. */
  readonly weakest: number;
  /** Share of the units that nothing meets. */
  readonly missing: number;
  /** How short the sentence is: 1 up to 5 content words, falling as its square root; long sentences meet words by chance. */
  readonly brevity: number;
  /** Neighbouring units of the question that are neighbours in the sentence. */
  readonly adjacent: number;
  /** How close together the units are met. */
  readonly tight: number;
  /** Retrieval score over that of the best passage. */
  readonly retrieval: number;
  /** Strength of the best short answer. */
  readonly finding: number;
  /** How close the short answer is to what is met. */
  readonly near: number;
  /** Share of the quoted strings of the question that the sentence holds. */
  readonly quoted: number;
  /** Dates of the question: 1 the same, -1 others, 0 none. */
  readonly time: number;
}

/** A unit is met from this strength on. */
const MET = 0.25;

/** What of the question is met, before any short answer is looked for. */
export function measure(view: View, asked: Asked, retrieval: number): Omit<Features, 'finding' | 'near'> {
  const told = view.matches.filter(({ unit }) => !unit.focus);
  const specific = view.matches.filter(({ unit }) => !unit.generic);
  const all = specific.length > 0 ? specific : view.matches;
  const heaviest = all.reduce<UnitMatch | null>(
    (top, match) => (top === null || match.unit.weight > top.unit.weight ? match : top),
    null,
  );
  const total = all.reduce((sum, { unit }) => sum + unit.weight, 0);
  return {
    cover: coverOf(all, 'strength'),
    context: coverOf(all, 'inContext'),
    soft: coverOf(all, 'soft'),
    meaning: view.meaning && asked.meaning ? Math.max(0, nearnessOf(view.meaning, asked.meaning)) : 0,
    names: coverOf(
      told.filter(({ unit }) => unit.kind !== 'word'),
      'strength',
    ),
    words: coverOf(
      told.filter(({ unit }) => unit.kind === 'word'),
      'strength',
    ),
    focus: coverOf(
      view.matches.filter(({ unit }) => unit.focus),
      'strength',
    ),
    rarest: heaviest?.strength ?? 0,
    gap: total === 0 ? 0 : Math.max(0, ...all.map(({ unit, inContext }) => (unit.weight * (1 - inContext)) / total)),
    weakest: Math.min(
      1,
      ...all.filter(({ unit }) => unit.kind === 'word').map(({ soft, inContext }) => Math.max(soft, inContext)),
    ),
    missing:
      all.length === 0 ? 0 : all.filter(({ soft, inContext }) => Math.max(soft, inContext) < MET).length / all.length,
    brevity: Math.min(1, Math.sqrt(5 / Math.max(1, view.tokens.length))),
    adjacent: adjacency(view),
    tight: tightness(view),
    retrieval,
    quoted: quotedShare(view, asked),
    time: timeAgreement(view, asked),
  };
}

/** Closeness of a short answer to the words that are met, 0 to 1: 1 beside them, falling by half every 60 characters. */
export function nearness(finding: Finding, view: View): number {
  const met = view.matches.filter(({ at }) => at >= 0);
  const total = met.reduce((sum, { unit, strength }) => sum + unit.weight * strength, 0);
  if (total === 0) return 0;
  return (
    met.reduce((sum, { unit, strength, at }) => sum + unit.weight * strength * 2 ** (-gapTo(finding, at) / 60), 0) /
    total
  );
}

function gapTo(finding: Finding, at: number): number {
  return at < finding.start ? finding.start - at : Math.max(0, at - finding.end);
}

function coverOf(matches: readonly UnitMatch[], by: 'strength' | 'inContext' | 'soft'): number {
  const total = matches.reduce((sum, { unit }) => sum + unit.weight, 0);
  return total === 0 ? 1 : matches.reduce((sum, match) => sum + match.unit.weight * match[by], 0) / total;
}

function adjacency(view: View): number {
  let pairs = 0;
  let close = 0;
  for (let at = 1; at < view.matches.length; at += 1) {
    const [left, right] = [view.matches[at - 1], view.matches[at]];
    if (!left || !right) continue;
    pairs += 1;
    if (left.at >= 0 && right.at >= 0 && left.at !== right.at && Math.abs(left.at - right.at) < 30)
      close += Math.min(left.strength, right.strength);
  }
  return pairs === 0 ? 0 : close / pairs;
}

function tightness(view: View): number {
  const places = view.matches.filter(({ at }) => at >= 0).map(({ at }) => at);
  if (places.length < 2) return 0;
  const width = Math.max(...places) - Math.min(...places);
  return Math.min(1, (places.length * 25) / Math.max(width, 25));
}

function quotedShare(view: View, asked: Asked): number {
  const { quoted } = asked.question;
  if (quoted.length === 0) return 0;
  const text = fold(view.passage.text);
  return quoted.filter((quote) => text.includes(fold(quote))).length / quoted.length;
}

function timeAgreement(view: View, asked: Asked): number {
  const wanted = asked.question.times.filter((time) => time.kind === 'date' && /^\d{4}/.test(time.value));
  const dates = view.mentions.filter(
    (mention): mention is TimeMention => mention.kind === 'date' && /^\d{4}/.test(String(mention.value)),
  );
  if (wanted.length === 0 || dates.length === 0) return 0;
  const agrees = wanted.some((time) => dates.some((date) => compatible(time.value, date.value)));
  return agrees ? 1 : -1;
}

/** True when one ISO value is inside the other: 2023-09 and 2023-09-13. */
function compatible(a: string, b: string): boolean {
  return a.split('/').some((left) => b.split('/').some((right) => left.startsWith(right) || right.startsWith(left)));
}
