import type { Scored } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { BREAK } from './forward-index.ts';
import { adjacency } from './gauges/adjacency.ts';
import { forms, names, sentence } from './gauges/coverage.ts';
import type { GaugeMaker } from './gauges/gauge.ts';
import { senses } from './gauges/senses.ts';
import { subwords } from './gauges/subwords.ts';
import type { QueryView } from './query-view.ts';
import { BM25, FEATURE_WEIGHTS } from './weights.ts';

/** The kinds of evidence that a second look weighs, each 0 to 1. */
export const GAUGES = { forms, adjacency, names, subwords, sentence, senses } as const satisfies Record<
  string,
  GaugeMaker
>;

export type FeatureName = 'bm25' | keyof typeof GAUGES;
export type Features = Readonly<Record<FeatureName, number>>;

/** A passage looked at again: `score` is the weighted sum of `features`. */
export interface Reranked {
  readonly position: number;
  readonly score: number;
  readonly features: Features;
}

/** Measures and sorts the best passages of the first ranking, best first; equal scores stay in the order of that ranking. */
export function rerank(corpus: Corpus, query: QueryView, best: readonly Scored[]): Reranked[] {
  const measure = measurer(corpus, query);
  return best
    .map((scored) => {
      const features = measure(scored);
      return { position: scored.position, score: weigh(features), features };
    })
    .sort((a, b) => b.score - a.score);
}

/** Reads a passage once, all gauges together. */
export function measurer(corpus: Corpus, query: QueryView): (scored: Scored) => Features {
  const { words, ends, stemOf } = corpus.forward;
  const { slotOf } = query;
  const gauges = Object.entries(GAUGES).map(([name, make]) => ({ name, gauge: make(corpus, query) }));
  const most = query.asked.length === 0 ? 0 : (BM25.k + 1) * worthOf(query);

  function read(segment: number, around: boolean): void {
    const end = ends[segment] ?? 0;
    for (let at = ends[segment - 1] ?? 0; at < end; at += 1) {
      const word = words[at] ?? BREAK;
      const slot = slotOf[stemOf[word] ?? 0] ?? 0;
      for (const { gauge } of gauges) {
        if (word === BREAK) gauge.endSentence(around);
        else gauge.see(word, slot);
      }
    }
    for (const { gauge } of gauges) gauge.endSentence(around);
  }

  return ({ position, score }) => {
    read(corpus.context[position] ?? 0, true);
    read(corpus.title[position] ?? 0, true);
    read(corpus.text[position] ?? 0, false);
    const measured = gauges.map(({ name, gauge }) => [name, gauge.take()] as const);
    return { bm25: Math.min(1, score / (most || 1)), ...Object.fromEntries(measured) } as Features;
  };
}

/** What all words of the question are worth together. */
function worthOf({ asked, worth }: QueryView): number {
  return [...new Set(asked)].reduce((sum, slot) => sum + (worth[slot] ?? 0), 0);
}

function weigh(features: Features): number {
  return Object.entries(FEATURE_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as FeatureName],
    0,
  );
}
