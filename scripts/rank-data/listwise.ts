/** One question: a row of measures for each passage that was found, and which of them answers it. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

const ROUNDS = 30;
const CLOSE_ENOUGH = 1e-9;

/**
 * Listwise softmax regression: the weights that make the right rows most likely to come first, less `decay` × |weights|² / 2.
 * Newton’s method from zero: the same data always give the same weights. Source: Cao et al., « Learning to Rank:
 * From Pairwise Approach to Listwise Approach », ICML 2007 (top-one probability).
 */
export function fitListwise(choices: readonly Choice[], width: number, decay: number): number[] {
  let weights = zeros(width);
  let likely = likelihood(choices, weights, decay);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { slope, curve } = derivatives(choices, weights, decay);
    const step = solve(curve, slope);
    // A full step may overshoot far from the best weights: it is halved until it helps
    for (let part = 1; part > CLOSE_ENOUGH; part /= 2) {
      const next = weights.map((weight, at) => weight + part * (step[at] ?? 0));
      const better = likelihood(choices, next, decay);
      if (better < likely) continue;
      weights = next;
      likely = better;
      break;
    }
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return weights;
}

function likelihood(choices: readonly Choice[], weights: readonly number[], decay: number): number {
  return choices.reduce(
    (sum, { rows, right }) => {
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const all = scores.reduce((total, score) => total + Math.exp(score - top), 0);
      return sum + (scores[right] ?? 0) - top - Math.log(all);
    },
    (-decay / 2) * dot(weights, weights),
  );
}

/** Rank of the right row under the weights, from 1. */
export function rankUnder({ rows, right }: Choice, weights: readonly number[]): number {
  const scores = rows.map((row) => dot(row, weights));
  return 1 + scores.filter((score) => score > (scores[right] ?? 0)).length;
}

function derivatives(choices: readonly Choice[], weights: readonly number[], decay: number) {
  const width = weights.length;
  const slope = weights.map((weight) => -decay * weight);
  const curve = weights.map((_, at) => zeros(width).fill(decay, at, at + 1));
  for (const { rows, right } of choices) {
    const scores = rows.map((row) => dot(row, weights));
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const mean = zeros(width);
    rows.forEach((row, rank) => {
      for (let at = 0; at < width; at += 1) mean[at] = (mean[at] ?? 0) + ((powers[rank] ?? 0) / all) * (row[at] ?? 0);
    });
    rows.forEach((row, rank) => {
      const part = (powers[rank] ?? 0) / all;
      for (let at = 0; at < width; at += 1) {
        const line = curve[at] ?? [];
        const gap = part * ((row[at] ?? 0) - (mean[at] ?? 0));
        for (let to = 0; to < width; to += 1) line[to] = (line[to] ?? 0) + gap * ((row[to] ?? 0) - (mean[to] ?? 0));
        if (rank === right) slope[at] = (slope[at] ?? 0) + (row[at] ?? 0) - (mean[at] ?? 0);
      }
    });
  }
  return { slope, curve };
}

/** Solves `matrix` × x = `vector` by elimination; the matrix is positive definite here, so no pivot is zero. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, vector[at] ?? 0]);
  const width = lines.length;
  for (let pivot = 0; pivot < width; pivot += 1) {
    const line = lines[pivot] ?? [];
    for (let other = 0; other < width; other += 1) {
      const factor = (lines[other]?.[pivot] ?? 0) / (line[pivot] ?? 1);
      if (other !== pivot) lines[other] = (lines[other] ?? []).map((value, at) => value - factor * (line[at] ?? 0));
    }
  }
  return lines.map((line, at) => (line[width] ?? 0) / (line[at] ?? 1));
}

const zeros = (width: number): number[] => new Array<number>(width).fill(0);

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
