import type { Span } from '../model/span.ts';

/** True when the inner span lies wholly in the outer one; a span holds itself. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
