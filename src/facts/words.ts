/** How much a stem tells, from its rarity: the inverse document frequency of a dossier, or that of a batch of articles. */
export type Weight = (stem: string) => number;

/** Weight of all stems of a sentence. */
export function weightOf(stems: ReadonlySet<string>, weight: Weight): number {
  let sum = 0;
  for (const stem of stems) sum += weight(stem);
  return sum;
}

/** Weight of the stems that two sentences share. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  let sum = 0;
  for (const stem of a) if (b.has(stem)) sum += weight(stem);
  return sum;
}
