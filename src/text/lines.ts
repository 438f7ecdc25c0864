import type { Span } from '../model/span.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f]/gu;

/** The lines of a text without their ends, trimmed of white space; empty lines are left out. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    pushTrimmed(lines, text, from, match.index);
    from = match.index + match[0].length;
  }
  pushTrimmed(lines, text, from, text.length);
  return lines;
}

/** Adds [start, end) without the white space at its ends; adds nothing when only white space is left. */
export function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span.end > span.start) spans.push(span);
}

/** [start, end) without the white space (and byte order marks) at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
