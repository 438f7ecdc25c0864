import { isCapitalised } from './letters.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** Two words that end a name, the second like a stop word: `jong un`, `jong il`, folded. */
export type NamePairs = ReadonlySet<string>;

export const NO_PAIRS: NamePairs = new Set();

/** What an inverted verb leaves after a hyphen: « Doit-on », « Faut-il » are no names, « Kim Jong-il » is. */
const INVERTED: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles ce le la les lui leur moi toi y en'.split(' '),
);

const SPACE = /^[ \u00A0\u202F]$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** True when the stop word at `at` ends the name that the words before it began: « Jong-un », « Kim Jong Un ». */
export function endsName(text: string, tokens: readonly Token[], at: number, known: NamePairs): boolean {
  const word = tokens[at];
  const before = tokens[at - 1];
  if (!word || !before || word.folded.endsWith("'")) return false;
  return known.has(pairOf(before, word)) || isWrittenAsName(text, tokens, at, before, word);
}

/** The pairs of a text, for a dossier to know « kim jong un » in lower case too. */
export function namePairs(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap((word, at) => {
    const before = tokens[at - 1];
    return before && isStopWord(word.folded) && endsName(text, tokens, at, NO_PAIRS) ? [pairOf(before, word)] : [];
  });
}

const pairOf = (before: Token, word: Token): string => `${before.folded} ${word.folded}`;

function isWrittenAsName(text: string, tokens: readonly Token[], at: number, before: Token, word: Token): boolean {
  if (!isCapitalised(before.word) || isStopWord(before.folded)) return false;
  const gap = text.slice(before.end, word.start);
  const first = tokens[at - 2];
  const long = first !== undefined && isCapitalised(first.word) && isLink(text.slice(first.end, before.start));
  if (!long && (INVERTED.has(word.folded) || !HYPHEN.test(gap))) return false;
  if (HYPHEN.test(gap)) return text.charAt(word.end) !== '-';
  return SPACE.test(gap) && isCapitalised(word.word) && !goesOn(text, word, tokens[at + 1]);
}

const isLink = (gap: string): boolean => SPACE.test(gap) || HYPHEN.test(gap);

// « Marine Le Pen »: « Le » does not end the name, it says nothing of who is meant
const goesOn = (text: string, word: Token, next: Token | undefined): boolean =>
  next !== undefined && isCapitalised(next.word) && isLink(text.slice(word.end, next.start));
