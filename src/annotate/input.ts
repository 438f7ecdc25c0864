import type { Mention } from '../model/mention.ts';
import type { Sentence } from '../model/passage.ts';

/** What an annotator reads: it looks only inside `sentences`, and every offset it gives points into `text`. */
export interface AnnotateInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The article's own date (ISO, as precise as known), the reference of every relative date; null when unknown. */
  readonly published: string | null;
}

/** One rule family: reads an article, gives its mentions in order of `start`. Never throws. */
export interface Annotator {
  readonly name: string;
  readonly annotate: (input: AnnotateInput) => readonly Mention[];
}
