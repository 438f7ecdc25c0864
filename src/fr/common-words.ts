import { readFileSync } from 'node:fs';
import { dataFile } from './data-file.ts';
import { lazily } from './lazily.ts';
import { stem } from './stems.ts';

/** Ranks are counted from here, so that the very first words do not differ too much. */
const FIRST = 40;

/** Rank of each stem, and how many words are ranked: past that, one is as rare as any. */
interface Ranks {
  readonly byStem: ReadonlyMap<string, number>;
  readonly rarest: number;
}

const ranks = lazily((): Ranks => {
  const words = readFileSync(dataFile('common-words.txt'), 'utf8').trim().split(' ');
  const byStem = new Map<string, number>();
  for (const [rank, word] of words.entries()) {
    const key = stem(word);
    if (!byStem.has(key)) byStem.set(key, rank);
  }
  return { byStem, rarest: words.length };
});

/**
 * How telling a stem is in French news at large: near 0 for the commonest words (« ans », « pays »; « lieu » has .27, « fait » .39),
 * rising with the logarithm of the rank (Zipf's law) to 1 for one that is not among the 8,000 most frequent. A word may be rare in a dossier and still say nothing.
 */
export function rarenessInNews(stemmed: string): number {
  const { byStem, rarest } = ranks();
  const rank = byStem.get(stemmed);
  return rank === undefined ? 1 : Math.log((rank + FIRST) / FIRST) / Math.log((rarest + FIRST) / FIRST);
}
