import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, nearnessOf } from '../../src/answers/meaning.ts';
import { countriesIn, makeReader } from '../../src/answers/read.ts';
import { fold } from '../../src/fr/letters.ts';
import { anyText } from '../text/any-text.ts';

const names = (text: string) => countriesIn(text).map(({ country }) => country.name);

describe('countriesIn', () => {
  it.each([
    ['La Norvège et le Portugal signent.', ['Norvège', 'Portugal']],
    ['Le dirigeant nord-coréen est à Lisbonne.', ['Corée du Nord', 'Portugal']],
    ['la République populaire démocratique de Corée', ['Corée du Nord']],
    ['la Corée du Sud', ['Corée du Sud']],
    ['Le Kremlin proteste.', ['Russie']],
    ['Le pont est ouvert.', []],
    ['', []],
  ])('%s → %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('says where', () => {
    expect(countriesIn('Il part en Norvège.')[0]?.at).toBe(11);
  });
});

describe('makeReader', () => {
  const raw = 'Avant. Le navire norvégien est parti. Après.';
  const read = makeReader(() => 1);

  it('reads a slice with offsets in the whole', () => {
    const reading = read(raw, 7, 37, 'a');
    expect(reading.tokens.map(({ folded }) => folded)).toEqual(['navire', 'norvegien', 'parti']);
    for (const { start, end, folded } of reading.tokens) expect(fold(raw.slice(start, end))).toBe(folded);
    expect(reading.countries.map(({ country, at }) => [country.name, at])).toEqual([['Norvège', 17]]);
    expect(reading.meaning).not.toBeNull();
  });

  it('remembers under the key it is given', () => {
    expect(read(raw, 7, 37, 'a')).toBe(read(raw, 0, 3, 'a'));
    expect(read(raw, 7, 37, 'b')).not.toBe(read(raw, 7, 37, 'a'));
  });

  it('lets rare words say more of the meaning', () => {
    const rare = (stem: string) =>
      makeReader((other) => (other === stem ? 9 : 0.1))('le navire et le fromage', 0, 23, 'a').meaning;
    expect(rare('navir')).not.toEqual(rare('fromag'));
    const words = 'le président et le sculpteur';
    const { meaning } = makeReader(() => 1)(words, 0, words.length, 'a');
    const nearTo = (word: string) => nearnessOf(meaning as Direction, directionOf(word) as Direction);
    expect(nearTo('sculpteur')).toBeGreaterThan(nearTo('president') + 0.2);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of makeReader(() => 1)(text, 0, text.length, 'a').tokens) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
