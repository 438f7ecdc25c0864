import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** A sentence of an article, with its place in it. `raw.slice(start, end)` is the sentence, trimmed. */
export interface Sentence extends Span {
  /** Rank of the sentence in its article, from 0. */
  readonly index: number;
  /** Rank of its paragraph in the article, from 0. */
  readonly paragraph: number;
  /** True for a title or a heading: it gives context and is never an answer on its own. */
  readonly heading: boolean;
}

/** What `text/` makes of an article: its sentences in reading order, boilerplate and metadata gone. */
export interface Segmented {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

/**
 * The unit that is searched and answered with: one sentence of an article,
 * and the neighbours that give its context (they help to find it, they are not shown unless it cannot stand alone).
 */
export interface Passage extends Span {
  readonly kind: 'passage';
  /** `<article id>#<sentence index>` */
  readonly id: string;
  readonly article: Article;
  readonly text: string;
  readonly sentence: Sentence;
  readonly previous: Sentence | null;
  readonly next: Sentence | null;
  /** The nearest heading above, or null. */
  readonly heading: Sentence | null;
}
