import { saturation } from './bm25.ts';
import type { Corpus } from './corpus.ts';
import type { QueryView } from './query-view.ts';
import { CONTEXT_WEIGHT } from './weights.ts';

/** Gives the BM25 score of a passage: title and text as one field, words of the context at a lower weight. */
export function scorer(corpus: Corpus, view: QueryView): (position: number) => number {
  const { averageLength } = corpus;
  const { words, ends, stemOf } = corpus.forward;
  const { slotOf } = view;
  const counts = new Uint32Array(view.worth.length);

  function count(segment: number): void {
    const end = ends[segment] ?? 0;
    for (let at = ends[segment - 1] ?? 0; at < end; at += 1) {
      const slot = slotOf[stemOf[words[at] ?? 0] ?? 0] ?? 0;
      if (slot > 0) counts[slot] = (counts[slot] ?? 0) + 1;
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
    count(corpus.title[position] ?? 0);
    count(corpus.text[position] ?? 0);
    const own = total(length);
    const context = corpus.context[position] ?? 0;
    if (context === 0) return own;
    count(context);
    return own + CONTEXT_WEIGHT * (total(length) - own);
  };
}
