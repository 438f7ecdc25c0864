import type { Corpus } from './corpus.ts';
import type { QueryView } from './query-view.ts';
import { scorer } from './score.ts';
import { POSTINGS_READ } from './weights.ts';

/** A passage and its BM25 score. */
export interface Scored {
  readonly position: number;
  readonly score: number;
}

/**
 * The passages that share words with the question, best BM25 first, equal scores by id.
 * On a large dossier they are taken from the question's rare words alone, then scored on all its words.
 */
export function candidates(corpus: Corpus, view: QueryView, limit: number): Scored[] {
  const score = scorer(corpus, view);
  const found = corpus.postings.find(rareStems(corpus, view)).map((position) => ({ position, score: score(position) }));
  const { ids } = corpus;
  return found
    .sort((a, b) => b.score - a.score || ((ids[a.position] ?? '') < (ids[b.position] ?? '') ? -1 : 1))
    .slice(0, limit);
}

/** The rarest stems of the question, as many as a bounded number of passages have between them; at least one. */
function rareStems(corpus: Corpus, view: QueryView): string[] {
  const foundOf = (stem: string): number => corpus.found[corpus.forward.stems.get(stem) ?? 0] ?? 0;
  const stems = view.terms.map((term) => term.stem).filter((stem) => corpus.forward.stems.has(stem));
  stems.sort((a, b) => foundOf(a) - foundOf(b) || (a < b ? -1 : 1));
  let read = 0;
  return stems.filter((stem, rank) => {
    read += foundOf(stem);
    return rank === 0 || read <= POSTINGS_READ;
  });
}
