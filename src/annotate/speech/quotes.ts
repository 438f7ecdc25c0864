import type { Span } from '../../model/span.ts';

/** Words between quotation marks: `start`–`end` with the marks, `inner` what they hold, trimmed, never blank. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False when the opening mark was lost: it then starts with its sentence. */
  readonly opened: boolean;
  /** False when the closing mark was lost: it then ends with its paragraph or its sentence. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  readonly family: 'guillemet' | 'double' | 'single';
  readonly side: 'open' | 'close' | 'either';
}

const SINGLE_OPEN = `(?<![\\p{L}\\p{N}])[‘'’](?=[ \\u00A0\\u202F]?[\\p{L}\\p{N}])`;
const SINGLE_CLOSE = `(?<=[\\p{L}\\p{N}.!?…])[’'](?![\\p{L}\\p{N}])`;
const MARK = new RegExp(`[«»‹›“”„‟"]|${SINGLE_OPEN}|${SINGLE_CLOSE}`, 'gu');
/** A single quotation mark this far from its partner (in characters) was an apostrophe. */
const LONGEST_SINGLE = 200;

/**
 * The outermost quotations of one paragraph (`text.slice(start, end)`), in order, disjoint: « », “ ”, " ", ‘ ’ and their mixtures.
 * Marks whose shape says nothing are read from the spaces around them. `breaks` are the starts of the paragraph's sentences, sorted.
 */
export function findQuotations(text: string, start: number, end: number, breaks: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  const stack: Mark[] = [];
  for (const mark of marksOf(text, start, end)) {
    if (mark.family === 'single' && mark.side === 'open') stack.push(mark);
    else pair(text, stack, mark, found, breaks);
  }
  for (const mark of stack) {
    if (mark.family !== 'single') add(found, text, mark.at, unclosedEnd(mark.at, end, breaks), true, false);
  }
  return outermost(text, found);
}

function pair(text: string, stack: Mark[], mark: Mark, found: Quotation[], breaks: readonly number[]): void {
  const partner = mark.side === 'open' ? -1 : stack.findLastIndex((other) => other.family === mark.family);
  const opening = stack[partner];
  if (opening === undefined) {
    if (mark.side !== 'close') stack.push(mark);
    else if (mark.family !== 'single' && stack.length === 0) orphan(text, mark.at, found, breaks);
    return;
  }
  // A doubled opening mark: « « » un paria » cherchant … »
  if (text.slice(opening.at + 1, mark.at).trim() === '') return;
  const tooFar = mark.family === 'single' && mark.at - opening.at > LONGEST_SINGLE;
  stack.length = partner;
  if (!tooFar) add(found, text, opening.at, mark.at + 1, true, true);
}

// « Nous avons tous pleuré", a-t-il dit »: back to the sentence's start or the last quotation
function orphan(text: string, at: number, found: Quotation[], breaks: readonly number[]): void {
  const sentence = breaks[lastAtMost(breaks, at)] ?? at;
  const start = Math.max(sentence, found.at(-1)?.end ?? 0);
  add(found, text, start, at + 1, false, true);
}

// A quotation that opens its sentence runs to the paragraph's end (the next paragraph opens it again); another stops with its sentence
function unclosedEnd(at: number, end: number, breaks: readonly number[]): number {
  const sentence = lastAtMost(breaks, at);
  const opensSentence = at - (breaks[sentence] ?? 0) <= 1;
  return opensSentence ? end : (breaks[sentence + 1] ?? end);
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function add(found: Quotation[], text: string, start: number, end: number, opened: boolean, closed: boolean): void {
  const inner = trim(text, start + (opened ? 1 : 0), end - (closed ? 1 : 0));
  if (inner !== null) found.push({ start, end, inner, opened, closed });
}

function trim(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  const from = slice.search(/[^\s«»“”"]/u);
  if (from < 0 || !/[\p{L}\p{N}]/u.test(slice)) return null;
  let to = slice.length;
  while (/[\s«»“”"]/u.test(slice[to - 1] ?? '')) to -= 1;
  return { start: start + from, end: start + to };
}

function outermost(text: string, found: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || quotation.start >= last.end) kept.push(quotation);
    else if (!last.closed) {
      // What was never closed stops where the next quotation starts
      kept.pop();
      add(kept, text, last.start, quotation.start, last.opened, false);
      kept.push(quotation);
    }
  }
  return kept;
}

function marksOf(text: string, start: number, end: number): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)].map((match) => {
    const at = start + match.index;
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' ';
    return { at, family: familyOf(match[0]), side: sideOf(match[0], leaning(before, after)) };
  });
}

function familyOf(glyph: string): Mark['family'] {
  if (/[«»‹›]/u.test(glyph)) return 'guillemet';
  return /[‘'’]/u.test(glyph) ? 'single' : 'double';
}

function sideOf(glyph: string, leans: Mark['side']): Mark['side'] {
  if (/[«‹„‘]/u.test(glyph)) return 'open';
  if (/[»›]/u.test(glyph)) return 'close';
  if (/[“‟]/u.test(glyph)) return leans === 'close' ? 'close' : 'open';
  if (glyph === '”') return leans === 'open' ? 'open' : 'close';
  return leans;
}

// Air on one side only: « dit "oui" hier » leans, « dit " oui " hier » does not
function leaning(before: string, after: string): Mark['side'] {
  if (/[\s(['’«–—-]/u.test(before) && !/[\s,;:.)]/u.test(after)) return 'open';
  if (/[\s)\],.;:!?…»–—-]/u.test(after) && !/\s/u.test(before)) return 'close';
  return 'either';
}
