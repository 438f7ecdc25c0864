import { type Example, fitConfidence, fitRanking, type Labelled } from '../train/fit.ts';

/** One tenth of the scale of confidence. */
export interface Tenth {
  readonly from: number;
  readonly answers: number;
  readonly right: number;
  /** Mean probability given, 0 to 1; the middle of the tenth when it is empty. */
  readonly given: number;
}

export interface Calibration {
  readonly tenths: readonly Tenth[];
  readonly answers: number;
  /** Share right among all. */
  readonly rate: number;
  /** Mean squared distance between probability and outcome (Brier 1950); 0 is perfect. */
  readonly brier: number;
  /** What always saying `rate` would score. */
  readonly flatBrier: number;
  /** Mean distance between given and observed, weighed by the answers of each tenth. */
  readonly error: number;
}

/** Measured questions: those of the labelled sets by set, and those of the encyclopaedia. */
export interface HeldOut {
  readonly sets: ReadonlyMap<string, readonly Example[]>;
  readonly reading: readonly Example[];
}

/** Labels each set with weights learned on the other sets and on the reading questions, never on its own. */
export function holdOut({ sets, reading }: HeldOut): Labelled[] {
  return [...sets].flatMap(([name, mine]) => {
    const others = [...[...sets].flatMap(([other, examples]) => (other === name ? [] : examples)), ...reading];
    const ranking = fitRanking(others, L2);
    const confidence = fitConfidence(others, ranking, L2);
    return confidence.label(
      mine.filter(({ foreign }) => !foreign),
      ranking,
    );
  });
}

/** As scripts/train-answers.ts has it by default. */
const L2 = 0.002;

export function calibrate(labelled: readonly Labelled[]): Calibration {
  const tenths = Array.from({ length: 10 }, (_, tenth): Tenth => {
    const here = labelled.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth);
    const given = here.reduce((sum, { p }) => sum + p, 0) / here.length;
    return {
      from: tenth / 10,
      answers: here.length,
      right: here.filter(({ right }) => right).length,
      given: here.length === 0 ? (tenth + 0.5) / 10 : given,
    };
  });
  const answers = Math.max(labelled.length, 1);
  const rate = labelled.filter(({ right }) => right).length / answers;
  const brierOf = (p: (one: Labelled) => number): number =>
    labelled.reduce((sum, one) => sum + (p(one) - Number(one.right)) ** 2, 0) / answers;
  return {
    tenths,
    answers: labelled.length,
    rate,
    brier: brierOf(({ p }) => p),
    flatBrier: brierOf(() => rate),
    error: tenths.reduce((sum, tenth) => sum + Math.abs(tenth.answers * tenth.given - tenth.right), 0) / answers,
  };
}

/** The 95 % interval of a share (Wilson 1927). */
export function interval(right: number, answers: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = right / answers;
  const middle = (share + z ** 2 / (2 * answers)) / (1 + z ** 2 / answers);
  const half = (z / (1 + z ** 2 / answers)) * Math.sqrt((share * (1 - share)) / answers + z ** 2 / (4 * answers ** 2));
  return [middle - half, middle + half];
}

export function calibrationTable({ tenths }: Calibration): string[] {
  return [
    '| confidence given | answers | mean given | right | 95 % interval |',
    '|---|---|---|---|---|',
    ...tenths.map(({ from, answers, right, given }) => {
      const [low, high] = interval(right, answers);
      const observed =
        answers === 0
          ? '– | –'
          : `${(right / answers).toFixed(2)} | ${Math.max(0, low).toFixed(2)}–${Math.min(1, high).toFixed(2)}`;
      return `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${answers} | ${given.toFixed(2)} | ${observed} |`;
    }),
  ];
}
