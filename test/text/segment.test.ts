import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { keptSpans } from '../../src/text/clean.ts';
import { passagesOf } from '../../src/text/passages.ts';
import { segment, segmentText } from '../../src/text/segment.ts';
import { anyText } from './any-text.ts';

const article = (raw: string, title: string | null = null): Article => ({
  kind: 'article',
  id: 'a',
  file: 'a.txt',
  raw,
  title,
  publisher: null,
  agency: null,
  url: null,
  published: null,
  publishedInferred: false,
  publishedRule: null,
  metadata: [],
});
const bare = (text: string): string => text.replace(/[\s\p{Cc}\u200B-\u200F\u2028-\u202F\u2060\uFEFF]/gu, '');

describe('segmentation', () => {
  test('loses no character but blanks and what cleaning removes', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { sentences } = segment(article(raw));
        const shown = sentences.map(({ start, end }) => raw.slice(start, end)).join('');
        const left = keptSpans(raw, []).map(({ start, end }) => raw.slice(start, end));
        expect(bare(shown)).toBe(bare(left.join('')));
        expect(
          bare(
            segmentText(raw)
              .map(({ start, end }) => raw.slice(start, end))
              .join(''),
          ),
        ).toBe(bare(raw));
      }),
      { numRuns: 500 },
    );
  });

  test('gives sentences in order, disjoint, trimmed, numbered, never too long', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const sentences of [segment(article(raw)).sentences, segmentText(raw)]) {
          let last = 0;
          let paragraph = 0;
          for (const [at, sentence] of sentences.entries()) {
            const words = raw.slice(sentence.start, sentence.end);
            expect(sentence.index).toBe(at);
            expect(sentence.start).toBeGreaterThanOrEqual(last);
            expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
            expect(words.trim()).toBe(words);
            expect(words.length).toBeGreaterThan(0);
            expect(words.length).toBeLessThanOrEqual(600);
            last = sentence.end;
            paragraph = sentence.paragraph;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a title is a heading, wherever the text has it', () => {
    const raw = 'Un titre de dépêche\nIl est arrivé mardi. Il repart.';
    expect(segment(article(raw, 'Un titre de dépêche')).sentences.map(({ heading }) => heading)).toEqual([
      true,
      false,
      false,
    ]);
    expect(segment(article('Il part.', 'Il part.')).sentences.map(({ heading }) => heading)).toEqual([true]);
  });

  test('a long line of anything is read', () => {
    for (const piece of [
      '. ',
      'Le Mot ',
      '« ',
      'Lire aussi : Le titre ',
      '— ',
      'défenseLe ',
      '"',
      '\uD800',
      '(',
      'a\n',
      '• a',
    ]) {
      const raw = piece.repeat(20_000);
      expect(segment(article(raw)).sentences.every(({ end }) => end <= raw.length)).toBe(true);
    }
  });
});

describe('passages', () => {
  const raw = 'Un titre\n\nIl est arrivé. Il repart.\n\nUn long voyage\n\nElle reste.';
  const passages = passagesOf(segment(article(raw, 'Un titre')));

  test('are the sentences but for the headings, with their neighbours', () => {
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['a#1', 'Il est arrivé.'],
      ['a#2', 'Il repart.'],
      ['a#4', 'Elle reste.'],
    ]);
    expect(passages.map(({ previous, next }) => [previous?.index, next?.index])).toEqual([
      [undefined, 2],
      [1, 4],
      [2, undefined],
    ]);
  });

  test('know the heading above them', () => {
    expect(passages.map(({ heading }) => heading && raw.slice(heading.start, heading.end))).toEqual([
      'Un titre',
      'Un titre',
      'Un long voyage',
    ]);
  });

  test('are slices of the article', () => {
    for (const { start, end, text } of passages) expect(raw.slice(start, end)).toBe(text);
  });
});
