import { describe, expect, test } from 'vitest';
import { cityKey, cityKeys } from '../../src/fr/cities.ts';
import { isOfAPerson, isOfAPlace } from '../../src/fr/complements.ts';
import { nameKey } from '../../src/fr/name-key.ts';
import { genericSiteKeys, isArea, isLandmark, isSite, isSiteKey } from '../../src/fr/place-heads.ts';
import { continentKeys, departmentKeys, regionKeys } from '../../src/fr/regions.ts';

test.each([
  'Lyon',
  'Saint-Jean-de-Maurienne',
  'Le Havre',
  'Nouméa',
  'Munich',
  'Vladivostok',
  'Marioupol',
  'Casablanca',
  'New York',
  'Wuhan',
  'São Paulo',
  'Goma',
])('%s is a town', (name) => {
  expect(cityKeys.has(nameKey(name))).toBe(true);
});

test.each([
  ['Kyiv', 'kiev'],
  ['Beijing', 'pekin'],
  ['Mumbai', 'bombay'],
  ['Lvov', 'lviv'],
  ['Lyon', 'lyon'],
])('%s is filed under %s', (name, key) => {
  expect(cityKey(name)).toBe(key);
});

test.each([
  'Afrique',
  'Proche-Orient',
  'Extrême-Orient russe',
  'Crimée',
  'Californie',
  'Seine-Saint-Denis',
  'Bretagne',
  'La Réunion',
  'mer Noire',
  'Volga',
  'Alpes',
  'Mars',
  'place Rouge',
])('%s is a place', (name) => {
  expect(regionKeys.has(nameKey(name))).toBe(true);
});

test.each(['Le Havre', 'Havre', 'Mans', 'Mureaux', 'Caire', 'Le Cap'])(
  '%s is a town, with its article or without',
  (name) => {
    expect(cityKeys.has(nameKey(name))).toBe(true);
  },
);

test('« Cap » alone is no town', () => {
  expect(cityKeys.has('cap')).toBe(false);
});

test('departments and continents', () => {
  expect(departmentKeys.has(nameKey('Seine-Saint-Denis'))).toBe(true);
  expect(departmentKeys.has(nameKey('Bretagne'))).toBe(false);
  expect([...departmentKeys].filter((key) => !regionKeys.has(key))).toEqual([]);
  expect(continentKeys.has(nameKey('Amérique du Sud'))).toBe(true);
  expect(continentKeys.has(nameKey('Bretagne'))).toBe(false);
});

describe('head words', () => {
  test.each(['place', 'rue', 'Cathédrale', 'cosmodrome', 'hôpital', 'école', 'Eglise', 'stade', 'marché'])(
    '%s is a site',
    (word) => {
      expect(isSite(word)).toBe(true);
    },
  );
  test.each(['marche', 'ville', 'homme', ''])('« %s » is no site', (word) => {
    expect(isSite(word)).toBe(false);
  });
  test('a key has no accents', () => {
    expect([isSiteKey('cathedrale'), isSiteKey('ville')]).toEqual([true, false]);
  });
  test('an area leans on its name', () => {
    expect([isArea('ville'), isArea('oblast'), isArea('rue')]).toEqual([true, true, false]);
  });
  test('a landmark is known by its name alone', () => {
    expect([isLandmark('cosmodrome'), isLandmark('rue')]).toEqual([true, false]);
  });
  test('some sites have no name of their own', () => {
    expect(genericSiteKeys.has('salle des fetes')).toBe(true);
  });
});

test('a complement is a place or a person', () => {
  expect([isOfAPlace('maire'), isOfAPlace('près'), isOfAPlace('veuve')]).toEqual([true, true, false]);
  expect([isOfAPerson('veuve'), isOfAPerson('partisans'), isOfAPerson('maire')]).toEqual([true, true, false]);
});
