import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPattern, parseNumber, readNumber } from '../../src/fr/numbers.ts';

const UNITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

describe('parseNumber', () => {
  test.each(UNITS.map((word, value) => [word, value] as const))('%s is %d', (word, value) => {
    expect(parseNumber(word)).toBe(value);
  });

  test.each([
    ['une', 1],
    ['dix-sept', 17],
    ['vingt', 20],
    ['vingt et un', 21],
    ['vingt-et-une', 21],
    ['vingt-quatre', 24],
    ['trente', 30],
    ['quarante-deux', 42],
    ['cinquante', 50],
    ['soixante et onze', 71],
    ['soixante-dix-neuf', 79],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt-dix', 90],
    ['quatre-vingt-dix-neuf', 99],
    ['septante-trois', 73],
    ['huitante', 80],
    ['octante', 80],
    ['nonante-neuf', 99],
    ['cent', 100],
    ['deux cents', 200],
    ['cent quatre-vingts', 180],
    ['dix-neuf cent quatorze', 1914],
    ['mille', 1000],
    ['mille deux cents', 1200],
    ['deux mille vingt-quatre', 2024],
    ['cent vingt mille', 120_000],
    ['un million', 1e6],
    ['deux millions', 2e6],
    ['deux millions trois cent mille', 2_300_000],
    ['deux millions et demi', 2_500_000],
    ['un demi-million', 500_000],
    ['trois milliards', 3e9],
    ['un milliard', 1e9],
    ['mille milliards', 1e12],
    ['un billion', 1e12],
    ['deux billions', 2e12],
    ['24', 24],
    ['0,4', 0.4],
    ['5.2', 5.2],
    ['1.200', 1200],
    ['2.008.000', 2_008_000],
    ['1 200', 1200],
    ['1\u202f200\u00a0000,5', 1_200_000.5],
    ['2,5 millions', 2_500_000],
    ['300 mille', 300_000],
    ['Vingt-Quatre', 24],
  ])('« %s » is %d', (words, value) => {
    expect(readNumber(words)).toEqual({ value, approximate: false });
  });

  test.each([
    ['une huitaine', 8],
    ['une dizaine', 10],
    ['une douzaine', 12],
    ['une demi-douzaine', 6],
    ['une quinzaine', 15],
    ['une vingtaine', 20],
    ['une trentaine', 30],
    ['une quarantaine', 40],
    ['une cinquantaine', 50],
    ['une soixantaine', 60],
    ['une centaine', 100],
    ['trois dizaines', 30],
    ['deux centaines', 200],
    ['un millier', 1000],
    ['deux milliers', 2000],
    ['12 milliers', 12_000],
  ])('« %s » is about %d', (words, value) => {
    expect(readNumber(words)).toEqual({ value, approximate: true });
  });

  test.each([
    '',
    'deux trois',
    'deux et trois',
    'vingt trente',
    'dizaine',
    'chat',
    'dix deux',
    'vingt cent',
    'et un',
    'un demi',
    'trois 4',
    '1.2.3',
    'zéro cent',
    'deux demi-millions',
    'chat et demi',
    '__proto__',
    'constructor',
    'toString et demi',
  ])('« %s » is no number', (words) => {
    expect(parseNumber(words)).toBeNull();
  });

  // Writes a number in words independently of the reader
  const tens = [
    '',
    '',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante',
    'quatre-vingt',
    'quatre-vingt',
  ];
  const below100 = (n: number): string => {
    if (n < 17) return UNITS[n]!;
    if (n < 20) return `dix-${UNITS[n - 10]}`;
    const ten = Math.floor(n / 10);
    const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
    if (rest === 0) return n === 80 ? 'quatre-vingts' : tens[ten]!;
    const join = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
    return `${tens[ten]}${join}${below100(rest)}`;
  };
  const below1000 = (n: number): string => {
    if (n < 100) return below100(n);
    const hundreds = n < 200 ? 'cent' : `${UNITS[Math.floor(n / 100)]} cent${n % 100 === 0 ? 's' : ''}`;
    return n % 100 === 0 ? hundreds : `${hundreds} ${below100(n % 100)}`;
  };
  const inWords = (n: number): string => {
    if (n < 1000) return below1000(n);
    const thousands = n < 2000 ? 'mille' : `${below1000(Math.floor(n / 1000))} mille`;
    return n % 1000 === 0 ? thousands : `${thousands} ${below1000(n % 1000)}`;
  };

  test('reads every number that French writes', () => {
    const pattern = new RegExp(`^${numberPattern()}$`, 'iu');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(parseNumber(inWords(n))).toBe(n);
        expect(inWords(n)).toMatch(pattern);
      }),
    );
  });

  test('any text at all is null or a finite number of at least 0', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseNumber(text);
        expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

describe('numberPattern', () => {
  const found = (text: string) => [...text.matchAll(new RegExp(numberPattern(), 'giu'))].map((match) => match[0]);

  test.each([
    ['Plus de 2.000 soldats et vingt-quatre avions', ['2.000', 'vingt-quatre']],
    ['10\u202f000 euros, 41,67% des voix', ['10\u202f000', '41,67']],
    ['près de 2,5 millions d’habitants', ['2,5 millions']],
    ['d’une dizaine à une centaine', ['une dizaine', 'une centaine']],
    ['Kim Jong-un a tiré trois missiles', ['trois']],
    ['la 24ème minute, le 1er mars, la 3e fois', []],
    ['en 2019 200 personnes', ['2019', '200']],
    ['zéro cas', ['zéro']],
    ['un ensemble, centre, million-là', ['un', 'million']],
  ])('« %s »', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
