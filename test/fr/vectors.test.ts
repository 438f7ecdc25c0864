import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cosine, DIMENSIONS, vectorOf, wordsWithVector } from '../../src/fr/vectors.ts';

const data = (name: string): URL => new URL(`../../src/fr/data/${name}`, import.meta.url);

describe('the table', () => {
  test('has a row for each word, and stays small', () => {
    const words = readFileSync(data('fr-news.words.txt'), 'utf8').trimEnd().split(/\s/u);
    const { size } = statSync(data('fr-news.i4'));
    expect(size).toBe((words.length * DIMENSIONS) / 2);
    expect(size + statSync(data('fr-news.words.txt')).size).toBeLessThan(4_000_000);
    expect([...wordsWithVector()]).toEqual(words);
  });

  test('words of a line stand in one group', () => {
    const [first = '', second = ''] = readFileSync(data('fr-news.words.txt'), 'utf8').split('\n');
    expect(new Set(first.split(' ').map((word) => vectorOf(word)?.group))).toEqual(new Set([0]));
    expect(new Set(second.split(' ').map((word) => vectorOf(word)?.group))).toEqual(new Set([1]));
  });
});

describe('cosines', () => {
  test.each([
    ['visite', 'rencontre'],
    ['munitions', 'obus'],
    ['epoux', 'mari'],
    ['couleurs', 'teintes'],
    ['incendie', 'feu'],
    ['procureur', 'parquet'],
  ])('%s and %s are used alike', (one, other) => {
    expect(cosine(one, other)).toBeGreaterThan(0.45);
  });

  test.each([
    ['visite', 'banane'],
    ['munitions', 'mariage'],
    ['couleurs', 'parquet'],
  ])('%s and %s are not', (one, other) => {
    expect(cosine(one, other)).toBeLessThan(0.2);
  });

  test('are 1 for the same word, the same both ways, and null for an unknown one', () => {
    expect(cosine('visite', 'visite')).toBeCloseTo(1, 10);
    expect(cosine('visite', 'obus')).toBe(cosine('obus', 'visite'));
    expect(cosine('visite', 'qzkj')).toBeNull();
    expect(vectorOf('qzkj')).toBeNull();
  });

  test('dimensions are odd numbers of four bits', () => {
    expect(
      [...(vectorOf('visite')?.values ?? [])].every((value) => Math.abs(value) <= 15 && Math.abs(value) % 2 === 1),
    ).toBe(true);
  });
});
