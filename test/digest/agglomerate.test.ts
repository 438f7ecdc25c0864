import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agglomerate } from '../../src/digest/agglomerate.ts';

/** Points of a line, as close as they are near. */
const near = (points: readonly number[]) => (a: number, b: number) =>
  1 / (1 + Math.abs((points[a] ?? 0) - (points[b] ?? 0)));
const alone = (points: readonly number[]): number[][] => points.map((_, at) => [at]);
const grouped = (points: readonly number[], least: number): number[][] =>
  agglomerate(alone(points), near(points), least).map((group) => group.map((at) => points[at] ?? 0));

describe('groups', () => {
  it('are of what is close', () => {
    expect(grouped([1, 50, 2, 51, 90], 0.4)).toEqual([[1, 2], [50, 51], [90]]);
    expect(grouped([], 0.4)).toEqual([]);
    expect(grouped([7], 0.4)).toEqual([[7]]);
  });

  it('begin with the closest, not with the first', () => {
    // taken in order, 10 would join 0 and leave 11 alone
    expect(grouped([0, 10, 11, 30], 0.08)).toEqual([[0, 10, 11], [30]]);
  });

  it('go along a chain, though its ends are far apart, but not for ever', () => {
    expect(grouped([0, 2, 4], 0.28)).toEqual([[0, 2, 4]]);
    const long = Array.from({ length: 40 }, (_, at) => 2 * at);
    expect(grouped(long, 0.28).length).toBeGreaterThan(3);
  });

  it('that are one already stay so', () => {
    const points = [0, 100, 1];
    expect(agglomerate([[0, 1], [2]], near(points), 0.45)).toEqual([[0, 1], [2]]);
    expect(agglomerate([[0, 1], [2]], near(points), 0.4)).toEqual([[0, 1, 2]]);
  });

  it('hold everything once, in order, and no two of them are close enough to be one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 15 }), (points) => {
        const groups = agglomerate(alone(points), near(points), 0.3);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...points.keys()]);
        expect(groups.map(([first]) => first)).toEqual(groups.map(([first]) => first).sort((a = 0, b = 0) => a - b));
        for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
        expect(agglomerate(groups, near(points), 0.3)).toEqual(groups);
      }),
    );
  });
});
