/** Longest distance at which a word is a misspelling of another: 1 from 5 letters, 2 from 8. */
export function slack(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Letters inserted, left out, replaced or swapped with their neighbour between two words; `limit` + 1 as soon as there are more than `limit`.
 * Optimal string alignment (Damerau 1964), three rows.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      line.push(best);
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(above[other.length] ?? limit + 1, limit + 1);
}

/** Words by first letter and length, to find the few that one may be a misspelling of. */
export class SpellingIndex {
  readonly #buckets = new Map<string, Set<string>>();

  add(word: string): void {
    const key = `${word[0] ?? ''}${word.length}`;
    const bucket = this.#buckets.get(key) ?? new Set<string>();
    bucket.add(word);
    this.#buckets.set(key, bucket);
  }

  /** Known words at most `limit` letters away, with the same first letter, nearest first. */
  near(word: string, limit: number): readonly { readonly word: string; readonly distance: number }[] {
    const found: { word: string; distance: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const other of this.#buckets.get(`${word[0] ?? ''}${length}`) ?? []) {
        const away = distance(word, other, limit);
        if (away <= limit) found.push({ word: other, distance: away });
      }
    }
    return found.sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
  }
}
