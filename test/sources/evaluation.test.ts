import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { passagesOf } from '../../src/text/passages.ts';
import { segment } from '../../src/text/segment.ts';

interface Source {
  readonly file: string;
  readonly title: string;
  readonly published: string | null;
}

/** Dossiers of other topics, beside the project when they are there. */
const folder = new URL('../../../shared/eval', import.meta.url).pathname;
const here = existsSync(folder);
if (!here) console.warn('No evaluation dossiers beside the project: what they say of themselves is not checked.');

describe.skipIf(!here).each(['can2019', 'diplomatie', 'societe'])('dossier %s', async (name) => {
  const sources: Source[] = here
    ? readFileSync(`${folder}/dossier-${name}/sources.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const articles = here ? (await readDossier(`${folder}/dossier-${name}`)).articles : [];

  test('every title and date is read', () => {
    const read = articles.map(({ file, title, published, publishedInferred }) => ({
      file,
      title,
      published: publishedInferred ? null : (published?.slice(0, 10) ?? null),
    }));
    expect(read).toEqual(sources.map(({ file, title, published }) => ({ file, title: title.trim(), published })));
  });

  test('no passage is too long to show, a link to another article, or a line of metadata', () => {
    for (const { text } of articles.flatMap((article) => passagesOf(segment(article)))) {
      expect(text.length).toBeLessThanOrEqual(600);
      expect(text).not.toMatch(/(?:Lire|Voir) aussi|publié le .* à \d+h/u);
    }
  });
});
