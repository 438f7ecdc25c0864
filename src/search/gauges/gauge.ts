import type { Corpus } from '../corpus.ts';
import type { QueryView } from '../query-view.ts';

/** Measures one kind of evidence while a passage is read word by word, what stands around it (context, title) first. */
export interface Gauge {
  /** A word of the passage and the slot of the question that it fills, 0 for none. */
  see(word: number, slot: number): void;
  /** The words to come belong to another sentence; `around` tells that the one that ends was not the passage's own. */
  endSentence(around: boolean): void;
  /** What was measured, 0 to 1; starts over for the next passage. */
  take(): number;
}

/** Prepares a gauge for one question. */
export type GaugeMaker = (corpus: Corpus, query: QueryView) => Gauge;
