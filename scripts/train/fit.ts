import type { Measured, MeasuredCandidate } from './measure.ts';

/** One measured question with its label and its weight in the fit. */
export interface Example extends Measured {
  readonly set: string;
  readonly weight: number;
  readonly answerable: boolean;
  /** Put to another dossier than its own. */
  readonly foreign?: boolean;
}

/** The outcome of one question under some weights: probability given, whether the winner was right. */
export interface Labelled {
  readonly p: number;
  readonly right: boolean;
  readonly answerable: boolean;
}

type Row = Readonly<Record<string, number>>;

const STEPS = 300;
const RATE = 0.5;
/** Weight of an answerable question whose right passages were taken out, beside one of its own. */
const WITHOUT = 0.4;

/** Listwise softmax: the log probability that one of the right passages comes first, with an L2 penalty; full-batch ascent with momentum, deterministic. */
export function fitRanking(examples: readonly Example[], l2: number): Record<string, number> {
  const names = Object.keys(examples.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.features ?? {});
  const lists = examples
    .filter(
      ({ answerable, candidates }) =>
        answerable && candidates.some(({ gold }) => gold) && candidates.some(({ gold }) => !gold),
    )
    .map(({ weight, candidates }) => ({
      weight,
      gold: candidates.map(({ gold }) => gold),
      rows: candidates.map(({ features }) => vector(features, names)),
    }));
  const mass = lists.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = ascend(names.length, 1, STEPS, (weights, gradient) => {
    for (const [at, weight] of weights.entries()) gradient[at] = -l2 * weight;
    for (const { weight, gold, rows } of lists) pullList(weights, gradient, { share: weight / mass, gold, rows });
  });
  return Object.fromEntries(names.map((name, at) => [name, fitted[at] ?? 0]));
}

function pullList(
  weights: Float64Array,
  gradient: Float64Array,
  { share, gold, rows }: { share: number; gold: readonly boolean[]; rows: readonly Float64Array[] },
): void {
  const scores = rows.map((row) => dot(weights, row));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, at) => sum + (gold[at] ? power : 0), 0);
  rows.forEach((row, at) => {
    const power = powers[at] ?? 0;
    add(gradient, row, share * ((gold[at] ? power / right : 0) - power / all));
  });
}

export interface Confidence {
  readonly weights: Record<string, number>;
  readonly bias: number;
  readonly pick: (example: Example, ranking: Row) => MeasuredCandidate | null;
  readonly label: (examples: readonly Example[], ranking: Row) => Labelled[];
}

/** Logistic regression: is the winner right? Negatives are unanswerable questions, wrong winners, and answerable questions whose right passages were taken out. */
export function fitConfidence(examples: readonly Example[], ranking: Row, l2: number): Confidence {
  const rows = examples.flatMap((example) => {
    const whole = { ...winner(example, ranking, () => true), weight: example.weight };
    if (!example.answerable) return [{ ...whole, right: false }];
    return [
      whole,
      { ...winner(example, ranking, ({ gold }) => !gold), weight: example.weight * WITHOUT, right: false },
    ];
  });
  const names = ['bias', ...Object.keys(rows.find(({ signals }) => signals !== null)?.signals ?? {})];
  const usable = rows.flatMap(({ signals, right, weight }) =>
    signals ? [{ row: vector({ bias: 1, ...signals }, names), right: Number(right), weight }] : [],
  );
  const mass = usable.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = ascend(names.length, 0, STEPS * 5, (weights, gradient) => {
    for (const [at, weight] of weights.entries()) gradient[at] = at === 0 ? 0 : (-l2 / 10) * weight;
    for (const { row, right, weight } of usable)
      add(gradient, row, (weight / mass) * (right - sigmoid(dot(weights, row))));
  });
  const [bias = 0, ...slopes] = fitted;
  return {
    weights: Object.fromEntries(names.slice(1).map((name, at) => [name, slopes[at] ?? 0])),
    bias,
    pick: (example, by) => best(example.candidates, by)[0]?.candidate ?? null,
    label: (list, by) =>
      list.map((example) => {
        const { signals, right } = winner(example, by, () => true);
        const p = signals ? sigmoid(dot(fitted, vector({ bias: 1, ...signals }, names))) : 0;
        return { p, right, answerable: example.answerable };
      }),
  };
}

function ascend(
  size: number,
  start: number,
  steps: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size).fill(start);
  const momentum = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 0; step < steps; step += 1) {
    slope(weights, gradient);
    for (let at = 0; at < size; at += 1) {
      momentum[at] = 0.9 * (momentum[at] ?? 0) + (gradient[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + RATE * (momentum[at] ?? 0);
    }
  }
  return weights;
}

function winner(
  example: Example,
  ranking: Row,
  allowed: (candidate: MeasuredCandidate) => boolean,
): { signals: Row | null; right: boolean } {
  const [first, second] = best(example.candidates.filter(allowed), ranking);
  if (!first) return { signals: null, right: false };
  const lead = second ? first.score - second.score : 2;
  const { retrieval: _, ...evidence } = first.candidate.features;
  return {
    signals: { ...evidence, ...first.candidate.own, margin: Math.min(1, lead / 2), ...example.known },
    right: first.candidate.gold,
  };
}

function best(
  candidates: readonly MeasuredCandidate[],
  ranking: Row,
): { candidate: MeasuredCandidate; score: number }[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: Object.entries(ranking).reduce(
        (sum, [name, weight]) => sum + weight * ((candidate.features as unknown as Row)[name] ?? 0),
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score);
}

function vector(row: object, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => (row as Row)[name] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (row[at] ?? 0);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The probability below which to abstain: the one with the best mean of right answers and right refusals. */
export function chooseThreshold(labelled: readonly Labelled[]): number {
  const yes = Math.max(labelled.filter(({ answerable }) => answerable).length, 1);
  const no = Math.max(labelled.filter(({ answerable }) => !answerable).length, 1);
  let top = { cut: 0.5, mean: -1 };
  for (let cut = 0.02; cut < 0.98; cut += 0.01) {
    const hit = labelled.filter(({ answerable, right, p }) => answerable && right && p >= cut).length / yes;
    const refused = labelled.filter(({ answerable, p }) => !answerable && p < cut).length / no;
    if (hit + refused > top.mean + 1e-9) top = { cut, mean: hit + refused };
  }
  return top.cut;
}

/** Reliability curve: for each tenth of probability, how many answers and how many of them right. */
export function reliability(labelled: readonly Labelled[]): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = labelled.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth);
    const right = here.filter((row) => row.right).length;
    return `p ${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}: ${here.length} answers, ${here.length ? (right / here.length).toFixed(2) : '–'} right`;
  });
}
