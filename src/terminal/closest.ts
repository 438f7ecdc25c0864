import { fold } from '../fr/letters.ts';

/** The name meant by an unfinished word (« sou » → sources), or nearest to a mistyped one (« qand » → quand): at most one letter in three wrong; null when none is so near. */
export function closest(typed: string, names: readonly string[]): string | null {
  const word = fold(typed);
  const begun = names.filter((name) => fold(name).startsWith(word));
  if (begun.length === 1 && word !== '') return begun[0] ?? null;
  const ranked = names
    .map((name) => ({ name, distance: editDistance(word, fold(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.ceil(Math.max(word.length, 3) / 3) ? best.name : null;
}

/** Letters to add, drop or change to go from one word to the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
