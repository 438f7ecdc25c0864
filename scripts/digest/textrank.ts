import { cosine, type Vector } from '../../src/digest/reading.ts';

const DAMPING = 0.85;
const ROUNDS = 30;

/** Rank of the sentence that the others point to most (R. Mihalcea and P. Tarau, « TextRank », 2004; cosine as likeness). */
export function textRank(vectors: readonly Vector[]): number {
  const likeness = vectors.map((a) => vectors.map((b) => (a === b ? 0 : cosine(a, b))));
  const out = likeness.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let score = vectors.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1)
    score = score.map(
      (_, to) =>
        1 -
        DAMPING +
        DAMPING * score.reduce((sum, one, from) => sum + (one * (likeness[from]?.[to] ?? 0)) / (out[from] ?? 1), 0),
    );
  return score.indexOf(Math.max(...score));
}
