import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rarenessInNews } from '../../src/fr/common-words.ts';
import { stem } from '../../src/fr/stems.ts';

const rareness = (word: string) => rarenessInNews(stem(word));

describe('rarenessInNews', () => {
  it.each([
    ['ministre', 'sculpteur'],
    ['an', 'navire'],
    ['premier', 'cosmodrome'],
    ['pays', 'archeveque'],
    ['jour', 'fissure'],
  ])('%s tells less than %s', (common, rare) => {
    expect(rareness(common)).toBeLessThan(rareness(rare));
  });

  it('is 1 for what news hardly uses, near 0 for what all of it does', () => {
    expect(rareness('zorglubien')).toBe(1);
    expect(rareness('ministre')).toBeLessThan(0.1);
  });

  it('is between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('fait', 'plus', 'annee', 'ministre', 'guerre').map(stem)),
        (word) => {
          const value = rarenessInNews(word);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
