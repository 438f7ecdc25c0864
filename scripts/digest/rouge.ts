import { stem } from '../../src/fr/stems.ts';
import { tokenize } from '../../src/fr/tokens.ts';

/** Precision and recall of one text against another, as their harmonic mean, between 0 and 1. */
export interface Rouge {
  readonly one: number;
  readonly two: number;
  readonly longest: number;
}

/** The words compared: folded, French stems, stop words kept. */
export function rougeWords(text: string): string[] {
  return tokenize(text).map(({ folded }) => stem(folded));
}

function f1(shared: number, made: number, wanted: number): number {
  return shared === 0 ? 0 : (2 * shared) / (made + wanted);
}

/** n-grams in common, each as often as both have it. */
function overlap(a: readonly string[], b: readonly string[], n: number): number {
  const grams = (words: readonly string[]): string[] =>
    words.slice(0, Math.max(0, words.length - n + 1)).map((_, at) => words.slice(at, at + n).join(' '));
  const left = new Map<string, number>();
  const [first, second] = [grams(a), grams(b)];
  for (const gram of first) left.set(gram, (left.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of second) {
    const count = left.get(gram) ?? 0;
    if (count > 0) shared += 1;
    left.set(gram, count - 1);
  }
  return f1(shared, first.length, second.length);
}

/** Longest common subsequence of words. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** ROUGE-1, ROUGE-2 and ROUGE-L F1 (C.-Y. Lin, « ROUGE: A Package for Automatic Evaluation of Summaries », 2004). */
export function rouge(made: readonly string[], wanted: readonly string[]): Rouge {
  return {
    one: overlap(made, wanted, 1),
    two: overlap(made, wanted, 2),
    longest: f1(longestCommon(made, wanted), made.length, wanted.length),
  };
}
