import { type ContentToken, questionTokens } from '../fr/chains.ts';
import { isCapitalised } from '../fr/letters.ts';
import type { NamePairs } from '../fr/name-pairs.ts';

/** One thing to look for. */
export interface QueryTerm {
  readonly stem: string;
  /** The word it comes from, folded. */
  readonly folded: string;
  /** 1 for a word of the question, less for an expansion. */
  readonly weight: number;
  /** Capitalised inside the question, or a number. */
  readonly name: boolean;
}

/** A word that may stand for one of the question: « RPDC » for « Corée du Nord ». `weight`: 0 to 1. */
export interface Expansion {
  readonly words: string;
  readonly weight: number;
}

/** The question's own terms in order, with repetitions. The first word's capital says nothing. */
export function questionTerms(question: string, names: NamePairs): QueryTerm[] {
  return questionTokens(question, names).map((token) => ({
    stem: token.stem,
    folded: token.folded,
    weight: 1,
    name: isName(token, question),
  }));
}

/** Terms that only the expansions bring, the heaviest weight of each. */
export function expansionTerms(
  expansions: readonly Expansion[],
  asked: readonly QueryTerm[],
  names: NamePairs,
): QueryTerm[] {
  const own = new Set(asked.map((term) => term.stem));
  const terms = expansions.flatMap(({ words, weight }) =>
    questionTokens(words, names).map((token) => ({ stem: token.stem, folded: token.folded, weight, name: false })),
  );
  return distinct(terms.filter((term) => !own.has(term.stem)).sort((a, b) => b.weight - a.weight));
}

/** The first term of each stem. */
export function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const seen = new Map<string, QueryTerm>();
  for (const term of terms) if (!seen.has(term.stem)) seen.set(term.stem, term);
  return [...seen.values()];
}

const isName = (token: ContentToken, question: string): boolean =>
  /^\p{N}/u.test(token.folded) || (isCapitalised(token.word) && /\p{L}/u.test(question.slice(0, token.start)));
