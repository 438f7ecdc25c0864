import type { Corpus } from './corpus.ts';
import { distinct, type QueryTerm } from './query.ts';

/** What a question looks for, as numbers. Slot 1 is its first distinct term; slot 0 is no term. */
export interface QueryView {
  readonly terms: readonly QueryTerm[];
  /** Slot by stem id, 0 for a stem that is not looked for. */
  readonly slotOf: Uint16Array;
  /** How telling each slot is, times its weight. */
  readonly worth: Float64Array;
  /** Slots of the question's own words in order, with repetitions. */
  readonly asked: readonly number[];
  /** Word id of each of `asked`, 0 when no text has that form. */
  readonly words: readonly number[];
}

/** `slotOf` is lent by the caller, all zeros, and must be given back so: see `release`. */
export function viewQuery(
  corpus: Corpus,
  asked: readonly QueryTerm[],
  others: readonly QueryTerm[],
  slotOf: Uint16Array,
): QueryView {
  const terms = distinct([...asked, ...others]);
  const worth = new Float64Array(terms.length + 1);
  const slots = new Map<string, number>();
  terms.forEach((term, at) => {
    const id = corpus.forward.stems.get(term.stem);
    slots.set(term.stem, at + 1);
    worth[at + 1] = term.weight * (id === undefined ? (corpus.idf[0] ?? 0) : (corpus.idf[id] ?? 0));
    if (id !== undefined) slotOf[id] = at + 1;
  });
  return {
    terms,
    slotOf,
    worth,
    asked: asked.map((term) => slots.get(term.stem) ?? 0),
    words: asked.map((term) => corpus.forward.wordIds.get(term.folded) ?? 0),
  };
}

/** Leaves `slotOf` as it was lent. */
export function release(corpus: Corpus, view: QueryView): void {
  for (const term of view.terms) {
    const id = corpus.forward.stems.get(term.stem);
    if (id !== undefined) view.slotOf[id] = 0;
  }
}
