import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isCapitalised, plain } from '../../src/fr/letters.ts';

describe('fold', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['Noël', 'noel'],
    ['ÇA', 'ca'],
    ['œuvre', 'oeuvre'],
    ['ŒUVRE', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ['Gauß', 'gauss'],
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ['l’accord', "l'accord"],
    ['24\u202F000', '24 000'],
    ['Jong\u2011un', 'jong-un'],
    ['e\u0301te\u0301', 'ete'],
    ['Кремль', 'кремль'],
    ['déjà 3', 'deja 3'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is done once for all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives the same for plain letters by the short way and the long one', () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9 '-]*$/u);
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(`${text}é`)).toBe(`${fold(text)}e`);
      }),
    );
  });
});

describe('plain', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).toHaveLength(text.length);
      }),
    );
  });

  it.each([
    ['l’un ‘et′ ʼl＇autre', "l'un 'et' 'l'autre"],
    ['a\u00A0b\u202Fc\u2009d\u2003e', 'a b c d e'],
    ['porte\u2010voix\u2011radio', 'porte-voix-radio'],
  ])('%s → %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

it.each([
  ['Poutine', true],
  ['Élysée', true],
  ['G7', true],
  ['poutine', false],
  ['élysée', false],
  ['7', false],
  ['', false],
])('isCapitalised(%s) is %s', (word, capitalised) => {
  expect(isCapitalised(word)).toBe(capitalised);
});
