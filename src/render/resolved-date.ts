import { fold } from '../fr/letters.ts';
import { weekdayNumber } from '../fr/months.ts';
import { dateInWords } from './date-words.ts';

/** Shorter words (« le », « au », « 1er » without its number) add nothing to a date; numbers always do. */
const SHORTEST_WORD = 4;

/**
 * A date in words when it says more than the short answer: « mercredi », 2024-06-19 → « mercredi 19 juin 2024 ».
 * Null for « le 19 juin 2024 » (only the weekday would be new), for a value that is no calendar date, for none.
 */
export function resolvedDate(short: string, value: string | number | null): string | null {
  if (typeof value !== 'string' || !/^\d{4}/u.test(value)) return null;
  const words = dateInWords(value);
  if (words === null) return null;
  const said = new Set(pieces(short));
  const adds = pieces(words).some((piece) => !said.has(piece) && weekdayNumber(piece) === null && isTelling(piece));
  return adds ? words : null;
}

function isTelling(piece: string): boolean {
  return /^\p{N}/u.test(piece) || piece.length >= SHORTEST_WORD;
}

function pieces(text: string): readonly string[] {
  return fold(text).match(/\p{N}+|\p{L}+/gu) ?? [];
}
