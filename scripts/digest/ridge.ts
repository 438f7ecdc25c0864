interface Example {
  readonly x: readonly number[];
  readonly y: number;
}

/** Weights w that make Σ (w·x − y)² + ridge Σ w² least, by elimination on the normal equations. */
export function solve(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.x.length ?? 0;
  const rows = Array.from({ length: size }, (_, i) => {
    const row = Array.from({ length: size }, (_, j) =>
      examples.reduce((sum, { x }) => sum + (x[i] ?? 0) * (x[j] ?? 0), i === j ? ridge : 0),
    );
    return [...row, examples.reduce((sum, { x, y }) => sum + (x[i] ?? 0) * y, 0)];
  });
  for (const [i, pivot] of rows.entries()) {
    for (const [j, row] of rows.entries()) {
      if (i === j) continue;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (const k of row.keys()) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
