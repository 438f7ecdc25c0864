import type { Features } from '../../src/answers/features.ts';
import { RANKING } from '../../src/answers/learned.ts';
import type { Example, Labelled } from '../train/fit.ts';
import { calibrate, type HeldOut, holdOut } from './calibration.ts';

/** Each feature of the ranking left out in turn, all weights learned again without it, each set held out. */
export function featureTable({ sets, reading }: HeldOut): string[] {
  const whole = holdOut({ sets, reading });
  const answerable = whole.filter((one) => one.answerable).length;
  const rows = Object.keys(RANKING).map((name) => {
    const without = (examples: readonly Example[]) => examples.map((example) => withoutFeature(example, name));
    const labelled = holdOut({
      sets: new Map([...sets].map(([set, examples]) => [set, without(examples)])),
      reading: without(reading),
    });
    const change = firsts(labelled) - firsts(whole);
    const row = `| \`${name}\` | ${change < 0 ? '−' : change > 0 ? '+' : ''}${Math.abs(change)} | ${brier(labelled)} |`;
    process.stderr.write(`${row}\n`);
    return row;
  });
  return [
    '| without | right passage first | Brier score |',
    '|---|---|---|',
    `| *nothing* | ${firsts(whole)} of ${answerable} | ${brier(whole)} |`,
    ...rows,
  ];
}

function brier(labelled: readonly Labelled[]): string {
  return calibrate(labelled).brier.toFixed(3);
}

function firsts(labelled: readonly Labelled[]): number {
  return labelled.filter(({ answerable, right }) => answerable && right).length;
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
