import type { Span } from '../model/span.ts';
import { BOILERPLATE_RULES } from './boilerplate/rules.ts';
import { pushTrimmed } from './lines.ts';

/**
 * The parts of a text that are worth reading: what is left once metadata and boilerplate are gone, trimmed, in order, disjoint.
 * Nothing is rewritten. Cleaning what is left again removes nothing more.
 * @param metadata sorted, disjoint spans that the source already set aside
 */
export function keptSpans(raw: string, metadata: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const pending = complement(raw, 0, raw.length, metadata).reverse();
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    const parts = cleanedOnce(raw, span);
    // a part that came out whole is final; what was cut may show a line that only now stands alone
    if (parts.length === 1 && parts[0]?.start === span.start && parts[0].end === span.end) kept.push(span);
    else for (const part of parts.reverse()) pending.push(part);
  }
  return kept;
}

function cleanedOnce(raw: string, span: Span): Span[] {
  const text = raw.slice(span.start, span.end);
  const removed = BOILERPLATE_RULES.flatMap((rule) => rule.find(text)).sort((one, other) => one.start - other.start);
  return complement(text, 0, text.length, removed).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
}

/** What [start, end) keeps outside of `removed` (sorted by start, may overlap), trimmed, blanks left out. */
function complement(text: string, start: number, end: number, removed: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let from = start;
  for (const span of removed) {
    if (span.start > from) pushTrimmed(kept, text, from, Math.min(span.start, end));
    from = Math.max(from, span.end);
  }
  if (from < end) pushTrimmed(kept, text, from, end);
  return kept;
}
