import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, meanDirection, nearnessOf } from '../../src/answers/meaning.ts';

const near = (a: string, b: string) => nearnessOf(directionOf(a) as Direction, directionOf(b) as Direction);
const word = fc.constantFrom('navire', 'bateau', 'ministre', 'fromage', 'guerre', 'zorglubien');

describe('directions', () => {
  it('are nearer for words of the same use', () => {
    expect(near('navire', 'bateau')).toBeGreaterThan(near('navire', 'fromage') + 0.2);
    expect(near('ministre', 'ministre')).toBeCloseTo(1, 5);
  });

  it('are none for words that no news has used', () => {
    expect(directionOf('zorglubien')).toBeNull();
    expect(meanDirection([{ folded: 'zorglubien', weight: 1 }])).toBeNull();
    expect(meanDirection([])).toBeNull();
  });

  it('follow the weights, and leave out what weighs nothing', () => {
    const mean = (navire: number, fromage: number) =>
      meanDirection([
        { folded: 'navire', weight: navire },
        { folded: 'fromage', weight: fromage },
      ]) as Direction;
    const ship = directionOf('navire') as Direction;
    expect(nearnessOf(mean(3, 1), ship)).toBeGreaterThan(nearnessOf(mean(1, 3), ship));
    expect(nearnessOf(mean(1, 0), ship)).toBeCloseTo(1, 5);
    expect(meanDirection([{ folded: 'navire', weight: 0 }])).toBeNull();
  });

  it('have length 1 and a cosine from -1 to 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ folded: word, weight: fc.double({ min: 0.01, max: 9, noNaN: true }) })),
        word,
        (words, other) => {
          const mean = meanDirection(words);
          const single = directionOf(other);
          if (mean === null || single === null) return;
          expect(Math.hypot(...mean)).toBeCloseTo(1, 4);
          const cosine = nearnessOf(mean, single);
          expect(cosine).toBeGreaterThanOrEqual(-1);
          expect(cosine).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
