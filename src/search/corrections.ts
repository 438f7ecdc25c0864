import { editDistance } from '../fr/thesaurus/edit-distance.ts';
import { vectorOf } from '../fr/vectors.ts';
import type { Corpus } from './corpus.ts';
import type { QueryTerm } from './query.ts';
import { GUESS_WEIGHT } from './weights.ts';

/** Shorter stems have too many neighbours to guess from. */
const SHORTEST = 4;
/** From this length on, two slips are believed instead of one. */
const LONG = 9;
/** Letters that someone may have left out at the end: « négociat ». */
const MISSING = 3;

/**
 * A word that neither the passages nor the news at large know is taken for the nearest one that some passage has:
 * « utilsé », « Lankof », « expret ». The first letter must be right. Any other term stays as it is.
 */
export function corrected(corpus: Corpus, term: QueryTerm): QueryTerm {
  const { stem, folded } = term;
  if (stem.length < SHORTEST || /\p{N}/u.test(stem) || corpus.forward.stems.has(stem) || vectorOf(folded)) return term;
  const most = stem.length < LONG ? 1 : 2;
  const [nearest] = [...corpus.postings.near(stem, most), ...swaps(stem)]
    .filter((guess) => guess.charAt(0) === stem.charAt(0) && corpus.forward.stems.has(guess))
    .map((guess) => ({ guess, slips: slips(stem, guess, most), found: foundOf(corpus, guess) }))
    .filter((guess) => guess.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.found - a.found || (a.guess < b.guess ? -1 : 1));
  return nearest ? { ...term, stem: nearest.guess, weight: term.weight * GUESS_WEIGHT ** nearest.slips } : term;
}

/** « expret » → `xepret`, `epxret`, `exrpet`… */
const swaps = (stem: string): string[] =>
  Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(0, at) + stem[at + 1] + stem[at] + stem.slice(at + 2));

function slips(stem: string, guess: string, most: number): number {
  const begun = guess.startsWith(stem) && guess.length - stem.length <= MISSING;
  return begun ? 1 : editDistance(stem, guess, most);
}

const foundOf = (corpus: Corpus, stem: string): number => corpus.found[corpus.forward.stems.get(stem) ?? 0] ?? 0;
