import { readFileSync } from 'node:fs';
import { dataFile } from './data-file.ts';
import { lazily } from './lazily.ts';

/** Dimensions of a word vector. */
export const DIMENSIONS = 128;

/** A word’s vector and the group of near words it stands in. */
export interface WordVector {
  /** Odd numbers from −15 to 15. */
  readonly values: Int32Array;
  readonly group: number;
}

interface Table {
  /** Rank of a word’s row, by word. */
  readonly rank: ReadonlyMap<string, number>;
  /** Rank of the first row of each group. */
  readonly starts: readonly number[];
  readonly packed: Uint8Array;
}

const table = lazily((): Table => {
  const [lines, packed] = [dataFile('fr-news.words.txt'), dataFile('fr-news.i4')];
  const rank = new Map<string, number>();
  const starts: number[] = [];
  for (const line of readFileSync(lines, 'utf8').trimEnd().split('\n')) {
    starts.push(rank.size);
    for (const word of line.split(' ')) rank.set(word, rank.size);
  }
  return { rank, starts, packed: readFileSync(packed) };
});

/**
 * The vector of a folded word, or null when the news it was trained on never used it.
 * The table (3 MB, see data/README.md) is read at the first call.
 */
export function vectorOf(folded: string): WordVector | null {
  const { rank: ranks, starts, packed } = table();
  const rank = ranks.get(folded);
  if (rank === undefined) return null;
  const values = new Int32Array(DIMENSIONS);
  for (let at = 0; at < DIMENSIONS; at += 2) {
    const byte = packed[(rank * DIMENSIONS + at) / 2] ?? 0;
    values[at] = 2 * (byte >> 4) - 15;
    values[at + 1] = 2 * (byte & 15) - 15;
  }
  return { values, group: starts.findLastIndex((start) => start <= rank) };
}

/** True for a folded word that the news of the training used often enough to have a vector. */
export function isInNews(folded: string): boolean {
  return table().rank.has(folded);
}

/** Every word that has a vector, folded. */
export function wordsWithVector(): Iterable<string> {
  return table().rank.keys();
}

/** How near two folded words are in use, −1 to 1: past 0.35 they often share a subject, past 0.5 a sense. Null when one is unknown. */
export function cosine(one: string, other: string): number | null {
  const [a, b] = [vectorOf(one)?.values, vectorOf(other)?.values];
  return a === undefined || b === undefined ? null : dot(a, 0, b) / Math.sqrt(dot(a, 0, a) * dot(b, 0, b));
}

/** Scalar product of the row that starts at `from` in `rows` and of a vector. */
export function dot(rows: Int32Array, from: number, vector: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum = (sum + Math.imul(rows[from + at] ?? 0, vector[at] ?? 0)) | 0;
  return sum;
}
