import type { Signals } from '../../src/answers/confidence.ts';
import type { Features } from '../../src/answers/features.ts';
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

type Weights = Record<string, number>;

const STEPS = 400;
const RATE = 0.5;

/** Listwise softmax: the log probability that one of the right passages comes first, with an L2 penalty; full-batch gradient ascent, deterministic. */
export function fitRanking(examples: readonly Example[], l2: number): Weights {
  const usable = examples.filter(
    ({ answerable, candidates }) =>
      answerable && candidates.some(({ gold }) => gold) && candidates.some(({ gold }) => !gold),
  );
  const names = Object.keys(usable[0]?.candidates[0]?.features ?? {});
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 1]));
  const mass = usable.reduce((sum, { weight }) => sum + weight, 0);
  const momentum: Weights = {};
  for (let step = 0; step < STEPS; step += 1) {
    const gradient: Weights = Object.fromEntries(names.map((name) => [name, -l2 * (weights[name] ?? 0)]));
    for (const { candidates, weight } of usable) {
      const scores = candidates.map((candidate) => dot(weights, candidate.features));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const right = candidates.reduce((sum, candidate, at) => sum + (candidate.gold ? (powers[at] ?? 0) : 0), 0);
      candidates.forEach((candidate, at) => {
        const power = powers[at] ?? 0;
        const pull = (candidate.gold ? power / right : 0) - power / all;
        for (const name of names)
          gradient[name] = (gradient[name] ?? 0) + ((weight * pull) / mass) * feature(candidate.features, name);
      });
    }
    advance(weights, momentum, gradient);
  }
  return weights;
}

function advance(weights: Weights, momentum: Weights, gradient: Weights): void {
  for (const [name, slope] of Object.entries(gradient)) {
    momentum[name] = 0.9 * (momentum[name] ?? 0) + slope;
    weights[name] = (weights[name] ?? 0) + RATE * (momentum[name] ?? 0);
  }
}

export interface Confidence {
  readonly weights: Weights;
  readonly bias: number;
  readonly pick: (example: Example, ranking: Weights) => MeasuredCandidate | null;
  readonly label: (examples: readonly Example[], ranking: Weights) => Labelled[];
}

/** Logistic regression: is the winner right? Negatives are unanswerable questions, wrong winners, and answerable questions whose right passages were taken out. */
export function fitConfidence(examples: readonly Example[], ranking: Weights, l2: number): Confidence {
  const rows = examples.flatMap((example) => {
    const whole = { ...winner(example, ranking, () => true), weight: example.weight };
    if (!example.answerable) return [{ ...whole, right: false }];
    const without = { ...winner(example, ranking, ({ gold }) => !gold), weight: example.weight * 0.4, right: false };
    return [whole, without];
  });
  const usable = rows.flatMap(({ signals, right, weight }) =>
    signals ? [{ signals: signals as unknown as Weights, right, weight }] : [],
  );
  const names = Object.keys(usable[0]?.signals ?? {});
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 0]));
  const mass = usable.reduce((sum, { weight }) => sum + weight, 0);
  const momentum: Weights = {};
  weights.bias = 0;
  for (let step = 0; step < STEPS * 4; step += 1) {
    const gradient: Weights = Object.fromEntries(names.map((name) => [name, (-l2 / 10) * (weights[name] ?? 0)]));
    gradient.bias = 0;
    for (const { signals, right, weight } of usable) {
      const error = (weight / mass) * (Number(right) - sigmoid((weights.bias ?? 0) + dot(weights, signals)));
      for (const name of names) gradient[name] = (gradient[name] ?? 0) + error * feature(signals, name);
      gradient.bias += error;
    }
    advance(weights, momentum, gradient);
  }
  const { bias = 0, ...slopes } = weights;
  const p = (signals: Signals | null) => (signals ? sigmoid(bias + dot(slopes, signals as unknown as Weights)) : 0);
  return {
    weights: slopes,
    bias,
    pick: (example, by) => best(example.candidates, by)[0] ?? null,
    label: (list, by) =>
      list.map((example) => {
        const { signals, right } = winner(example, by, () => true);
        return { p: p(signals), right, answerable: example.answerable };
      }),
  };
}

function winner(
  example: Example,
  ranking: Weights,
  allowed: (candidate: MeasuredCandidate) => boolean,
): { signals: Signals | null; right: boolean } {
  const [first, second] = best(example.candidates.filter(allowed), ranking);
  if (!first) return { signals: null, right: false };
  const lead = second
    ? dot(ranking, first.features as unknown as Weights) - dot(ranking, second.features as unknown as Weights)
    : 2;
  const { retrieval: _, ...evidence } = first.features;
  return { signals: { ...evidence, margin: Math.min(1, lead / 2), ...example.known }, right: first.gold };
}

function best(candidates: readonly MeasuredCandidate[], ranking: Weights): MeasuredCandidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: dot(ranking, candidate.features) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

function dot(weights: Weights, features: Features | Weights): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) if (name !== 'bias') sum += weight * feature(features, name);
  return sum;
}

function feature(features: Features | Weights, name: string): number {
  return (features as Weights)[name] ?? 0;
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
