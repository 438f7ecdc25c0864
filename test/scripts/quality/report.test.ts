import { describe, expect, it } from 'vitest';
import type { Asked, Run } from '../../../scripts/quality/ablation.ts';
import { calibrate, calibrationTable, interval } from '../../../scripts/quality/calibration.ts';
import { featuresLeftOut, learnedRow } from '../../../scripts/quality/learned-again.ts';
import { missTable, worstMisses } from '../../../scripts/quality/misses.ts';
import { withPart } from '../../../scripts/quality/page.ts';
import { drawReliability } from '../../../scripts/quality/reliability-picture.ts';
import { stageRow } from '../../../scripts/quality/stage-tables.ts';
import { type GoldRow, scoreOutcomes } from '../../../scripts/score/answers.ts';
import type { Example } from '../../../scripts/train/fit.ts';
import type { Features } from '../../../src/answers/features.ts';
import { RANKING } from '../../../src/answers/learned.ts';
import type { Outcome } from '../../../src/model/answer.ts';
import { lineOf } from '../../answers/invented.ts';

const TEXT = 'Le maire a inauguré le pont mardi. La fanfare jouait sur la place.';
const outcome = (confidence: number): Outcome => ({
  ...lineOf(TEXT).answer('qui', 'Qui a inauguré le pont ?'),
  confidence,
});

function gold(id: string, answerable = true): GoldRow {
  return {
    id,
    command: 'qui',
    question: 'Qui a inauguré | le pont ?',
    answers: ['Le maire'],
    passages: answerable ? [{ quote: 'Le maire a inauguré le pont mardi.' }] : [],
    normalized: null,
    answerable,
    difficulty: 'lexical',
  };
}

const asked = (id: string, right: boolean, confidence = 0.5, set = 'seeds-dev'): Asked => ({
  set,
  row: gold(id),
  outcome: outcome(confidence),
  right,
});

describe('the page', () => {
  it('is rewritten between the marks of a part and nowhere else', () => {
    const page = 'By hand.\n<!-- a -->\nold\n<!-- /a -->\nBy hand too.\n<!-- b -->\n<!-- /b -->';
    const written = withPart(page, 'a', ['new', 'lines']);
    expect(written).toBe('By hand.\n<!-- a -->\n\nnew\nlines\n\n<!-- /a -->\nBy hand too.\n<!-- b -->\n<!-- /b -->');
    expect(withPart(written, 'a', ['new', 'lines'])).toBe(written);
    expect(() => withPart(page, 'c', [])).toThrow('<!-- c -->');
  });
});

describe('the surest wrong answers', () => {
  it('are answers, wrong ones, the surest first', () => {
    const list = [asked('a', false, 0.3), asked('b', true, 0.9), asked('c', false, 0.8), asked('d', false, 0.6)];
    const silent: Asked = { ...asked('e', false, 0.95), outcome: lineOf(TEXT).answer('qui', '') };
    expect(worstMisses([...list, silent], 2).map(({ row }) => row.id)).toEqual(['c', 'd']);
  });

  it('quote the sample dossier alone', () => {
    const [, , ours = '', theirs = ''] = missTable([asked('a', false), asked('b', false, 0.4, 'dossier-x')]);
    expect(ours).toContain('Qui a inauguré \\| le pont ?');
    expect(theirs).toContain('| b | 0.40 | /qui (dossier-x, not quoted) |');
    expect(theirs).not.toContain('pont');
  });
});

describe('a stage', () => {
  const run = (right: readonly boolean[]): Run => {
    const list = right.map((one, at) => asked(`${at}`, one));
    const none = scoreOutcomes([], []);
    return { bySet: [], all: { ...none, hit1: right.filter(Boolean).length / right.length }, asked: list, plainly: 0 };
  };
  const stage = { id: 'x', name: 'x' };

  it('is told by what is lost and found without it, in bold past chance', () => {
    const row = stageRow({ stage, run: run([false, true, true, false]) }, run([true, false, true, false]));
    expect(row).toBe('| x | −1, +1 | 0 | 0 | 0 | 0 | 0 |');
    const before = Array.from({ length: 10 }, (_, at) => at < 6);
    expect(stageRow({ stage, run: run(before.map(() => false)) }, run(before))).toBe(
      '| x | **−6, +0** | −60.0 | 0 | 0 | 0 | 0 |',
    );
  });
});

describe('the weights learned again', () => {
  const labelled = (p: number, right: boolean, answerable = true) => ({ p, right, answerable });

  it('are told by right first passages, Brier score and the best balance', () => {
    const whole = [labelled(0.9, true), labelled(0.2, false), labelled(0.1, false, false)];
    const other = [labelled(0.9, false), labelled(0.2, false), labelled(0.95, false, false)];
    expect(learnedRow('whole', whole, whole)).toBe('| whole | 1 of 2 | 0.020 | 0.750 |');
    expect(learnedRow('x', other, whole)).toBe('| x | −1 | 0.584 | 0.500 |');
  });

  it('leave out one feature of the ranking after the other', () => {
    const none = Object.fromEntries(Object.keys(RANKING).map((name) => [name, 0])) as unknown as Features;
    const candidate = (gold: boolean) => ({
      features: { ...none, finding: Number(gold) },
      own: { key: 0, finding: 0, told: 0 },
      gold,
    });
    const example = (set: string): Example => ({
      set,
      weight: 1,
      answerable: true,
      candidates: [candidate(false), candidate(true)],
      known: { length: 0, stranger: 0 },
    });
    const sets = new Map(['a', 'b'].map((set) => [set, [example(set)]]));
    const rows = [...featuresLeftOut({ sets, reading: [] })];
    expect(rows.map(([name]) => name)).toEqual(Object.keys(RANKING).map((name) => `\`${name}\``));
    const wrong = rows.filter(([, labels]) => labels.some(({ right }) => !right));
    expect(wrong.map(([name]) => name)).toEqual(['`finding`']);
  });
});

describe('the calibration', () => {
  const labelled = (p: number, right: boolean) => ({ p, right, answerable: true });

  it('is perfect when what is sure is right and what is not is wrong', () => {
    const { brier, error, rate } = calibrate([labelled(1, true), labelled(0, false)]);
    expect({ brier, error, rate }).toEqual({ brier: 0, error: 0, rate: 0.5 });
  });

  it('counts by tenths and measures the distance of each', () => {
    const given = [labelled(0.62, true), labelled(0.68, false), labelled(0.05, false), labelled(1, true)];
    const { tenths, brier, flatBrier, error } = calibrate(given);
    expect(tenths.map(({ answers }) => answers)).toEqual([1, 0, 0, 0, 0, 0, 2, 0, 0, 1]);
    expect(tenths[6]).toMatchObject({ right: 1 });
    expect(tenths[6]?.given).toBeCloseTo(0.65);
    expect(brier).toBeCloseTo((0.38 ** 2 + 0.68 ** 2 + 0.05 ** 2) / 4);
    expect(flatBrier).toBeCloseTo(0.25);
    expect(error).toBeCloseTo((2 * 0.15 + 0.05) / 4);
    expect(calibrationTable(calibrate(given))[8]).toBe('| 0.6–0.7 | 2 | 0.65 | 0.50 | 0.09–0.91 |');
    expect(calibrationTable(calibrate(given))[3]).toBe('| 0.1–0.2 | 0 | 0.15 | – | – |');
  });

  it('has the intervals of Wilson', () => {
    // Newcombe 1998, table I: 81 of 263 → .2553 to .3662
    const [low, high] = interval(81, 263);
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
  });

  it('is drawn as a PNG of the size that the page shows', () => {
    const png = drawReliability(calibrate([labelled(0.6, true), labelled(0.2, false)]), 0.12);
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1000);
  });
});
