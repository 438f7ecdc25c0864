/**
 * Letters to add, drop, change or swap with their neighbour to turn one word into the other, or `most` + 1 past that.
 * Optimal string alignment (Damerau–Levenshtein without second edits of a swapped pair).
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const change = (above[at - 1] ?? 0) + (same ? 0 : 1);
      const edit = Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      line.push(swapped ? Math.min(edit, (before[at - 2] ?? 0) + 1) : edit);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above.at(-1) ?? 0, most + 1);
}
