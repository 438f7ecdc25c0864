import { describe, expect, it } from 'vitest';
import { dateInEnglish } from '../../src/render/english-date.ts';

describe('a date in English', () => {
  it.each([
    ['2024-06-19', 'Wednesday 19 June 2024'],
    ['2024-06', 'June 2024'],
    ['2024', '2024'],
    ['2024-06-18/2024-06-19', '18 to 19 June 2024'],
    ['2023-12-31/2024-01-01', '31 December 2023 to 1 January 2024'],
    ['2024-05-31/2024-06-02', '31 May to 2 June 2024'],
    ['2024-03/2024-06', 'March to June 2024'],
    ['1950/1953', '1950 to 1953'],
    ['2024-06-18T21:45', 'Tuesday 18 June 2024 at 21:45'],
    ['2024-06-18T21', 'Tuesday 18 June 2024 at 21:00'],
    ['2024-06-18T19:05Z', 'Tuesday 18 June 2024 at 19:05 GMT'],
    ['2024-06-18TEV', 'Tuesday 18 June 2024 in the evening'],
    ['2024-06-18TXX', 'Tuesday 18 June 2024'],
    ['2024-SU', 'summer 2024'],
    ['2023-WI', 'winter 2023–2024'],
    ['2024-Q2', 'second quarter of 2024'],
    ['2024-H1', 'first half of 2024'],
    ['2024-W25', 'week of 17 June 2024'],
  ])('%s is %s', (value, words) => expect(dateInEnglish(value)).toBe(words));

  it.each([
    ['START', 'early July 2023'],
    ['MID', 'mid-July 2023'],
    ['END', 'late July 2023'],
    ['APPROX', 'July 2023'],
  ])('with %s is %s', (mod, words) => expect(dateInEnglish('2023-07', { mod })).toBe(words));

  it('may leave out the day of the week', () =>
    expect(dateInEnglish('2024-06-19', { weekday: false })).toBe('19 June 2024'));

  it.each(['P24Y', 'PAST_REF', 'XXXX-06-18', '2024-13', '2024-02-31', '', '199', '2024-06-18/XXXX', 'T10:00'])(
    '%j has none',
    (value) => expect(dateInEnglish(value)).toBeNull(),
  );
});
