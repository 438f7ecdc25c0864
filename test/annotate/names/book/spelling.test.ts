import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, SpellingIndex, slack } from '../../../../src/annotate/names/book/spelling.ts';

const WORD = fc.string({ unit: fc.constantFrom(...'abcé'), maxLength: 7 });

test.each([
  ['poutine', 'poutine', 0],
  ['poutine', 'poutne', 1],
  ['poutine', 'poutinne', 1],
  ['poutine', 'pouitne', 1],
  ['poutine', 'boutine', 1],
  ['poutine', 'pontnie', 2],
  ['poutine', 'macron', 3],
])('%s → %s: %i', (one, other, expected) => {
  expect(distance(one, other, 2)).toBe(expected);
});

test('distance is symmetric, zero only for the same word, and never more than the limit and one', () => {
  fc.assert(
    fc.property(WORD, WORD, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
      const away = distance(one, other, limit);
      expect(away).toBe(distance(other, one, limit));
      expect(away === 0).toBe(one === other);
      expect(away).toBeLessThanOrEqual(limit + 1);
    }),
  );
});

test('one letter changed is one away', () => {
  fc.assert(
    fc.property(WORD, fc.nat(6), fc.constantFrom('x', 'y'), (word, at, letter) => {
      const place = Math.min(at, word.length);
      expect(distance(word, word.slice(0, place) + letter + word.slice(place), 2)).toBe(1);
      if (word.length > 0)
        expect(distance(word, word.slice(0, place) + word.slice(place + 1), 2)).toBe(place < word.length ? 1 : 0);
    }),
  );
});

test('the index finds what comparing with every word finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(WORD, { maxLength: 12 }),
      WORD,
      fc.integer({ min: 0, max: 2 }),
      (words, asked, limit) => {
        const index = new SpellingIndex();
        for (const word of words) index.add(word);
        const near = words.filter((word) => word[0] === asked[0] && distance(asked, word, limit) <= limit);
        expect(
          index
            .near(asked, limit)
            .map(({ word }) => word)
            .sort(),
        ).toEqual(near.sort());
      },
    ),
  );
});

test('short words have no slack', () => {
  expect([4, 5, 7, 8].map(slack)).toEqual([0, 1, 1, 2]);
});
