import { DIMENSIONS, vectorOf } from '../fr/vectors.ts';

/** A direction of meaning, of length 1; null for words that no news has used. */
export type Direction = Float32Array;

const directions = new Map<string, Direction | null>();
/** Words remembered; past that all are dropped. */
const KEPT = 50_000;

/** The direction of a folded word. */
export function directionOf(folded: string): Direction | null {
  const known = directions.get(folded);
  if (known !== undefined) return known;
  if (directions.size >= KEPT) directions.clear();
  const vector = vectorOf(folded);
  const direction = vector === null ? null : normalised(Float32Array.from(vector.values));
  directions.set(folded, direction);
  return direction;
}

/** Cosine of two directions, −1 to 1. */
export function nearnessOf(a: Direction, b: Direction): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.max(-1, Math.min(1, sum));
}

function normalised(vector: Float32Array): Direction {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}
