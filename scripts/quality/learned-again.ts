import type { Features } from '../../src/answers/features.ts';
import { RANKING } from '../../src/answers/learned.ts';
import { chooseThreshold, type Example, type Labelled } from '../train/fit.ts';
import { calibrate, type HeldOut, holdOut } from './calibration.ts';

export const LEARNED_HEAD: readonly string[] = [
  '| without | right passage first | Brier score | best balance |',
  '|---|---|---|---|',
];

/** A row of what weights learned again, each set held out, are worth: `whole` is with nothing left out. */
export function learnedRow(name: string, labelled: readonly Labelled[], whole: readonly Labelled[]): string {
  const change = firsts(labelled) - firsts(whole);
  const first =
    labelled === whole
      ? `${firsts(whole)} of ${whole.filter(({ answerable }) => answerable).length}`
      : `${change < 0 ? '−' : change > 0 ? '+' : ''}${Math.abs(change)}`;
  return `| ${name} | ${first} | ${calibrate(labelled).brier.toFixed(3)} | ${bestBalance(labelled).toFixed(3)} |`;
}

/** Each feature of the ranking left out in turn, by name. */
export function* featuresLeftOut({ sets, reading }: HeldOut): Generator<readonly [string, Labelled[]]> {
  for (const name of Object.keys(RANKING)) {
    const without = (examples: readonly Example[]) => examples.map((example) => withoutFeature(example, name));
    const left = new Map([...sets].map(([set, examples]) => [set, without(examples)]));
    yield [`\`${name}\``, holdOut({ sets: left, reading: without(reading) })];
  }
}

function firsts(labelled: readonly Labelled[]): number {
  return labelled.filter(({ answerable, right }) => answerable && right).length;
}

/** Mean of right answers and right refusals at the threshold that suits these questions best. */
function bestBalance(labelled: readonly Labelled[]): number {
  const cut = chooseThreshold(labelled);
  const yes = labelled.filter(({ answerable }) => answerable);
  const no = labelled.filter(({ answerable }) => !answerable);
  const hit = yes.filter(({ right, p }) => right && p >= cut).length / Math.max(yes.length, 1);
  return (hit + no.filter(({ p }) => p < cut).length / Math.max(no.length, 1)) / 2;
}

function withoutFeature(example: Example, name: string): Example {
  const candidates = example.candidates.map((candidate) => ({
    ...candidate,
    features: Object.fromEntries(
      Object.entries(candidate.features).filter(([key]) => key !== name),
    ) as unknown as Features,
  }));
  return { ...example, candidates };
}
