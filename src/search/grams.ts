const EDGE = '_';

/**
 * Runs of four letters of a folded word between two edges (« kim » → `_kim`, `kim_`), each as a number.
 * Made of the low bytes of four UTF-16 units: letters of other alphabets may meet by chance, which costs a little precision.
 */
export function gramsOf(folded: string): number[] {
  const word = EDGE + folded + EDGE;
  const grams = new Set<number>();
  let gram = 0;
  for (let at = 0; at < word.length; at += 1) {
    gram = ((gram << 8) | (word.charCodeAt(at) & 0xff)) >>> 0;
    if (at >= 3 || word.length < 4) grams.add(gram);
  }
  return [...grams];
}

/** The grams of all words of a dossier. Gram ids start at 1. */
export interface GramTable {
  /** Id of a gram as `gramsOf` gives it. */
  readonly ids: ReadonlyMap<number, number>;
  /** Gram ids of a word: `list` from `starts[word]` to `starts[word + 1]`. */
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
  /** How many passages may have a gram, at most: those of all the words that hold it. */
  readonly found: Float64Array;
}

export function gramTable(forms: readonly string[], passagesWith: (word: number) => number): GramTable {
  const ids = new Map<number, number>();
  const found = [0];
  const list: number[] = [];
  const starts = forms.map((form, word) => {
    const start = list.length;
    for (const gram of gramsOf(form)) {
      const id = ids.get(gram) ?? ids.size + 1;
      ids.set(gram, id);
      found[id] = (found[id] ?? 0) + passagesWith(word);
      list.push(id);
    }
    return start;
  });
  return {
    ids,
    starts: Uint32Array.from([...starts, list.length]),
    list: Uint32Array.from(list),
    found: Float64Array.from(found),
  };
}
