const EDGE = '_';

/**
 * Runs of four letters of a folded word between two edges (« kim » → `_kim`, `kim_`), each as a number.
 * Made of the low bytes of four UTF-16 units: letters of other alphabets may meet by chance, which costs nothing but a little precision.
 */
export function gramsOf(folded: string): number[] {
  const word = EDGE + folded + EDGE;
  const grams: number[] = [];
  let gram = 0;
  for (let at = 0; at < word.length; at += 1) {
    gram = ((gram << 8) | (word.charCodeAt(at) & 0xff)) >>> 0;
    if (at >= 3 || word.length < 4) grams.push(gram);
  }
  return [...new Set(grams)];
}

/** How many passages may have each gram, at most: those of all the words that hold it. */
export function countGrams(forms: readonly string[], passagesWith: (word: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  forms.forEach((form, word) => {
    const passages = passagesWith(word);
    for (const gram of gramsOf(form)) counts.set(gram, (counts.get(gram) ?? 0) + passages);
  });
  return counts;
}
