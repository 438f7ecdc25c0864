import { numberPattern, readNumber } from '../../fr/numbers.ts';
import { ROUNDING_AFTER, ROUNDING_BEFORE } from '../../fr/units.ts';
import { type CountView, wordFrom } from './count-view.ts';

/** A number of the sentence with the words that round it. Offsets in the article's text; ranks of its words, both included. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly approximate: boolean;
  /** In figures and not grouped: « 2024 », not « 2 024 » nor « deux ». */
  readonly digits: boolean;
  /** « un », « une » alone: an article unless something says otherwise. */
  readonly article: boolean;
  readonly first: number;
  readonly last: number;
  /** Start of « plus de », or of the number. */
  readonly from: number;
}

/** On lower case: patterns of this size without regard to case are slow to compile. */
const NUMBER = new RegExp(numberPattern(), 'gu');
const SPACE = '[ \\n\\t]+';
const spaced = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', SPACE).replace(/de$/u, "(?:de|d')"))
    .join('|');
const BEFORE = new RegExp(`(?<![\\p{L}-])(?:${spaced(ROUNDING_BEFORE)})[ ]*$`, 'u');
const AFTER = new RegExp(`^[ ]?(?:${spaced(ROUNDING_AFTER)})(?!\\p{L})`, 'u');
/** Longest rounding phrase, in characters. */
const REACH = 26;

/** The numbers of a sentence, in order, disjoint. */
export function findFigures(view: CountView): Figure[] {
  const figures: Figure[] = [];
  for (const match of view.low.matchAll(NUMBER)) {
    const read = readNumber(match[0]);
    if (read === null) continue;
    const start = view.start + match.index;
    const end = start + match[0].length;
    const last = wordFrom(view, end) - 1;
    const before = BEFORE.exec(view.low.slice(Math.max(0, match.index - REACH), match.index))?.[0].length ?? 0;
    // « un peu plus d’un mois »: the first « un » belongs to the phrase
    if (/^un$/u.test(match[0]) && /^[ ]peu[ ](?:plus|moins)/u.test(view.low.slice(match.index + 2))) continue;
    figures.push({
      start,
      end,
      value: read.value,
      approximate: read.approximate || before > 0,
      digits: /^\d+$/u.test(match[0]),
      article: /^une?$/u.test(match[0]) && before === 0,
      first: wordFrom(view, start),
      last,
      from: start - before,
    });
  }
  return figures;
}

/** Length of « environ » and the like right after `offset` of the article's text; 0 when there is none. */
export function roundingAfter(view: CountView, offset: number): number {
  const at = offset - view.start;
  return AFTER.exec(view.low.slice(at, at + REACH))?.[0].length ?? 0;
}
