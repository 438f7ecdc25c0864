import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, nearnessOf } from '../../src/answers/meaning.ts';

const near = (a: string, b: string) => nearnessOf(directionOf(a) as Direction, directionOf(b) as Direction);
const word = fc.constantFrom('navire', 'bateau', 'ministre', 'fromage', 'guerre', 'zorglubien');

describe('directions', () => {
  it('are nearer for words of the same use', () => {
    expect(near('navire', 'bateau')).toBeGreaterThan(near('navire', 'fromage') + 0.2);
    expect(near('ministre', 'ministre')).toBeCloseTo(1, 5);
  });

  it('are none for words that no news has used', () => {
    expect(directionOf('zorglubien')).toBeNull();
  });

  it('have length 1 and a cosine from -1 to 1', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [first, second] = [directionOf(one), directionOf(other)];
        if (first === null || second === null) return;
        expect(Math.hypot(...first)).toBeCloseTo(1, 4);
        expect(Math.abs(nearnessOf(first, second))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
