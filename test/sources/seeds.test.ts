import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/sources/read-dossier.ts';

interface Gold {
  readonly seed: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly inferred: string | null;
}

const root = new URL('../..', import.meta.url).pathname;
const gold: Gold[] = readFileSync(`${root}/test/gold/seeds-metadata.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const { articles, warnings } = await readDossier(`${root}/seeds`);

describe('what the sample articles say of themselves', () => {
  test('nothing is read with doubt', () => expect(warnings).toEqual([]));

  test.each(gold)('$seed', ({ seed, title, publisher, url, published, inferred }) => {
    const article = articles.find(({ id }) => id === seed);
    expect(article).toMatchObject({ title, publisher, url });
    if (published !== null) expect(article).toMatchObject({ published, publishedInferred: false, publishedRule: null });
    else {
      expect(article).toMatchObject({ publishedInferred: true, publishedRule: expect.stringContaining(':') });
      const days = Math.abs(Date.parse(article?.published ?? '') - Date.parse(inferred ?? '')) / 86_400_000;
      expect(days).toBeLessThanOrEqual(1);
    }
  });
});
