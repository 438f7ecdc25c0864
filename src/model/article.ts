import type { Span } from './span.ts';

/**
 * One article of the dossier, as it came.
 * Every offset in Sommet points into `raw`, which is the decoded text of the file (for HTML: the text extracted from the page).
 */
export interface Article {
  readonly kind: 'article';
  /** Unique in its dossier: the file name up to the first `_` or `.` when that is unique, else the file name without extension. */
  readonly id: string;
  readonly file: string;
  readonly raw: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** News agency the text comes from (AFP, The Associated Press, …): articles of one agency are one origin. */
  readonly agency: string | null;
  readonly url: string | null;
  /** ISO 8601, as precise as known: `2024-06-18T20:17:30`, `2024-06-18`, `2023-09` or null. */
  readonly published: string | null;
  readonly publishedInferred: boolean;
  /** Name of the rule that inferred the date, with the words it read; null when the date was given. */
  readonly publishedRule: string | null;
  /** What the format says is not text to read (front matter, metadata lines): never in a passage. Sorted, disjoint. */
  readonly metadata: readonly Span[];
  /** The first sentence that is no boilerplate: stands for a missing title. Set when the dossier is opened. */
  readonly opening?: Span;
}
