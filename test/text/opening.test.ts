import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { withOpening } from '../../src/text/opening.ts';
import { segment } from '../../src/text/segment.ts';

const article = (raw: string): Article => ({
  kind: 'article',
  id: 'a',
  file: 'a.txt',
  raw,
  title: null,
  publisher: null,
  agency: null,
  url: null,
  published: null,
  publishedInferred: false,
  publishedRule: null,
  metadata: [],
});

describe('withOpening', () => {
  it('is the first sentence that is no boilerplate', () => {
    const { article: opened } = withOpening(
      segment(article('Facebook\nTwitter\n\nLe maire a signé le contrat. Il part demain.')),
    );
    expect(opened.opening && opened.raw.slice(opened.opening.start, opened.opening.end)).toBe(
      'Le maire a signé le contrat.',
    );
  });

  it('is absent from an article with no text', () => {
    expect(withOpening(segment(article('  \n'))).article).not.toHaveProperty('opening');
  });
});
