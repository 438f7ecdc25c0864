import { DETERMINERS, PREPOSITIONS } from '../../fr/grammar-words.ts';
import type { ClauseView } from './clause-view.ts';

/** Clauses are cut after this many words: past it the reader would not call it an answer. */
const LONGEST = 70;
const OPEN = /^[«“(]$/u;
const CLOSE = /^[»”)]$/u;
/** Clauses of their own, that end the one before: « pour discuter … alors que Kim … ». */
const BREAKS: readonly (readonly string[])[] = [
  ['alors', 'que'],
  ['alors', "qu'"],
  ['tandis', 'que'],
  ['tandis', "qu'"],
  ['parce', 'que'],
  ['parce', "qu'"],
  ['mais'],
  ['selon'],
  ["d'", 'après'],
];

/**
 * Rank of the last word of the clause whose first word is `from`: it stops at the end of its sentence or quotation, at a comma that does
 * not go on a list, at « ; » and « : », and before a clause of its own (« alors que », « selon X »). `clause`: it must have its verb before it may stop.
 */
export function clauseEnd(view: ClauseView, from: number, clause: boolean): number {
  const { words, verbs, verbAt } = view;
  let depth = 0;
  let verb = !clause;
  for (let at = from; at < words.length && at < from + LONGEST; at += 1) {
    const low = words[at]?.low ?? '';
    if (verbAt[at] !== -1 && verbs[verbAt[at] ?? 0]?.form === 'finite') verb = true;
    if (OPEN.test(low)) depth += 1;
    else if (CLOSE.test(low)) depth -= 1;
    if (depth < 0) return back(view, from, at - 1);
    if (depth > 0) continue;
    if (/^[;:]$/u.test(low) || (low === '"' && isClosing(view, from, at))) return back(view, from, at - 1);
    if (low === ',' && verb && !goesOn(view, at)) return back(view, from, at - 1);
    if (/^[–—-]$/u.test(low) && words[at - 1]?.end !== words[at]?.start) return back(view, from, at - 1);
    if (at > from && verb && BREAKS.some((parts) => parts.every((part, index) => words[at + index]?.low === part))) {
      return back(view, from, at - 1);
    }
  }
  return back(view, from, Math.min(words.length, from + LONGEST) - 1);
}

// Without a comma, full stop or « et » hanging at the end
function back({ words }: ClauseView, from: number, to: number): number {
  let at = to;
  while (at >= from && (isStop(words[at]?.low ?? '') || /^(?:et|ou|,)$/u.test(words[at]?.low ?? ''))) at -= 1;
  return at;
}

function isStop(low: string): boolean {
  return /^[.,;:!?…"“«(–—-]$/u.test(low);
}

// A straight quotation mark closes when none was opened since the clause began
function isClosing({ words }: ClauseView, from: number, at: number): boolean {
  let marks = 0;
  for (let rank = from; rank < at; rank += 1) if (words[rank]?.low === '"') marks += 1;
  return marks % 2 === 0 && words[at - 1]?.end === words[at]?.start;
}

// « des armes, des munitions et des fonds »: a list that « et » or « ou » ends, without a verb of its own
function goesOn({ words, verbAt }: ClauseView, comma: number): boolean {
  const next = words[comma + 1];
  if (next?.kind !== 'word' && next?.kind !== 'number') return false;
  const opens = DETERMINERS.has(next.low) || PREPOSITIONS.has(next.low) || next.kind === 'number' || !next.capital;
  if (
    !opens ||
    /^(?:qui|que|qu'|dont|où|selon|avant|après|alors|tandis|mais|pour|soit|ce|lors|avec|sans|à|au)$/u.test(next.low)
  )
    return false;
  for (let at = comma + 1; at < words.length && at < comma + 14; at += 1) {
    const low = words[at]?.low ?? '';
    if ((verbAt[at] ?? -1) >= 0 || /^[.;:]$/u.test(low)) return false;
    if (/^(?:et|ou)$/u.test(low)) return sameOpening(words[comma + 1]?.low ?? '', words[at + 1]?.low ?? '');
  }
  return false;
}

// « , des munitions et des fonds », not « , un geste de Moscou et de Pékin »
function sameOpening(first: string, second: string): boolean {
  const group = (low: string): string =>
    /^(?:l[ea]s?|l'|un|une|des|du|de|d'|son|sa|ses)$/u.test(low) ? 'article' : 'other';
  return group(first) === group(second) && !/^(?:un|une)$/u.test(first);
}
