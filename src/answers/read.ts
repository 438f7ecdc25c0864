import { contentTokens } from '../fr/chains.ts';
import { type Country, countryOf } from '../fr/countries.ts';
import { tokenize } from '../fr/tokens.ts';
import type { ViewToken } from './view.ts';

/** A slice of an article, read: its content words and the countries it speaks of, offsets in the article's raw text. */
export interface Reading {
  readonly tokens: readonly ViewToken[];
  readonly countries: readonly { readonly country: Country; readonly at: number }[];
}

/** A country's name has at most this many words: « République populaire démocratique de Corée ». */
const COUNTRY_WORDS = 5;
/** Readings kept; past that all are dropped, which costs a few milliseconds once. */
const KEPT = 20_000;

/** Reads slices and remembers them, for the same sentences are measured at every question. */
export function makeReader(): (raw: string, start: number, end: number, key: string) => Reading {
  const kept = new Map<string, Reading>();
  return (raw, start, end, key) => {
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const reading = read(raw.slice(start, end), start);
    kept.set(key, reading);
    return reading;
  };
}

/** The countries that some words speak of, longest match first: « le dirigeant nord-coréen » → Corée du Nord. */
export function countriesIn(text: string): { country: Country; at: number }[] {
  const tokens = tokenize(text);
  const found: { country: Country; at: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let size = Math.min(COUNTRY_WORDS, tokens.length - at); size > 0; size -= 1) {
      const [first, last] = [tokens[at], tokens[at + size - 1]];
      if (!first || !last) break;
      const word = last.end - first.start > 60 ? null : countryOf(text.slice(first.start, last.end));
      if (!word) continue;
      found.push({ country: word.country, at: first.start });
      at += size - 1;
      break;
    }
  }
  return found;
}

function read(text: string, offset: number): Reading {
  const tokens = contentTokens(text).map(({ start, end, folded, stem }) => ({
    start: start + offset,
    end: end + offset,
    folded,
    stem,
  }));
  return {
    tokens,
    countries: countriesIn(text).map(({ country, at }) => ({ country, at: at + offset })),
  };
}
