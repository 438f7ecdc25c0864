import { expect, test } from 'vitest';
import { isBeforeOffice, isOffice, isOfficeKey, officesOfAddress } from '../../src/fr/titles.ts';

test.each([
  'président',
  'présidente',
  'présidents',
  'Président',
  'ministre',
  'ex-ministre',
  'vice-président',
  'porte-parole',
  'directrice',
  'cheffe',
  'chancelière',
  'sélectionneur',
  'sélectionneuse',
  'entraîneure',
  'évêque',
  'Evêque',
  'PDG',
  'professeure',
  'avocate',
  'veuve',
  'sœur',
  'généraux',
  'caporaux',
  'patronne',
  'députée',
  'romancière',
  'comédienne',
  'sportive-attaquante'.split('-')[1] ?? '',
  'infirmières',
  'accusée',
  'dirigeante',
  'poétesse',
])('« %s » is an office', (word) => {
  expect(isOffice(word)).toBe(true);
});

test.each(['accuse', 'depute', 'charge', 'marche', 'maison', 'Kim', 'salue', 'conseil', ''])(
  '« %s » is none',
  (word) => {
    expect(isOffice(word)).toBe(false);
  },
);

test('a question may leave out the accents', () => {
  expect(['depute', 'president', 'ex ministre', 'cheffe'].map(isOfficeKey)).toEqual([true, true, true, true]);
  expect(isOfficeKey('maison')).toBe(false);
});

test.each([
  ['ancien', true],
  ['vice-Premier', true],
  ['Première', true],
  ['Ancienne', true],
  ['ex', true],
  ['futur', true],
  ['vice', true],
  ['grand', true],
  ['rouge', false],
])('before an office: %s %s', (word, expected) => {
  expect(isBeforeOffice(word)).toBe(expected);
});

test.each([
  ['Dr', 'docteur médecin'],
  ['Pr.', 'professeur médecin'],
  ['Prof ', 'professeur'],
  ['Me', 'avocat'],
  ['maître', 'avocat'],
  ['Mgr', 'évêque archevêque'],
  ['M.', ''],
])('« %s » tells « %s »', (address, offices) => {
  expect(officesOfAddress(address)).toBe(offices);
});

test('« boss » is an office', () => {
  expect(isOffice('boss')).toBe(true);
});
