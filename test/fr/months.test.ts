import { expect, test } from 'vitest';
import { MONTHS, monthNumber, SEASONS, WEEKDAYS, weekdayNumber } from '../../src/fr/months.ts';

test('every month and its forms give its rank', () => {
  const names = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
  expect(MONTHS.map((month) => month.name)).toEqual(names);
  names.forEach((name, at) => {
    expect(monthNumber(name)).toBe(at + 1);
  });
});

test.each([
  ['FEVRIER', 2],
  ['Août', 8],
  ['aout', 8],
  ['janv.', 1],
  ['jan', 1],
  ['févr.', 2],
  ['fév', 2],
  ['avr.', 4],
  ['juil.', 7],
  ['juill.', 7],
  ['sept.', 9],
  ['oct.', 10],
  ['nov.', 11],
  ['déc.', 12],
  ['marsouin', null],
  ['', null],
])('month %s is %s', (word, expected) => {
  expect(monthNumber(word)).toBe(expected);
});

test.each([
  ['lundi', 1],
  ['Mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['VENDREDI', 5],
  ['samedi', 6],
  ['dimanche', 7],
  ['lun.', 1],
  ['mar.', 2],
  ['mer', 3],
  ['mercr.', 3],
  ['jeu.', 4],
  ['ven.', 5],
  ['vend.', 5],
  ['sam.', 6],
  ['dim.', 7],
  ['merle', null],
])('weekday %s is %s', (word, expected) => {
  expect(weekdayNumber(word)).toBe(expected);
  expect(WEEKDAYS).toHaveLength(7);
});

test('seasons begin where the calendar says', () => {
  expect(SEASONS.map(({ name, code, from }) => `${name} ${code} ${from}`)).toEqual([
    'printemps SP 3',
    'été SU 6',
    'automne FA 9',
    'hiver WI 12',
  ]);
});
