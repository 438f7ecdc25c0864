import { withCompounds } from './compounds.ts';
import { withFigures, withNumberWords } from './joined-tokens.ts';
import { endsName, type NamePairs, NO_PAIRS } from './name-pairs.ts';
import { stem } from './stems.ts';
import { isAskingWord, isNounHere, isStopWord, isToldByAccent } from './stop-words.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word with subject matter, its offsets in the text, and the stem it is found by. */
export interface ContentToken extends Token {
  readonly stem: string;
}

/** What the index keeps of a text, in order: « Les accords d’Helsinki » → `acord`, `helsinki`. */
export function forIndex(text: string, names: NamePairs = NO_PAIRS): string[] {
  return contentTokens(text, names).map((token) => token.stem);
}

/** What a question looks for: the same, without the words that only ask (« dis-moi », « pk »). */
export function forQuestion(text: string, names: NamePairs = NO_PAIRS): string[] {
  return questionTokens(text, names).map((token) => token.stem);
}

/** The content words of a text with their stems and offsets. `names`: pairs that the dossier knows, see `namePairs`. */
export function contentTokens(text: string, names: NamePairs = NO_PAIRS): ContentToken[] {
  return withStems(withoutStopWords(text, readableTokens(text), names));
}

/** The content words of a question; the words that only ask count when there is nothing else. */
export function questionTokens(text: string, names: NamePairs = NO_PAIRS): ContentToken[] {
  const content = contentTokens(text, names);
  const asked = content.filter((token) => !isAskingWord(token.folded));
  return asked.length > 0 ? asked : content;
}

/** Compounds (« face-à-face »), words with figures (« KN-23 », « 24 000 ») and numbers (« vingt-quatre ») made whole, stop words still there. */
export function readableTokens(text: string): Token[] {
  return withNumberWords(text, withFigures(text, withCompounds(text, tokenize(text))));
}

/** Drops what carries no subject; keeps « un » in « Kim Jong Un », « Est » in « l’Est ». */
export function withoutStopWords(text: string, tokens: readonly Token[], names: NamePairs = NO_PAIRS): Token[] {
  return tokens.filter((token, at) => {
    if (!isStopWord(token.folded) || isToldByAccent(token.word)) return true;
    return isNounHere(token.folded, tokens[at - 1]?.folded) || endsName(text, tokens, at, names);
  });
}

const withStems = (tokens: readonly Token[]): ContentToken[] =>
  tokens.map((token) => ({ ...token, stem: stem(token.folded) }));
