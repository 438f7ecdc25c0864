import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt, rankOf } from '../../src/fr/number-words.ts';

const read = (words: string) => numberAt(words.split(' '), 0);

describe('numberAt', () => {
  it.each([
    ['deux missiles', 2, 1],
    ['vingt quatre ans', 24, 2],
    ['vingt et un jours', 21, 3],
    ['soixante et onze', 71, 3],
    ['quatre vingts', 80, 2],
    ['quatre vingt dix sept', 97, 4],
    ['septante et nonante', 70, 1],
    ['cent vingt', 120, 2],
    ['deux mille vingt quatre', 2024, 4],
    ['deux millions', 2, 1], // « 2 millions » has the same word
    ['vingt et trente', 20, 1],
    ['deux trois', 2, 1],
  ])('%s is %d in %d words', (words, value, count) => {
    expect(read(words)).toEqual({ value, words: count });
  });

  it.each(['un ministre', 'une visite', 'et deux', 'millions', 'missiles', 'dizaine'])(
    '%s starts no number',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );

  it('takes no word that is not there', () => {
    const word = fc.constantFrom('vingt', 'et', 'un', 'quatre', 'cent', 'mille', 'onze', 'paris');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        expect(numberAt(words, 0)?.words ?? 0).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('rankOf', () => {
  it('reads the ranks of the news, in either number', () => {
    const words =
      'deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme vingtieme trentieme quarantieme cinquantieme centieme';
    const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30, 40, 50, 100];
    expect(words.split(' ').map(rankOf)).toEqual(values);
    expect(words.split(' ').map((word) => rankOf(`${word}s`))).toEqual(values);
  });

  it.each(['premier', 'second', 'deux', 'ieme', 'problemes'])('%s is no rank of the table', (word) => {
    expect(rankOf(word)).toBeNull();
  });
});
