import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Value } from '../../src/facts/compare.ts';

describe('two values of one thing', () => {
  it.each([
    ['2024-06-18', '2024-06-18', 'same'],
    ['2024-06', '2024-06-18', 'same'],
    ['2024', '2024-06-18T21:45', 'same'],
    ['2024-06-18T21:45', '2024-06-18', 'same'],
    // the day is neither end of the interval
    ['2024-06-18/2024-06-20', '2024-06-19', 'same'],
    ['2022/2024', '2023-05', 'same'],
    ['2024-06-18T21:45', '2024-06-18T09:00', 'unclear'],
    ['2024-06-18/2024-06-20', '2024-06-20/2024-06-22', 'unclear'],
    ['2024-06-18', '2024-06-19', 'other'],
    ['2024-06', '2024-07-01', 'other'],
    ['2024-06-18/2024-06-20', '2024-06-21', 'other'],
    ['2024-SU', '2024-06-18', 'unclear'],
    ['2023-SU', '2024-06-18', 'other'],
    ['PRESENT_REF', '2024-06-18', 'unclear'],
    ['P24Y', 'P24Y', 'same'],
    ['P24Y', 'P20Y', 'other'],
    [300, 300, 'same'],
    [300, 450, 'other'],
    [3, 300, 'other'],
    // a rounding
    [80, 80.08, 'same'],
    [240, 243, 'same'],
    [12_000, 12_240, 'same'],
    // as many figures, or too far
    [41, 42, 'other'],
    [20, 22, 'other'],
    [1_030, 1_010, 'other'],
    [0, 1, 'other'],
    [300, '2024', 'other'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compare(a, b)).toBe(relation);
  });

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const iso = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([date, length]): Value => date.toISOString().slice(0, length));
  const value = fc.oneof(iso, fc.integer(), fc.double({ noNaN: true }), fc.string());

  it('are compared the same way round, and each with itself', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(compare(a, b)).toBe(compare(b, a));
        expect(compare(a, a)).toBe('same');
      }),
    );
  });
});
