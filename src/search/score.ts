import { saturation } from './bm25.ts';
import type { Corpus } from './corpus.ts';
import type { QueryView } from './query-view.ts';
import { CONTEXT_WEIGHT } from './weights.ts';

/** Gives the BM25 score of a passage: title and text as one field, words of the context at a lower weight. */
export function scorer(corpus: Corpus, view: QueryView): (position: number) => number {
  const { forward, averageLength } = corpus;
  const counts = new Float64Array(view.worth.length);

  function count(segment: number, weight: number): void {
    for (const word of forward.words(segment)) {
      const slot = view.slotOf[forward.stemOf[word] ?? 0] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + weight;
    }
  }

  function total(length: number): number {
    let sum = 0;
    for (let slot = 1; slot < counts.length; slot += 1) {
      sum += (view.worth[slot] ?? 0) * saturation(counts[slot] ?? 0, length, averageLength);
    }
    return sum;
  }

  return (position) => {
    const length = corpus.length[position] ?? 0;
    counts.fill(0);
    count(corpus.title[position] ?? 0, 1);
    count(corpus.text[position] ?? 0, 1);
    const own = total(length);
    const context = corpus.context[position] ?? 0;
    if (context === 0) return own;
    count(context, 1);
    return own + CONTEXT_WEIGHT * (total(length) - own);
  };
}
