import type { Corpus } from './corpus.ts';
import type { QueryTerm } from './query.ts';
import { GUESS_WEIGHT } from './weights.ts';

/** Shorter stems have too many neighbours to guess from. */
const SHORTEST = 4;

/**
 * A term that no passage has is taken for the nearest one that some have: « choigou », « Lankof », « expret ».
 * The first letter must be right; swapped letters count as one edit. Terms that are known, or near nothing, stay as they are.
 */
export function corrected(corpus: Corpus, term: QueryTerm): QueryTerm {
  const { stem } = term;
  if (stem.length < SHORTEST || /\p{N}/u.test(stem) || corpus.forward.stems.has(stem)) return term;
  const most = stem.length < 6 ? 1 : 2;
  const guesses = corpus.postings
    .near(stem, most)
    .filter((guess) => guess.charAt(0) === stem.charAt(0))
    .map((guess) => ({ guess, edits: guess.startsWith(stem) ? 1 : edits(stem, guess), found: foundOf(corpus, guess) }))
    .sort((a, b) => a.edits - b.edits || b.found - a.found || (a.guess < b.guess ? -1 : 1));
  const nearest = guesses[0];
  return nearest ? { ...term, stem: nearest.guess, weight: term.weight * GUESS_WEIGHT ** nearest.edits } : term;
}

const foundOf = (corpus: Corpus, stem: string): number => corpus.found[corpus.forward.stems.get(stem) ?? 0] ?? 0;

/** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
