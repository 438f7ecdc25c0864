import type { Span } from '../model/span.ts';
import { pushTrimmed } from './lines.ts';

const END = /[.!?…]+(?:\s*[»”"])*(?=\s+[\p{Lu}\p{N}«“"(—–])/gu;

/** The sentences of one paragraph. */
export function sentencesOf(paragraph: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const end of paragraph.matchAll(END)) {
    const to = end.index + end[0].length;
    pushTrimmed(found, paragraph, from, to);
    from = to;
  }
  pushTrimmed(found, paragraph, from, paragraph.length);
  return found;
}
