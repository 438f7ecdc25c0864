import type { IndexDocument } from '../../src/search/corpus.ts';
import { buildIndex, type PassageIndex } from '../../src/search/passage-index.ts';

/** Documents `a`, `b`, `c`… of these texts, without titles. */
export function documents(...texts: readonly string[]): IndexDocument[] {
  return texts.map((text, at) => ({ id: String.fromCharCode(97 + at), title: '', text }));
}

/** An index of these texts as `a`, `b`, `c`… */
export function indexOf(...texts: readonly string[]): PassageIndex {
  return buildIndex(documents(...texts));
}

/** Ids found, best first: « b a ». */
export function found(index: PassageIndex, question: string): string {
  return index
    .search(question)
    .map(({ id }) => id)
    .join(' ');
}
