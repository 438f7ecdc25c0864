import type { Span } from '../model/span.ts';
import { linesOf, trimmed } from './lines.ts';

/** Widest line of a text that was wrapped by a program. */
const WIDEST = 100;
/** Share of lines that must run on in lower case for a text to count as wrapped. */
const RUN_ON = 0.3;

/**
 * The paragraphs of a text, trimmed. A line is a paragraph, but in a text wrapped at a fixed width,
 * where lines run on and only an empty line parts paragraphs.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const wide = lines.some(({ start, end }) => end - start > WIDEST);
  if (wide || lines.length < 2) return lines;
  const inner = lines.slice(1).filter((line, at) => !isBlankBetween(text, lines[at], line));
  const running = inner.filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)));
  return running.length > inner.length * RUN_ON ? joined(text, lines) : lines;
}

function joined(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last !== undefined && !isBlankBetween(text, lines[at - 1], line)) {
      paragraphs[paragraphs.length - 1] = trimmed(text, last.start, line.end);
    } else paragraphs.push(line);
  }
  return paragraphs;
}

function isBlankBetween(text: string, before: Span | undefined, after: Span): boolean {
  const gap = text.slice(before?.end ?? 0, after.start);
  return (gap.match(/\r\n|[\n\r\u2028\u2029\u0085\f]/gu) ?? []).length > 1;
}
