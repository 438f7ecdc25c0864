import { describe, expect, test } from 'vitest';
import { nearWords } from '../../../src/fr/thesaurus/near-words.ts';
import { cosine, wordsWithVector } from '../../../src/fr/vectors.ts';

const WORDS =
  'visite rencontre sommet obus munitions banane incendie feu pompiers mari epouse juge procureur xyzzy'.split(' ');

describe('words used alike', () => {
  test('in a small dossier, the same as comparing with every word', () => {
    const compare = nearWords(WORDS);
    for (const asked of ['entretien', 'flammes', 'parquet', 'visite']) {
      const every = WORDS.filter((word) => word !== asked)
        .map((word) => ({ word, cosine: cosine(asked, word) ?? -1 }))
        .filter((near) => near.cosine >= 0.27)
        .toSorted((a, b) => b.cosine - a.cosine);
      const found = compare(asked).near();
      expect(found.map(({ word }) => word)).toEqual(every.map(({ word }) => word));
      for (const [rank, { cosine: value }] of found.entries()) expect(value).toBeCloseTo(every[rank]?.cosine ?? 0, 10);
    }
  });

  test('in a large one, most of the nearest', () => {
    const every = [...wordsWithVector()];
    const compare = nearWords(every);
    const asked = 'incendie';
    const nearest = every
      .filter((word) => word !== asked)
      .map((word) => ({ word, cosine: cosine(asked, word) ?? -1 }))
      .toSorted((a, b) => b.cosine - a.cosine)
      .slice(0, 10);
    const found = new Set(
      compare(asked)
        .near()
        .map(({ word }) => word),
    );
    expect(nearest.filter(({ word }) => found.has(word)).length).toBeGreaterThanOrEqual(8);
    expect(found.size).toBe(24);
  });

  test('two words of one cosine come in one order', () => {
    const compare = nearWords(['obus', 'munitions']);
    expect(compare('munitions').alike('obus')).toBeCloseTo(cosine('munitions', 'obus') ?? 0, 10);
    expect(compare('munitions').alike('banane')).toBeNull();
  });

  test('an unknown word is near nothing', () => {
    expect(nearWords(WORDS)('qzkj').near()).toEqual([]);
    expect(nearWords(WORDS)('qzkj').alike('obus')).toBeNull();
    expect(nearWords([])('obus').near()).toEqual([]);
  });
});
