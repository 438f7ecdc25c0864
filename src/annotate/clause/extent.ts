import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from '../../fr/grammar-words.ts';
import type { ClauseView } from './clause-view.ts';

/** Clauses are cut after this many words: past it the reader would not call it an answer. */
const LONGEST = 70;
/** Words looked ahead for the « et » of a list, and for the second dash of a parenthesis. */
const AHEAD = 25;
const OPEN = /^[«“(]$/u;
const CLOSE = /^[»”)]$/u;
const DASH = /^[–—-]$/u;
/** Clauses of their own, that end the one before: « pour discuter … alors que Kim … ». */
const BREAKS: readonly RegExp[] = [
  /^alors qu[e']/u,
  /^tandis qu[e']/u,
  /^parce qu[e']/u,
  /^mais /u,
  /^selon /u,
  /^d' après /u,
];

/**
 * Rank of the last word of the clause whose first word is `from`. It stops at the end of its sentence or quotation, at a comma that
 * does not go on a list, at « ; » and « : », before a clause of its own (« alors que », « selon X »), and before a verb that is not its own.
 * `clause`: it opens with « que » or the like, so one verb is its own, and it does not stop before it.
 */
export function clauseEnd(view: ClauseView, from: number, clause: boolean): number {
  const { words, verbs, verbAt } = view;
  let depth = 0;
  // Verbs that clauses opened so far may still take: « qui », « que » give one each
  let owed = clause ? 1 : 0;
  let needed = clause;
  for (let at = from; at < words.length && at < from + LONGEST; at += 1) {
    const low = words[at]?.low ?? '';
    const verb = verbs[verbAt[at] ?? -1];
    if (OPEN.test(low)) depth += 1;
    else if (CLOSE.test(low)) depth -= 1;
    if (depth < 0) return back(view, from, at - 1);
    if (CLAUSE_OPENERS.has(low)) owed += 1;
    if (verb?.first === at && verb.form === 'finite') {
      if (owed === 0 && depth === 0 && at > from) return back(view, from, at - 1);
      owed = Math.max(0, owed - 1);
      needed = false;
    }
    if (depth > 0) continue;
    if (stops(view, from, at)) return back(view, from, at - 1);
    if (low === ',' && !needed && !goesOn(view, at)) return back(view, from, at - 1);
    if (at > from && !needed && breaks(view, at)) return back(view, from, at - 1);
    if (isDash(view, at)) {
      const second = closingDash(view, at);
      if (second < 0) return back(view, from, at - 1);
      at = second;
    }
  }
  return back(view, from, Math.min(words.length, from + LONGEST) - 1);
}

function stops(view: ClauseView, from: number, at: number): boolean {
  const low = view.words[at]?.low ?? '';
  if (/^[;:•►■▪|]$/u.test(low)) return true;
  if (low === '"') return isClosing(view, from, at);
  if (/^[.!?]$/u.test(low)) return view.words[at + 1]?.capital === true && at > from;
  const verb = view.verbs[view.verbAt[at + 1] ?? -1];
  return low === 'et' && verb?.form === 'participle' && verb.first === at + 1;
}

function breaks({ words }: ClauseView, at: number): boolean {
  const ahead = `${words[at]?.low ?? ''} ${words[at + 1]?.low ?? ''} `;
  return BREAKS.some((pattern) => pattern.test(ahead));
}

// « puisque X est devenu – avec la délégation chinoise – l’un des premiers »; « 1 - 0 » is no dash
function isDash({ words }: ClauseView, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!DASH.test(word?.low ?? '') || before?.end === word?.start) return false;
  return before?.kind !== 'number' || next?.kind !== 'number';
}

function closingDash(view: ClauseView, at: number): number {
  for (let rank = at + 1; rank < at + AHEAD && rank < view.words.length; rank += 1) if (isDash(view, rank)) return rank;
  return -1;
}

// Without a comma, a full stop, « et » or an open mark hanging at the end
function back(view: ClauseView, from: number, to: number): number {
  const { words } = view;
  let at = to;
  while (at >= from && hangs(view, from, at)) at -= 1;
  return words[at] === undefined ? from - 1 : at;
}

function hangs(view: ClauseView, from: number, at: number): boolean {
  const low = view.words[at]?.low ?? '';
  if (low === '"') return marksBefore(view, from, at + 1) % 2 === 1;
  if (low.length > 1 && low.endsWith("'")) return true;
  return /^[.,;:!?…“«(–—-]$/u.test(low) || /^(?:et|ou|,)$/u.test(low);
}

function marksBefore({ words }: ClauseView, from: number, to: number): number {
  let marks = 0;
  for (let rank = from; rank < to; rank += 1) if (words[rank]?.low === '"') marks += 1;
  return marks;
}

// A straight quotation mark closes when none was opened since the clause began: « pour toi", a-t-il dit », not « n'"ira »
function isClosing(view: ClauseView, from: number, at: number): boolean {
  const before = view.words[at - 1];
  const joined = before?.end === view.words[at]?.start && !before?.low.endsWith("'");
  return joined && marksBefore(view, from, at) % 2 === 0;
}

// « des armes, des munitions et des fonds »: a list that « et » or « ou » ends, without a verb of its own
function goesOn(view: ClauseView, comma: number): boolean {
  const { words, verbAt, verbs } = view;
  const first = words[comma + 1];
  if (first?.kind !== 'word' && first?.kind !== 'number') return false;
  let last = false;
  for (let at = comma + 1; at < words.length && at < comma + AHEAD; at += 1) {
    const low = words[at]?.low ?? '';
    if (verbs[verbAt[at] ?? -1]?.form === 'finite') return false;
    if (/^(?:et|ou)$/u.test(low) && sameOpening(first.low, words[at + 1]?.low ?? '')) last = true;
    if (/^[.;:,]$/u.test(low) && last) return true;
    if (/^[.;:]$/u.test(low)) return false;
  }
  return last;
}

// « , des munitions et des fonds », not « , un geste de Moscou et de Pékin »
function sameOpening(first: string, second: string): boolean {
  const article = /^(?:l[ea]s?|l'|des|du|de|d'|son|sa|ses)$/u;
  if (article.test(first)) return article.test(second);
  const plain = (low: string): boolean => !PREPOSITIONS.has(low) && !CLAUSE_OPENERS.has(low) && !DETERMINERS.has(low);
  return first === second || (plain(first) && plain(second));
}
