/** Something that is looked for at the end of words. */
interface WithEnding {
  readonly ending: string;
}

/** What may fit the end of a word, in the order given: of a hundred endings only those that share its last letter. */
export function byLastLetter<T extends WithEnding>(all: readonly T[]): (word: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const last = one.ending.slice(-1);
    groups.set(last, [...(groups.get(last) ?? []), one]);
  }
  return (word) => groups.get(word.charAt(word.length - 1)) ?? [];
}
