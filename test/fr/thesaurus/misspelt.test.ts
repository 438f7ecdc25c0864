import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/fr/thesaurus/edit-distance.ts';
import { misspelt } from '../../../src/fr/thesaurus/misspelt.ts';
import { soundKey } from '../../../src/fr/thesaurus/sound-key.ts';

describe('letters to change', () => {
  test.each([
    ['police', 'police', 0],
    ['police', 'polise', 1],
    ['police', 'plice', 1],
    ['police', 'poliice', 1],
    ['police', 'poilce', 1],
    ['police', 'milices', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['ca', 'abc', 3],
  ])('%s, %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
  });

  test('are counted no further than asked', () => {
    expect(editDistance('police', 'gendarmerie', 2)).toBe(3);
    expect(editDistance('police', 'malice', 1)).toBe(2);
  });

  test('are the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
        expect(editDistance(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });
});

describe('sounds', () => {
  test.each([
    ['police', 'polisse'],
    ['physique', 'fizik'],
    ['visite', 'vizit'],
    ['nation', 'nassion'],
    ['chauffeur', 'chofeur'],
    ['chef', 'shef'],
    ['schema', 'chema'],
    ['guerir', 'guerrir'],
    ['journee', 'journe'],
    ['mangeons', 'manjon'],
    ['geste', 'jeste'],
    ['quitter', 'kiter'],
    ['hopital', 'opital'],
    ['agneau', 'agno'],
    ['gouverne', 'gwverne'],
    ['poisson', 'pouasson'],
    ['plainte', 'plinte'],
    ['emporte', 'enporte'],
    ['ombre', 'onbre'],
    ['neige', 'naije'],
    ['systeme', 'sisteme'],
    ['parler', 'parlez'],
    ['scene', 'cene'],
  ])('« %s » and « %s » sound alike', (one, other) => {
    expect(soundKey(other)).toBe(soundKey(one));
  });

  test.each([
    ['police', 'malice'],
    ['poisson', 'poison'],
    ['gare', 'jarre'],
    ['bain', 'banc'],
    ['ton', 'tas'],
  ])('« %s » and « %s » do not', (one, other) => {
    expect(soundKey(other)).not.toBe(soundKey(one));
  });
});

describe('misspelt words', () => {
  const known = [
    'police',
    'rencontre',
    'president',
    'presidence',
    'ministre',
    'manifestation',
    'physique',
    'or',
    'ans',
  ];
  const correct = misspelt(known);

  test.each([
    ['renconter', ['rencontre']],
    ['presidnt', ['president']],
    ['minsitre', ['ministre']],
    ['manifestassion', ['manifestation']],
    ['maniefsttation', ['manifestation']],
    ['fizik', ['physique']],
    ['ont', []],
    ['abc', []],
    ['police', []],
    ['banane', []],
    ['', []],
  ])('« %s » is %j', (typed, meant) => {
    expect(correct(typed).map(({ word }) => word)).toEqual(meant);
  });

  test('one slip is likelier than two, and than a sound', () => {
    const [one] = correct('manifestatio');
    const [two] = correct('maniefsttation');
    const [sound] = correct('fizik');
    expect([one?.likeness, sound?.likeness, two?.likeness]).toEqual([0.85, 0.75, 0.65]);
  });

  test('any one slip in a known word is found', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slip = fc.record({
      word: fc.constantFrom('police', 'rencontre', 'ministre'),
      at: fc.nat(7),
      letter,
      kind: fc.constantFrom('add', 'drop', 'change', 'swap'),
    });
    fc.assert(
      fc.property(slip, ({ word, at, letter: other, kind }) => {
        const from = Math.min(at, word.length - 2);
        const [before, here, after] = [word.slice(0, from), word.slice(from, from + 2), word.slice(from + 2)];
        const [first = '', second = ''] = here;
        const middle = { add: first + other + second, drop: second, change: other + second, swap: second + first }[
          kind
        ];
        const typed = before + middle + after;
        fc.pre(typed !== word);
        expect(correct(typed).map((meant) => meant.word)).toContain(word);
      }),
    );
  });
});
