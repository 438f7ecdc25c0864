import { BM25 } from './weights.ts';

/** How telling a word is that `found` of `size` passages have (Robertson–Spärck Jones, kept positive as in Lucene and MiniSearch). */
export function idf(size: number, found: number): number {
  return Math.log(1 + (size - found + 0.5) / (found + 0.5));
}

/** What `count` occurrences are worth in a passage of `length` distinct stems, where the average has `average`; below k + 1. */
export function saturation(count: number, length: number, average: number): number {
  const { k, b } = BM25;
  return count === 0 ? 0 : (count * (k + 1)) / (count + k * (1 - b + (b * length) / average));
}
