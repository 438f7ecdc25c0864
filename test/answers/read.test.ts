import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  const read = makeReader();

  it('reads a slice with offsets in the whole', () => {
    const reading = read(raw, 7, 37, 'a');
    expect(reading.tokens.map(({ folded }) => folded)).toEqual(['navire', 'norvegien', 'parti']);
    for (const { start, end, folded } of reading.tokens) expect(fold(raw.slice(start, end))).toBe(folded);
    expect(reading.countries.map(({ country, at }) => [country.name, at])).toEqual([['Norvège', 17]]);
  });

  it('remembers under the key it is given', () => {
    expect(read(raw, 7, 37, 'a')).toBe(read(raw, 0, 3, 'a'));
    expect(read(raw, 7, 37, 'b')).not.toBe(read(raw, 7, 37, 'a'));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of makeReader()(text, 0, text.length, 'a').tokens) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
