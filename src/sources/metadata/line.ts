import type { Span } from '../../model/span.ts';
import type { Particulars } from '../draft.ts';

/** A line of a text, trimmed; `rank` counts non-empty lines from 0, `fromEnd` from the last one. */
export interface Line extends Span {
  readonly text: string;
  readonly rank: number;
  readonly fromEnd: number;
}

/** What a line (or the start or end of it) tells: the fields it gives, and the part that is no text to read. */
export interface Told extends Span {
  readonly fields: Partial<Particulars>;
}

/** Only this many lines at either end of a text are looked at for metadata. */
const ZONE = 12;
/** Longest line kept whole; the metadata of a longer one stands at its ends. */
const LONGEST = 2000;

/** The first and last lines of a text, without empty ones. A line's text is cut at 2,000 characters; its offsets are not. */
export function edgeLines(raw: string): Line[] {
  const spans: Span[] = [];
  for (const match of raw.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const start = match.index + (match[0].length - match[0].replace(/^[\s\uFEFF]+/u, '').length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans
    .map((span, rank) => ({ ...span, rank, fromEnd: spans.length - 1 - rank }))
    .filter(({ rank, fromEnd }) => rank < ZONE || fromEnd < ZONE)
    .map((line) => ({ ...line, text: raw.slice(line.start, Math.min(line.end, line.start + LONGEST)) }));
}
