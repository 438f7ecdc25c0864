import { compare } from '../facts/compare.ts';
import { fold } from '../fr/letters.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Asked, Finding } from './answer-type.ts';
import { tenseAgreement } from './tense.ts';
import type { UnitMatch, View } from './view.ts';

/** What is measured of a passage against a question. Every feature is between -1 and 1. */
export interface Features {
  /** Weight of the question's units met in the sentence, its neighbours, heading or title, over the weight of all. */
  readonly context: number;
  /** The same in the sentence alone, words of near use counted (word vectors). */
  readonly soft: number;
  /** Share met of the weight of the content words told, in the sentence alone; 1 when the question has none. */
  readonly words: number;
  /** Share of the units that nothing meets. */
  readonly missing: number;
  /** How short the sentence is: 1 up to 5 content words, falling as its square root; long sentences meet words by chance. */
  readonly brevity: number;
  /** Neighbouring units of the question that are neighbours in the sentence. */
  readonly adjacent: number;
  /** Retrieval score over that of the best passage. */
  readonly retrieval: number;
  /** 1 when the sentence denies what the question takes for granted, or the other way round. */
  readonly denied: number;
  /** Strength of the best short answer. */
  readonly finding: number;
  /** How close the short answer is to what is met. */
  readonly near: number;
  /** Share of the quoted strings of the question that the sentence holds. */
  readonly quoted: number;
  /** Dates of the question: 1 the same, -1 others, 0 none. */
  readonly time: number;
  /** Of a question about what is to come: 1 when the sentence looks ahead, -1 when it looks back. */
  readonly tense: number;
}

/** A unit is met from this strength on. */
const MET = 0.25;

/** What of the question is met, before any short answer is looked for. */
export function measure(view: View, asked: Asked, retrieval: number): Omit<Features, 'finding' | 'near'> {
  const specific = view.matches.filter(({ unit }) => !unit.generic);
  const all = specific.length > 0 ? specific : view.matches;
  const words = view.matches.filter(({ unit }) => unit.kind === 'word' && !unit.focus && !unit.generic);
  return {
    context: coverOf(all, 'inContext'),
    soft: coverOf(all, 'soft'),
    words: coverOf(words, 'strength'),
    missing:
      all.length === 0 ? 0 : all.filter(({ soft, inContext }) => Math.max(soft, inContext) < MET).length / all.length,
    brevity: Math.min(1, Math.sqrt(5 / Math.max(1, view.tokens.length))),
    adjacent: adjacency(view),
    denied: denies(view, asked),
    retrieval,
    quoted: quotedShare(view, asked),
    time: timeAgreement(view, asked),
    tense: tenseAgreement(view.passage, asked.question),
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

/** « n’a pas encore remporté », « ne rouvrira jamais »; but « ne s’applique qu’aux dons », « éviter qu’ils ne sortent ». */
const NOT =
  /(?<![\p{L}])n(?:e\s|['’])[^,;:.!?«»“”"]{0,40}?(?<![\p{L}])(?:pas|plus|jamais|guère|aucune?|rien|nul|point)(?![\p{L}])/giu;
/** A verb this many characters after « pas » is what is denied. */
const AFTER_NOT = 25;

function denies(view: View, asked: Asked): number {
  const told = view.matches.find(({ unit, at }) => unit.predicate && at >= 0);
  if (!told) return 0;
  const { text, start } = view.passage;
  const here = [...text.matchAll(NOT)].some(
    ({ index, 0: words }) => index <= told.at - start && told.at - start <= index + words.length + AFTER_NOT,
  );
  const inQuestion = asked.question.text.search(NOT) >= 0;
  return here === inQuestion ? 0 : 1;
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
  const agrees = wanted.some((time) => dates.some((date) => compare(time.value, date.value) === 'same'));
  return agrees ? 1 : -1;
}
