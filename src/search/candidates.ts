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
  const { ids } = corpus;
  const inOrder = (a: Scored, b: Scored): number =>
    b.score - a.score || ((ids[a.position] ?? '') < (ids[b.position] ?? '') ? -1 : 1);
  let best: Scored[] = [];
  let least = 0;
  for (const position of corpus.postings.find(rareStems(corpus, view))) {
    const scored = { position, score: score(position) };
    if (scored.score < least) continue;
    best.push(scored);
    // Sorted now and then, not at each passage: most of a large dossier falls below the least of the best at once
    if (best.length < 4 * limit) continue;
    best = best.sort(inOrder).slice(0, limit);
    least = best.at(-1)?.score ?? 0;
  }
  return best.sort(inOrder).slice(0, limit);
}

/**
 * The rarest words of the question, as many as a bounded number of passages have between them; at least one.
 * Expansions have a bound of their own: rare synonyms must not crowd out what was asked.
 */
function rareStems(corpus: Corpus, view: QueryView): string[] {
  const known = view.terms.map((term) => term.stem).filter((stem) => corpus.forward.stems.has(stem));
  const own = new Set(view.asked.map((slot) => view.terms[slot - 1]?.stem));
  const asked = rarest(
    corpus,
    known.filter((stem) => own.has(stem)),
    1,
  );
  const others = rarest(
    corpus,
    known.filter((stem) => !own.has(stem)),
    asked.length === 0 ? 1 : 0,
  );
  return [...asked, ...others];
}

function rarest(corpus: Corpus, stems: readonly string[], least: number): string[] {
  const foundOf = (stem: string): number => corpus.found[corpus.forward.stems.get(stem) ?? 0] ?? 0;
  let read = 0;
  return stems
    .toSorted((a, b) => foundOf(a) - foundOf(b) || (a < b ? -1 : 1))
    .filter((stem, rank) => {
      read += foundOf(stem);
      return rank < least || read <= POSTINGS_READ;
    });
}
