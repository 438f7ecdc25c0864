import type { Span } from '../model/span.ts';

/** What a text says of itself; null where it says nothing. `published` is ISO 8601, as precise as known. */
export interface Particulars {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What a format makes of a file: the text, what the format itself says of it, and the spans that are no text to read. */
export interface Draft extends Particulars {
  readonly raw: string;
  readonly metadata: readonly Span[];
}

/** One kind of file. `extensions` with their dot, lower case; a file holds one draft, a feed may hold many. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Files above this size are left out with a warning. */
  readonly maxBytes: number;
  readonly parse: (text: string) => readonly Draft[];
}

export const UNKNOWN: Particulars = { title: null, publisher: null, agency: null, url: null, published: null };
