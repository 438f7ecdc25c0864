import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Passage, Sentence } from '../../src/model/passage.ts';
import { buildLibrary } from '../../src/search/library.ts';

const RAW = 'Sommet à Rome. Lula est arrivé mardi. Il a vu la présidente. Une météo clémente. Les bourses';
const article: Article = {
  kind: 'article',
  id: 'rome',
  file: 'rome.txt',
  raw: RAW,
  title: 'Le Brésil en Italie',
  publisher: null,
  agency: null,
  url: null,
  published: null,
  publishedInferred: false,
  publishedRule: null,
  metadata: [],
};

const sentences: Sentence[] = [...RAW.matchAll(/[^ .][^.]*\.?/gu)].map((match, index) => ({
  start: match.index,
  end: match.index + match[0].length,
  index,
  paragraph: 0,
  heading: index === 0,
}));

const passages: Passage[] = sentences.slice(1).map((sentence) => ({
  kind: 'passage',
  id: `rome#${sentence.index}`,
  article,
  text: RAW.slice(sentence.start, sentence.end),
  start: sentence.start,
  end: sentence.end,
  sentence,
  previous: sentences[sentence.index - 1] ?? null,
  next: sentences[sentence.index + 1] ?? null,
  heading: sentence.index < 4 ? (sentences[0] ?? null) : null,
}));

describe('buildLibrary', () => {
  const library = buildLibrary(passages);
  const found = (question: string) => library.search(question).map(({ passage }) => passage.sentence.index);

  it('finds a passage by its own words first', () => {
    expect(found('présidente')[0]).toBe(2);
    expect(library.search('présidente')[0]?.passage).toBe(passages[1]);
  });

  it.each([
    ['the sentence before', 'Qui Lula a-t-il vu ?', 2],
    ['the heading', 'météo à Rome', 3],
    ['the title of the article', 'les bourses au Brésil', 4],
  ])('helps itself with %s', (_what, question, best) => {
    expect(found(question)[0]).toBe(best);
  });

  it('has every passage of an article under its title, and nothing under what no one says', () => {
    expect(found('Italie').toSorted()).toEqual([1, 2, 3, 4]);
    expect(found('zeppelin')).toEqual([]);
  });

  it('shows what it stands on', () => {
    expect(library.passages).toBe(passages);
    expect(library.size).toBe(4);
    expect(library.terms('la présidente Lula').map(({ stem, name }) => [stem, name])).toEqual([
      ['president', false],
      ['lula', true],
    ]);
    expect(library.idf('lula')).toBeGreaterThan(0);
    expect(library.search('Lula', { limit: 1 })).toHaveLength(1);
    expect(library.search('samba', { expansions: [{ words: 'Lula', weight: 0.5 }] })[0]?.passage.id).toBe('rome#1');
  });

  it('stands empty', () => {
    expect(buildLibrary([]).search('Lula')).toEqual([]);
  });
});
