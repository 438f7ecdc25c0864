import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';
import { readWords, type Word } from '../speech/words.ts';

/** One sentence as the amount rules read it. All offsets point into the article's text. */
export interface CountView {
  readonly start: number;
  /** The sentence with straight apostrophes and plain spaces, same length. */
  readonly plain: string;
  /** `plain` in lower case, same length. */
  readonly low: string;
  readonly words: readonly Word[];
}

/** What a rule gives: the mention without its text. */
export interface Counted extends Span {
  readonly rule: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
}

export function countView(text: string, sentence: Span): CountView {
  const straight = plain(text.slice(sentence.start, sentence.end));
  return {
    start: sentence.start,
    plain: straight,
    low: lower(straight),
    words: readWords(text, sentence.start, sentence.end, []),
  };
}

/** Rank of the first word that starts at `offset` or after it. */
export function wordFrom({ words }: CountView, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// « İ » is two characters in lower case: left as it is, for offsets must hold
function lower(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}
