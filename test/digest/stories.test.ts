import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rarityIn, readArticle } from '../../src/digest/reading.ts';
import { groupStories, originsOf } from '../../src/digest/stories.ts';
import type { Article } from '../../src/model/article.ts';
import { ARTICLES, article, CRUE, PONT } from './samples.ts';

function group(articles: readonly Article[]): string[][] {
  const readings = articles.map(readArticle);
  return groupStories(readings, rarityIn(readings)).map((story) => story.map((reading) => reading.article.id));
}

const COPY = { ...CRUE, id: 'copie', url: 'https://ailleurs.fr/crue', title: 'Inondations dans la Veyle' };
const RETOLD = article(
  'autre',
  'Inondations : la Veyle sort de son lit, 240 habitants évacués',
  'Quelque 240 habitants de la vallée ont été évacués après la crue de la Veyle. La rivière a inondé trois villages, selon le préfet Marc Delorme.',
);

describe('stories', () => {
  it('are apart when their events are', () => {
    expect(group(ARTICLES)).toEqual([['pont'], ['crue'], ['vaccin']]);
  });

  it('hold the copies of a text and those who tell the event in other words', () => {
    expect(group([PONT, CRUE, COPY, RETOLD])).toEqual([['pont'], ['crue', 'copie', 'autre']]);
  });

  it('of two days are apart, but for copies', () => {
    const later = { published: '2024-06-25' };
    expect(group([CRUE, { ...RETOLD, ...later }, PONT])).toEqual([['crue'], ['autre'], ['pont']]);
    expect(group([CRUE, { ...COPY, ...later }, PONT])).toEqual([['crue', 'copie'], ['pont']]);
    // who retells the copy tells the event
    expect(group([CRUE, { ...RETOLD, ...later }, { ...COPY, ...later }])).toEqual([['crue', 'autre', 'copie']]);
  });

  it('count copies, and texts of one agency, as one origin', () => {
    const count = (articles: readonly Article[]) => originsOf(articles.map(readArticle));
    expect(count([CRUE, COPY])).toBe(1);
    expect(count([CRUE, RETOLD])).toBe(2);
    expect(
      count([
        { ...CRUE, agency: 'AFP' },
        { ...RETOLD, agency: 'AFP' },
      ]),
    ).toBe(1);
  });

  it('of nothing are none', () => {
    expect(group([])).toEqual([]);
    expect(group([article('vide', '', '')])).toEqual([['vide']]);
  });
});

const NEWS = join(resolve(import.meta.dirname, '../../../shared/eval'), 'news-fr.jsonl.gz');
if (!existsSync(NEWS))
  process.stderr.write(`stories: ${NEWS} is not here, the pairs judged by hand are not measured\n`);

interface Row {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

describe.runIf(existsSync(NEWS))('pairs judged by hand', () => {
  it('are seldom torn apart, and more seldom merged', () => {
    const gold = readFileSync(join(import.meta.dirname, '../gold/stories.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { day: string; a: string; b: string; same: boolean });
    const days = new Set(gold.map(({ day }) => day));
    const rows = gunzipSync(readFileSync(NEWS))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ date }) => days.has(date));
    const story = new Map<string, string>();
    for (const day of days) {
      const articles = rows
        .filter(({ date }) => date === day)
        .map((row) => article(row.id, row.title, row.paragraphs.join('\n\n'), { url: row.url, published: row.date }));
      for (const [rank, ids] of group(articles).entries()) for (const id of ids) story.set(id, `${day} ${rank}`);
    }
    const together = gold.map((pair) => ({ ...pair, isTogether: story.get(pair.a) === story.get(pair.b) }));
    const [same, different] = [together.filter((pair) => pair.same), together.filter((pair) => !pair.same)];
    expect([days.size, gold.length]).toEqual([20, 200]);
    expect(same.filter(({ isTogether }) => !isTogether).length / same.length).toBeLessThan(0.15);
    expect(different.filter(({ isTogether }) => isTogether).length / different.length).toBeLessThan(0.04);
  });
});
