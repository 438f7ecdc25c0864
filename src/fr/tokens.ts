import type { Span } from '../model/span.ts';
import { fold } from './letters.ts';

/** A word of a text: `text.slice(start, end)` is `word`; `folded` is it without case and accents. */
export interface Token extends Span {
  readonly word: string;
  readonly folded: string;
}

const APOSTROPHE = "['\u2019\u2018\u02BC\u2032\uFF07]";
/** Words that lose their last vowel and lean on the next one: « l’accord », « jusqu’à »; not those of « aujourd’hui », « quelqu’un ». */
const ELIDED = ['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'];
const LETTERS = '\\p{L}[\\p{L}\\p{M}]*';

const PIECE = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?:${ELIDED.join('|')})${APOSTROPHE}(?=[\\p{L}\\p{N}«"“])`,
    `${LETTERS}(?:${APOSTROPHE}${LETTERS})*`,
    '\\p{N}+(?:[.,]\\p{N}+)*',
  ].join('|'),
  'giu',
);

/**
 * The words and numbers of a text in order, elided articles apart (« l’ » then « accord »), hyphenated words in parts
 * (« Jong-un » gives « Jong », « un »), other apostrophes inside (« O’Brien » is one word). Punctuation and symbols are left out.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const word = match[0];
    tokens.push({ start: match.index, end: match.index + word.length, word, folded: fold(word) });
  }
  return tokens;
}
