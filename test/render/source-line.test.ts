import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { sourceLine } from '../../src/render/source-line.ts';
import { articleOf, RAW } from './samples.ts';

const words = (fields: Partial<Article>) =>
  sourceLine(articleOf(fields), { start: 20, end: 40 })
    .map(({ text }) => text)
    .join('');

describe('sourceLine', () => {
  it.each<[string, Partial<Article>, string]>([
    ['everything known', {}, 'Sommet à Pyongyang · Le Quotidien · 19 juin 2024 · Lire le passage'],
    [
      'an agency beside the publisher',
      { agency: 'AFP' },
      'Sommet à Pyongyang · Le Quotidien (AFP) · 19 juin 2024 · Lire le passage',
    ],
    [
      'an agency that is the publisher',
      { agency: 'Le Quotidien' },
      'Sommet à Pyongyang · Le Quotidien · 19 juin 2024 · Lire le passage',
    ],
    [
      'an agency alone',
      { publisher: null, agency: 'AFP' },
      'Sommet à Pyongyang · AFP · 19 juin 2024 · Lire le passage',
    ],
    ['no address', { url: null }, 'Sommet à Pyongyang · Le Quotidien · 19 juin 2024'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'Sommet à Pyongyang · Le Quotidien · 19 juin 2024'],
    [
      'an inferred date',
      { url: null, publishedInferred: true },
      'Sommet à Pyongyang · Le Quotidien · 19 juin 2024 (date déduite)',
    ],
    [
      'a date with its time',
      { url: null, published: '2024-06-18T20:17:30' },
      'Sommet à Pyongyang · Le Quotidien · 18 juin 2024',
    ],
    ['a month', { url: null, published: '2023-09' }, 'Sommet à Pyongyang · Le Quotidien · septembre 2023'],
    ['no date', { url: null, published: null }, 'Sommet à Pyongyang · Le Quotidien · date inconnue'],
    [
      'no title',
      { url: null, title: null, publisher: null },
      'Sans titre\u00A0: «\u00A0Sommet à Pyongyang Le président russe et le dirigeant […]\u00A0» · 19 juin 2024',
    ],
    [
      'metadata before the text',
      { url: null, title: null, publisher: null, metadata: [{ start: 0, end: RAW.indexOf('Le président') }] },
      'Sans titre\u00A0: «\u00A0Le président russe et le dirigeant nord-coréen ont signé […]\u00A0» · 19 juin 2024',
    ],
    ['no text either', { url: null, title: null, publisher: null, raw: ' ' }, 'Article sans titre · 19 juin 2024'],
  ])('shows %s', (_, fields, shown) => {
    expect(words(fields)).toBe(shown);
  });

  it('opens on the passage, or on the article when there is none', () => {
    const article = articleOf();
    const start = RAW.indexOf('Les entretiens');
    expect(sourceLine(article, { start, end: start + 35 }).at(-1)?.url).toBe(
      'https://exemple.fr/sommet#:~:text=Les%20entretiens%20ont%20dur%C3%A9%20deux%20heures',
    );
    expect(sourceLine(article, null).at(-1)).toEqual({ text: 'Lire l’article', url: 'https://exemple.fr/sommet' });
  });

  it('shortens a title without end', () => {
    expect(words({ title: 'mot '.repeat(100), url: null }).length).toBeLessThan(200);
  });
});
