import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  dayParts,
  easter,
  isoDay,
  isoMonth,
  isoWeek,
  lastDayOf,
  mondayOf,
  monthNumberOf,
  parseDay,
  weekdayOf,
} from '../../src/fr/calendar.ts';

const days = fc.integer({ min: dayNumber(1, 1, 1) ?? 0, max: dayNumber(9999, 12, 31) ?? 0 });

describe('calendar', () => {
  test('knows which days exist', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2024, 2, 29)).not.toBeNull();
    expect(dayNumber(2023, 2, 29)).toBeNull();
    expect(dayNumber(1900, 2, 29)).toBeNull();
    expect(dayNumber(2024, 13, 1)).toBeNull();
    expect(dayNumber(2024, 4, 31)).toBeNull();
    expect(dayNumber(88, 8, 10)).not.toBe(dayNumber(1988, 8, 10));
  });

  test('days go to ISO and back, and follow each other', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
        expect(dayNumber(...dayParts(day))).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  test('every day lies in the week that begins on its Monday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, week] = isoWeek(day).split('-W').map(Number);
        const monday = mondayOf(year!, week!);
        expect(monday === null ? null : day - monday).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  test.each([
    ['2024-06-18', 2, '2024-W25'],
    ['2024-12-30', 1, '2025-W01'],
    ['2021-01-03', 7, '2020-W53'],
    ['1970-01-01', 4, '1970-W01'],
  ])('%s is day %d of %s', (iso, weekday, week) => {
    expect(weekdayOf(parseDay(iso)!)).toBe(weekday);
    expect(isoWeek(parseDay(iso)!)).toBe(week);
  });

  test('weeks that a year does not have', () => {
    expect(mondayOf(2024, 0)).toBeNull();
    expect(mondayOf(2024, 53)).toBeNull();
    expect(isoDay(mondayOf(2020, 53)!)).toBe('2020-12-28');
  });

  test.each([
    ['2024-06-18T20:17', '2024-06-18'],
    ['2024-06', null],
    ['2024-02-30', null],
    ['24-06-18', null],
    ['2024-06-181', null],
  ])('%s begins with the day %s', (text, day) => {
    const number = parseDay(text);
    expect(number === null ? null : isoDay(number)).toBe(day);
  });

  test.each([
    [2024, 1, -1, '2023-12', 31],
    [2024, 2, 0, '2024-02', 29],
    [2023, 2, 0, '2023-02', 28],
    [2024, 12, 1, '2025-01', 31],
    [999, 4, 0, '0999-04', 30],
  ])('%d-%d and %d months is %s', (year, month, step, iso, last) => {
    expect(isoMonth(monthNumberOf(year, month) + step)).toBe(iso);
    expect(lastDayOf(monthNumberOf(year, month) + step)).toBe(last);
  });

  test.each(['1818-03-22', '1943-04-25', '2000-04-23', '2019-04-21', '2024-03-31', '2025-04-20', '2038-04-25'])(
    'Easter falls on %s',
    (iso) => {
      expect(isoDay(easter(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});
