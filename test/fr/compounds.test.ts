import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCompounds } from '../../src/fr/compounds.ts';
import { tokenize } from '../../src/fr/tokens.ts';
import { anyText } from '../text/any-text.ts';

const words = (text: string) => withCompounds(text, tokenize(text)).map(({ folded }) => folded);

describe('withCompounds', () => {
  it.each(
    `face-à-face tête-à-tête vis-à-vis corps-à-corps porte-à-porte bouche-à-oreille pied-à-terre savoir-faire savoir-vivre
    laissez-passer va-et-vient cessez-le-feu hors-la-loi sauve-qui-peut rendez-vous week-end entre-deux-guerres après-guerre avant-guerre
    avant-première avant-garde main-d’œuvre chef-d’œuvre arc-en-ciel mot-clé sans-abri sans-papiers sans-faute sous-marin sous-sol hors-jeu
    contre-la-montre contre-attaque porte-avions porte-conteneurs gratte-ciel coupe-feu couvre-feu mi-temps plus-value moins-value non-lieu
    bien-être mieux-être haut-parleur libre-échange court-circuit aide-mémoire trompe-l’œil tout-à-l’égout`.split(
      /\s+/u,
    ),
  )('%s is one word', (word) => {
    expect(words(`le ${word} dure`)).toHaveLength(3);
  });

  it('is the same in the plural, with another hyphen, and with spaces when it is long', () => {
    expect(words('deux sous-marins')).toEqual(['deux', 'sous-marin']);
    expect(words('un sous\u2011marin')).toEqual(['un', 'sous-marin']);
    expect(words('un face à face')).toEqual(['un', 'face-a-face']);
  });

  it.each([
    ['sous marin', ['sous', 'marin']],
    ['il dit sans faute', ['il', 'dit', 'sans', 'faute']],
    ['face, à face', ['face', 'a', 'face']],
    ['face-à-main', ['face', 'a', 'main']],
    ['Jean-Marc', ['jean', 'marc']],
    ['sous', ['sous']],
  ])('« %s » is %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps every word in order, inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = withCompounds(text, tokenize(text));
        for (const { start, end, word } of found) expect(text.slice(start, end)).toBe(word);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
    );
  });
});
