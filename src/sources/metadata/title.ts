import { isFurnitureLine } from '../../fr/furniture-line.ts';
import { plain } from '../../fr/letters.ts';
import type { Line } from './line.ts';

const SHORTEST = 8;
const LONGEST = 220;
/** The title stands among the first lines. */
const NEAR_TOP = 6;
/** « Titre | Actualités politiques »: what follows the bar is the site's. */
const BAR_TAIL = /\s+\|\s+[^|]{1,60}$/u;
/** « Titre - Le Monde »: only when the same title stands below without it. */
const DASH_TAIL = /\s+[-–—]\s+[^-–—]{1,40}$/u;
/** A full stop inside, after a word of three letters or more, and a capital: two sentences, no title. */
const TWO_SENTENCES = /\p{Ll}{3}[.]["»”]?\s+["«“]?\p{Lu}/u;

/** A title with its place; `end` leaves out the tail that a site adds. */
export interface FoundTitle {
  readonly title: string;
  readonly line: Line;
  readonly end: number;
}

/**
 * The headline of a text: its first line, when that reads as a headline and not as a sentence of the body, and something follows it.
 * @param lines the lines that hold no metadata
 * @param aboveLink the line right above « Source link : … », which is a title whatever it looks like
 */
export function findTitle(lines: readonly Line[], aboveLink: Line | null): FoundTitle | null {
  if (aboveLink !== null) return { title: aboveLink.text, line: aboveLink, end: aboveLink.end };
  const at = lines.findIndex(({ text }) => !isFurnitureLine(text));
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || line.rank >= NEAR_TOP || !isHeadline(line, next)) return null;
  const title = withoutTail(line.text, next.text);
  return { title, line, end: line.start + title.length };
}

/** True when two lines are one title: white space, apostrophes, case and the site's tail apart. */
export function sameTitle(one: string, other: string): boolean {
  return key(one) === key(other) || key(one.replace(BAR_TAIL, '')) === key(other.replace(BAR_TAIL, ''));
}

function isHeadline({ text }: Line, next: Line): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/\p{L}\s+\p{L}/u.test(text)) return false;
  if (/[;,:]$|(?<!\.\.)\.["»”]?$/u.test(text) || /^[—–•►*-]/u.test(text) || TWO_SENTENCES.test(text)) return false;
  // a line that runs on in lower case is a wrapped sentence
  return !/^\p{Ll}/u.test(next.text) || /[.!?]$/u.test(text);
}

function withoutTail(text: string, next: string): string {
  const bare = text.replace(BAR_TAIL, '');
  if (bare !== text && bare.split(/\s+/u).length >= 3) return bare;
  const undashed = text.replace(DASH_TAIL, '');
  return sameTitle(undashed, next) ? undashed : text;
}

function key(title: string): string {
  return plain(title).replace(/\s+/gu, ' ').trim().toLowerCase();
}
