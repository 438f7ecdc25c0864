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

/** Only this many lines at either end of a text are looked at for metadata, */
const ZONE = 12;
/** inside this many characters; */
const WINDOW = 40_000;
/** and this much of each. */
const LONGEST = 2000;

/** The first and last lines of a text, without empty ones. A line's text is cut at 2,000 characters; its offsets are not. */
export function edgeLines(raw: string): Line[] {
  const whole = raw.length <= 2 * WINDOW;
  const spans = whole ? lineSpans(raw, 0, raw.length) : [];
  // in a long text the line that the window cuts is left out
  const head = whole ? spans : lineSpans(raw, 0, WINDOW).slice(0, -1);
  const tail = whole ? spans : lineSpans(raw, raw.length - WINDOW, raw.length).slice(1);
  const lines = new Map<number, Line>();
  for (const [rank, span] of head.slice(0, ZONE).entries()) {
    lines.set(span.start, { ...span, text: '', rank, fromEnd: whole ? spans.length - 1 - rank : Infinity });
  }
  for (const [at, span] of tail.slice(-ZONE).entries()) {
    const fromEnd = Math.min(tail.length, ZONE) - 1 - at;
    lines.set(span.start, { ...span, text: '', rank: whole ? spans.length - 1 - fromEnd : Infinity, fromEnd });
  }
  return Array.from(lines.values(), (line) => ({
    ...line,
    text: raw.slice(line.start, Math.min(line.end, line.start + LONGEST)),
  }));
}

function lineSpans(raw: string, from: number, to: number): Span[] {
  return Array.from(raw.slice(from, to).matchAll(/[^\r\n\u2028\u2029]+/gu)).flatMap((match) => {
    const blank = match[0].length - match[0].replace(/^[\s\uFEFF]+/u, '').length;
    const start = from + match.index + blank;
    const end = from + match.index + match[0].trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
