import { expect, test } from 'vitest';
import { isFamilyFirst, isFirstName } from '../../src/fr/first-names.ts';

test.each([
  'Élodie',
  'elodie',
  'Jean-Jacques',
  'Kassym-Jomart',
  'Barack',
  'Giorgia',
  'Sergueï',
  'Abdelmadjid',
  'Ousmane',
  'Narendra',
  'Benyamin',
  'Luiz',
  'Volodymyr',
  'Annalena',
  'Ibrahima',
  'Shinzo',
  'Recep',
  'Nayib',
])('%s is a first name', (name) => {
  expect(isFirstName(name)).toBe(true);
});

test.each(['Lavrov', 'Notre-Dame', 'Depuis', 'ministre', 'Saint-Malo', ''])('« %s » is no first name', (name) => {
  expect(isFirstName(name)).toBe(false);
});

test.each([
  ['Kim', true],
  ['Xi', true],
  ['Nguyen', true],
  ['Lü', true],
  ['Dupont', false],
  ['Jong-un', false],
])('family name before first name: %s %s', (name, expected) => {
  expect(isFamilyFirst(name)).toBe(expected);
});
