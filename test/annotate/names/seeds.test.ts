import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildNameBook } from '../../../src/annotate/names/name-book.ts';
import { names } from '../../../src/annotate/names/names.ts';
import { nameKey } from '../../../src/fr/name-key.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import { segment } from '../../../src/text/segment.ts';
import gold from '../../gold/seeds-names.json' with { type: 'json' };

const articles = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const raw = readFileSync(`seeds/${file}`, 'utf8');
    const article = { id: file.slice(0, 3), raw, metadata: [] as Span[] } as unknown as Article;
    return { article, mentions: names.annotate({ text: raw, sentences: segment(article).sentences, published: null }) };
  });
const book = buildNameBook(articles);
const clusterOf = (spelling: string, kind: string) =>
  book.clusters.filter(
    (cluster) => cluster.kind === kind && cluster.mentions.some(({ mention }) => mention.text === spelling),
  );

describe.each(gold.people)('$name', ({ name, spellings, roles, articles: ids, asked }) => {
  const [cluster, ...others] = book.clusters.filter(
    ({ kind, name: best }) =>
      kind === 'person' && spellings.some((spelling) => nameKey(spelling) === nameKey(best) && spelling.includes(' ')),
  );

  test('is one person', () => {
    expect(cluster).toBeDefined();
    expect(others.map((other) => other.name)).toEqual([]);
  });
  test('has all spellings', () => {
    for (const spelling of spellings) expect(cluster?.variants).toContain(nameKey(spelling));
    expect(new Set(cluster?.mentions.map(({ mention }) => nameKey(mention.text)))).toEqual(
      new Set(spellings.map(nameKey)),
    );
  });
  test('is found in the right articles', () => {
    expect([...new Set(cluster?.mentions.map(({ article }) => article))].sort()).toEqual(ids);
  });
  test('has the functions said of him or her', () => {
    for (const role of roles) expect(cluster?.roles.map(nameKey)).toContain(nameKey(role));
    expect(cluster?.roles.length).toBeGreaterThanOrEqual(roles.length);
  });
  test.each(asked)('is found by « %s »', (words) => {
    expect(book.find(words)[0]?.cluster.name, name).toBe(cluster?.name);
    expect(book.scan(`que dit-on de ${words} ?`)[0]?.cluster.name).toBe(cluster?.name);
  });
});

test('nobody else is taken for a person', () => {
  const known = new Set(gold.people.flatMap(({ spellings }) => spellings.map(nameKey)));
  const strangers = book.clusters.filter(({ kind, name }) => kind === 'person' && !known.has(nameKey(name)));
  expect(strangers.map(({ name }) => name)).toEqual([]);
});

describe.each(['places', 'organisations'] as const)('%s', (kind) => {
  test.each(gold[kind])('$name', ({ name, spellings, asked }) => {
    const found = spellings.flatMap((spelling) => clusterOf(spelling, kind.slice(0, -1)));
    expect(new Set(found.map((cluster) => nameKey(cluster.name)))).toEqual(new Set([nameKey(name)]));
    expect(found.length).toBe(spellings.length);
    for (const words of asked) expect(nameKey(book.find(words)[0]?.cluster.name ?? ''), words).toBe(nameKey(name));
  });
});
