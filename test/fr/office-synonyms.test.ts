import { expect, test } from 'vitest';
import { fieldOf, isEmptyInOffice, officeClass, usualOffice } from '../../src/fr/office-synonyms.ts';

test.each([
  ['chef de l etat', 'president'],
  ['chef de la diplomatie russe', 'ministre des affaires etrangeres russe'],
  ['garde des sceaux', 'ministre de la justice'],
  ['chancelier allemand', 'premier ministre allemand'],
  ['souverain pontife', 'pape'],
  ['homme fort du pays', 'dirigeant du pays'],
  ['ministre des armees', 'ministre de la defense'],
  ['maire de lyon', 'maire de lyon'],
])('%s means %s', (words, meant) => {
  expect(usualOffice(words)).toBe(meant);
});

test.each([
  ['cheffe', 'directeur'],
  ['pdg', 'directeur'],
  ['leader', 'president'],
  ['roi', 'president'],
  ['coach', 'selectionneur'],
  ['specialiste', 'expert'],
  ['epouse', 'femme'],
  ['maire', 'maire'],
])('%s is alike %s', (word, alike) => {
  expect(officeClass(word)).toBe(alike);
});

test('fields have one word, empty words have none', () => {
  expect(fieldOf('finances')).toBe(fieldOf('economie'));
  expect(fieldOf('armees')).toBe(fieldOf('defense'));
  expect(fieldOf('etrangeres')).toBe('etrangere');
  expect([isEmptyInOffice('republique'), isEmptyInOffice('defense')]).toEqual([true, false]);
});
