import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/fr/calendar.ts';
import { isoFields, isoValue, timexPrecision, timexRange } from '../../src/fr/timex.ts';

describe('timexPrecision', () => {
  test.each([
    ['2024-06-18', 'day'],
    ['XXXX-06-18', 'day'],
    ['XXXX-WXX-1', 'day'],
    ['2024-06', 'month'],
    ['XXXX-06', 'month'],
    ['2024', 'year'],
    ['199', 'decade'],
    ['19', 'century'],
    ['2024-SU', 'season'],
    ['XXXX-WI', 'season'],
    ['2024-Q1', 'quarter'],
    ['2024-H1', 'quarter'],
    ['2024-W25', 'week'],
    ['2024-W25-WE', 'week'],
    ['2024-06-18TEV', 'daypart'],
    ['2024-06-18T21', 'hour'],
    ['2024-06-18T21:45', 'minute'],
    ['2024-06-18T21:45:30', 'second'],
    ['2024-06-18T21:45Z', 'minute'],
    ['2024-06-18/2024-06-19', 'interval'],
    ['P24Y', 'year'],
    ['P2M', 'month'],
    ['P1W', 'week'],
    ['P3D', 'day'],
    ['PT4H', 'hour'],
    ['PT20M', 'minute'],
    ['PT2H30M', 'minute'],
    ['PT45S', 'second'],
    ['PXD', 'vague'],
    ['PXX', 'vague'],
    ['PAST_REF', 'vague'],
    ['?', 'vague'],
  ])('%s is a %s', (value, precision) => {
    expect(timexPrecision(value)).toBe(precision);
  });
});

describe('timexRange and isoValue', () => {
  test.each([
    ['2024-06-18', '2024-06-18', '2024-06-18', '2024-06-18'],
    ['2024-06-18TEV', '2024-06-18', '2024-06-18', '2024-06-18'],
    ['2024-06-18T21:45', '2024-06-18', '2024-06-18', '2024-06-18'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
    ['1991', '1991-01-01', '1991-12-31', '1991'],
    ['199', '1990-01-01', '1999-12-31', '1990-01-01/1999-12-31'],
    ['19', '1900-01-01', '1999-12-31', '1900-01-01/1999-12-31'],
    ['2023-SP', '2023-03-01', '2023-05-31', '2023-03-01/2023-05-31'],
    ['2023-WI', '2023-12-01', '2024-02-29', '2023-12-01/2024-02-29'],
    ['2023-Q4', '2023-10-01', '2023-12-31', '2023-10-01/2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30', '2023-01-01/2023-06-30'],
    ['2024-W25', '2024-06-17', '2024-06-23', '2024-06-17/2024-06-23'],
    ['2024-W25-WE', '2024-06-22', '2024-06-23', '2024-06-22/2024-06-23'],
    ['2024-06-18/2024-06-19', '2024-06-18', '2024-06-19', '2024-06-18/2024-06-19'],
    ['1950/1953', '1950-01-01', '1953-12-31', '1950/1953'],
    ['2023-03/2023-06', '2023-03-01', '2023-06-30', '2023-03/2023-06'],
    ['2024-W23/2024-W25', '2024-06-03', '2024-06-23', '2024-06-03/2024-06-23'],
  ])('%s covers %s to %s', (value, from, to, iso) => {
    expect(timexRange(value)).toEqual({ from, to });
    expect(isoValue(value)).toBe(iso);
  });

  test.each([
    'P24Y',
    'XXXX-06-18',
    'XXXX-WXX-1',
    'PAST_REF',
    '',
    '2024-13',
    '2024-Q5',
    '2024-H3',
    '2024-W60',
    '199-Q1',
    '2024-06-31',
    '2024/PXX',
  ])('%s lies nowhere on the calendar', (value) => {
    expect(timexRange(value)).toBeNull();
    expect(isoValue(value)).toBeNull();
  });

  test('a day covers itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 700_000 }), (day) => {
        const iso = isoDay(day);
        expect(timexRange(iso)).toEqual({ from: iso, to: iso });
        expect(isoValue(iso)).toBe(iso);
      }),
    );
  });
});

test.each([
  ['2024-06-18T20:17', [2024, 6, 18]],
  ['2023-09', [2023, 9, null]],
  ['2023-19', [2023, null, null]],
  ['2023', [2023, null, null]],
  ['mardi', [null, null, null]],
])('fields of %s', (value, fields) => {
  expect(isoFields(value)).toEqual(fields);
});
