import { fullStopEnds } from './full-stop.ts';
import { openingAt } from './words.ts';

/** Marks that may end a sentence, with those that follow them: « ?! », « . … ». */
const MARKS = /[.!?…]+(?:[ \u00A0\u202F]+[.!?…]+)*/gu;
/** What closes with the sentence: « » », « ” », « ) ». Straight quotes are looked at apart. */
const CLOSERS = /^(?:\s*[»”]|[’'](?![\p{L}\p{N}])|[)\]])*/u;
/** A straight quote closes when it is glued to the stop and no word is glued to it, or stands before a comma; with a space on both sides, counting tells. */
const STRAIGHT_CLOSER = /^"(?![\p{L}\p{N}])|^\s?"(?=[,.;:)]|$)/u;
const SPACED_CLOSER = /^\s"(?=\s)/u;
const LOOK_AHEAD = 60;
/** Opening marks before the first word of a sentence. */
const OPENING_MARKS = /^(?:[«“"'‘([]\s*|[–—-]\s+)*/u;
/** « Il a dit non.Cette visite »: a capital then a small letter, glued to the stop. */
const GLUED_WORD = /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]\p{L}|À\s|A\s\p{Ll}|[«“])/u;
const BEFORE_GLUE = /(?:\p{L}\p{L}\p{L}|\p{Ll}\p{Ll}|\p{N}|[»”"’)])$/u;
/** A web or mail address is no place to cut: « www.site.Com ». */
const ADDRESS = /(?:www\.|@|\/)\S*$/u;

/** Offsets where the sentences of a paragraph end (closing marks included), in order; the end of the paragraph is left out. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  let quotes = 0;
  let counted = 0;
  for (const match of text.matchAll(MARKS)) {
    const stop = match.index;
    const markEnd = stop + match[0].length;
    if (markEnd <= counted) continue;
    quotes += countQuotes(text, counted, markEnd);
    const end = closersEnd(text, markEnd, quotes % 2 === 1);
    quotes += countQuotes(text, markEnd, end);
    counted = end;
    if (end >= text.length || !isEnd(text, { from, stop, mark: match[0], end })) continue;
    ends.push(end);
    from = skipSpaces(text, end);
  }
  return ends;
}

interface Candidate {
  /** Start of the sentence so far. */
  readonly from: number;
  readonly stop: number;
  readonly mark: string;
  /** Past the closing marks. */
  readonly end: number;
}

function isEnd(text: string, { from, stop, mark, end }: Candidate): boolean {
  const start = skipSpaces(text, end);
  if (start === end) return isGluedEnd(text, from, stop, mark, end);
  const opening = OPENING_MARKS.exec(text.slice(start, start + LOOK_AHEAD))?.[0] ?? '';
  const word = start + opening.length;
  const quoted = /[«“"]/u.test(opening);
  if (!/^[\p{Lu}\p{Lt}\p{N}]/u.test(text.slice(word, word + 2)) && !quoted) return false;
  if (isTooShort(text, from, stop)) return false;
  // « (...) Finalement » goes on in the same quotation: only a sure opener ends it
  if (/^(?:\.\.\.|…)$/u.test(mark) && /[([]\s*$/u.test(text.slice(Math.max(0, stop - 3), stop))) {
    return openingAt(text, word) !== null;
  }
  return mark !== '.' || fullStopEnds(text, from, stop, word);
}

/** « Belooussov.Cette visite », « bien vivante".Le petit nombre » */
function isGluedEnd(text: string, from: number, stop: number, mark: string, end: number): boolean {
  if (!GLUED_WORD.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(from, stop - LOOK_AHEAD), stop);
  if (!BEFORE_GLUE.test(before) || ADDRESS.test(before)) return false;
  return mark !== '.' || fullStopEnds(text, from, stop, end);
}

/** « "Sveta ! Sveta !" scandent… »: one word is no sentence, it stays with what follows. */
function isTooShort(text: string, from: number, stop: number): boolean {
  return stop - from < LOOK_AHEAD && !/[\p{L}\p{N}][^\p{L}\p{N}'’-]+[\p{L}\p{N}]/u.test(text.slice(from, stop));
}

/** Past the marks that close with the sentence. `odd`: an odd number of straight quotes stands before. */
function closersEnd(text: string, from: number, odd: boolean): number {
  let end = from;
  for (;;) {
    end += CLOSERS.exec(text.slice(end, end + LOOK_AHEAD))?.[0].length ?? 0;
    const quote =
      STRAIGHT_CLOSER.exec(text.slice(end, end + 4)) ?? (odd ? SPACED_CLOSER.exec(text.slice(end, end + 4)) : null);
    if (quote === null) return end;
    end += quote[0].length;
  }
}

function countQuotes(text: string, from: number, to: number): number {
  return text.slice(from, to).split('"').length - 1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
