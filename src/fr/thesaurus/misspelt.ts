import { editDistance } from './edit-distance.ts';
import { soundKey } from './sound-key.ts';

/** A known word that someone may have meant. `likeness`: 0 to 1. */
export interface Meant {
  readonly word: string;
  readonly likeness: number;
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two slips are allowed instead of one. */
const LONG = 9;
const ONE_SLIP = 0.85;
const TWO_SLIPS = 0.65;
const SAME_SOUND = 0.75;
const MOST_MEANT = 3;

/** Finds the known words (folded) nearest to a misspelt one: one slip, two in a long word, or the same sound. Nearest first. */
export function misspelt(known: Iterable<string>): (folded: string) => readonly Meant[] {
  const byPart = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const part of partsOf(word, word.length)) put(byPart, part, word);
    put(bySound, soundKey(word), word);
  }
  return (folded) => {
    if (folded.length < SHORTEST) return [];
    const slips = folded.length >= LONG ? 2 : 1;
    const found = new Map<string, number>();
    for (const word of bySound.get(soundKey(folded)) ?? []) found.set(word, SAME_SOUND);
    for (let length = folded.length - slips; length <= folded.length + slips; length += 1) {
      for (const part of partsOf(folded, length)) {
        for (const word of byPart.get(part) ?? []) {
          const distance = editDistance(folded, word, slips);
          if (distance <= slips) found.set(word, Math.max(found.get(word) ?? 0, distance === 1 ? ONE_SLIP : TWO_SLIPS));
        }
      }
    }
    found.delete(folded);
    return nearest(found);
  };
}

// of the likeliest words only: « rencontr » is « rencontre », not also « encontrer »
function nearest(found: ReadonlyMap<string, number>): readonly Meant[] {
  const most = Math.max(0, ...found.values());
  return [...found]
    .filter(([, likeness]) => likeness === most)
    .map(([word, likeness]) => ({ word, likeness }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
    .slice(0, MOST_MEANT);
}

/**
 * What a slip leaves alone of a word of `length` letters: the letters before its middle pair or those after it.
 * A slip on one side, or a swap of the pair, leaves the other side whole.
 */
function partsOf(word: string, length: number): readonly string[] {
  const before = Math.floor(length / 2) - 1;
  const after = length - before - 2;
  return [`${length}<${word.slice(0, before)}`, `${length}>${word.slice(word.length - after)}`];
}

function put(index: Map<string, string[]>, key: string, word: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [word]);
  else known.push(word);
}
