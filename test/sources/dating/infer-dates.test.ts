import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { inferDates } from '../../../src/sources/dating/infer-dates.ts';

const article = (raw: string, given: Partial<Article> = {}): Article => ({
  kind: 'article',
  id: raw,
  file: `${raw.length}.txt`,
  raw,
  title: null,
  publisher: null,
  agency: null,
  url: null,
  published: null,
  publishedInferred: false,
  publishedRule: null,
  metadata: [],
  ...given,
});
const only = (raw: string, given: Partial<Article> = {}): Article => inferDates([article(raw, given)])[0]!;
const among = (raw: string, ...dossier: Article[]): Article => inferDates([article(raw), ...dossier])[0]!;

const DATED = article('Un autre article, qui a une date.', { published: '2024-06-20T10:00' });
const COPA = (raw: string): Article => article(raw, { title: 'Copa 2031 : un match', published: '2031-07-01' });

describe('one article alone', () => {
  test.each([
    // the day of writing, said
    ['Le sommet s’est ouvert ce mardi 18 juin 2024 à Lima.', '2024-06-18'],
    ['Le sommet s’est ouvert aujourd’hui, jeudi 3 mars 2022, à Lima.', '2022-03-03'],
    // a day of the week tells the year that a count of years supports
    [
      'Le roi a signé l’accord mardi 18 juin. C’est sa première visite en 24 ans, la dernière visite date de juillet 2000.',
      '2024-06-18',
    ],
    [
      'Le roi arrivera plus tard mardi, pour sa première visite en 24 ans. Il restera les 18 et 19 juin, soit mardi et mercredi. Sa dernière visite remonte à juillet 2000.',
      '2024-06-18',
    ],
    // … or the edition that the article is about
    ['La Copa 2031 s’ouvre. Le match a eu lieu mardi 17 juin. La Copa 2031 dure un mois.', '2031-06-17'],
    ['La Copa 2031 s’ouvre. Le match aura lieu mardi 17 juin. La Copa 2031 dure un mois.', '2031-06'],
    ['La Copa 2031 s’ouvre. Le match aura lieu mardi 3 juin. La Copa 2031 dure un mois.', '2031'],
    [
      'La Copa 2031 s’ouvre, les joueurs ont dormi samedi à Lima. La Copa 2031 dure un mois. Ils joueront mardi, et encore mardi 17 juin.',
      '2031-06-14',
    ],
    // a count of years alone gives a year
    ['C’est la première visite du roi depuis 24 ans. La dernière visite remonte à juillet 2000.', '2024'],
  ])('%s → %s', (raw, published) => {
    expect(only(raw)).toMatchObject({ published, publishedInferred: true });
  });

  test.each([
    'Le sommet s’est ouvert mardi 18 juin à Lima.',
    'Il est né le mardi 18 juin 1985 à Lima.',
    'Le sommet s’ouvrira ce jeudi 18 juin 2026 à Lima.',
    'Le sommet s’est ouvert ce lundi 18 juin 2024 à Lima.',
    'La Copa 2031 s’ouvre. La Copa 2031 dure un mois.',
    'C’est la première visite du roi depuis 24 ans. La dernière guerre remonte à juillet 2000.',
    'C’est la première visite du roi depuis 24 ans. La dernière visite remonte à 2000, ou peut-être la dernière visite date de 2001.',
    'En 2019, le président était venu. Mardi 18 juin, il revient.',
    '',
  ])('not sure: %s', (raw) => {
    expect(only(raw)).toMatchObject({ published: null, publishedInferred: false, publishedRule: null });
  });

  test('the rule says its name and the words it read', () => {
    expect(only('Le sommet s’est ouvert ce mardi 18 juin 2024 à Lima.').publishedRule).toBe(
      'full-date: mardi 18 juin 2024',
    );
    expect(
      only('C’est la première visite du roi depuis 24 ans. La dernière visite remonte à 2000.').publishedRule,
    ).toMatch(/^anchor: première visite du roi depuis 24 ans, dernière visite remonte à 2000$/u);
  });
});

describe('an article among others', () => {
  test('a dated article some weeks away supports the year of a day', () => {
    expect(among('Le roi a signé mardi 18 juin un accord.', DATED)).toMatchObject({ published: '2024-06-18' });
    expect(among('Le roi a signé mardi 18 janvier un accord.', DATED).published).toBeNull();
    expect(among('Le roi a signé mercredi 18 juin un accord.', DATED).published).toBeNull();
  });

  test('the last day told in the past is the nearest', () => {
    const raw = 'Le roi a signé mardi 18 juin un accord. Il avait vu le ministre lundi 10 juin.';
    expect(among(raw, DATED).published).toBe('2024-06-18');
  });

  const EVENT = 'a rencontré Luis Torres, Ana Choque, Pablo Ruiz, Ines Vega, Marco Silva et Elsa Diaz à Lima';
  const first = (count: number): string =>
    `C’est la première visite d’Oscar Mamani en ${count} ans, au Pérou, au Chili et en Bolivie.`;
  const TWIN = article(`Le président ${EVENT}. ${first(31)} Les entretiens doivent se tenir mercredi.`, {
    published: '2024-06-18',
  });

  test('a twin of the same days gives its week', () => {
    const signed = among(`Il ${EVENT}, et ils ont signé mercredi un accord. ${first(31)}`, TWIN);
    expect(signed).toMatchObject({ published: '2024-06-19', publishedRule: expect.stringMatching(/^twin: /u) });
  });

  test.each([
    ['another count of years', `Il ${EVENT}, et ils ont signé mercredi un accord. ${first(12)}`],
    ['other names', `Jean Petit a vu Marie Grand, et ils ont signé mercredi un accord. ${first(31)}`],
    ['other days', `Il ${EVENT}, et ils ont signé vendredi un accord. ${first(31)}`],
    ['no day', `Il ${EVENT}. ${first(31)}`],
  ])('no twin: %s', (_, raw) => {
    expect(among(raw, TWIN).published).toBeNull();
  });

  test('an edition gives its year when the dossier is of that year', () => {
    const raw = 'La Copa 2031 s’ouvre. La Copa 2031 dure un mois.';
    expect(among(raw, COPA('La finale.'), COPA('Le départ.'))).toMatchObject({
      published: '2031',
      publishedRule: 'dossier-event: copa 2031',
    });
    expect(among(raw, COPA('La finale.')).published).toBeNull();
    expect(among(raw, COPA('La finale.'), COPA('Le départ.'), DATED).published).toBeNull();
    expect(among('Le match est joué.', COPA('La finale.'), COPA('Le départ.')).published).toBeNull();
  });
});

describe('inference', () => {
  const texts = fc.constantFrom(
    'Le roi a signé mardi 18 juin un accord.',
    'La Copa 2031 s’ouvre mardi 17 juin. La Copa 2031 dure un mois.',
    'Ce lundi soir, la Copa 2031 continue, et la Copa 2031 plaît.',
    'Le sommet s’est ouvert ce mardi 18 juin 2024 à Lima.',
    'C’est la première visite du roi depuis 24 ans. La dernière visite remonte à 2000.',
  );
  const dossier = fc.array(fc.tuple(texts, fc.constantFrom(null, '2024-06-19', '2031-06-20', '2023-09')), {
    maxLength: 6,
  });
  const made = (rows: readonly (readonly [string, string | null])[]): Article[] =>
    rows.map(([raw, published], at) => article(raw, { id: String(at), published }));

  test('never changes a given date, and changes nothing the second time', () => {
    fc.assert(
      fc.property(dossier, (rows) => {
        const articles = made(rows);
        const dated = inferDates(articles);
        for (const [at, before] of articles.entries()) if (before.published !== null) expect(dated[at]).toEqual(before);
        for (const { published, publishedInferred, publishedRule } of dated) {
          expect(publishedInferred).toBe(publishedRule !== null);
          if (publishedInferred) expect(published).toMatch(/^\d{4}(?:-\d{2}){0,2}$/u);
        }
      }),
    );
  });

  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(dossier, (rows) => {
        const there = inferDates(made(rows));
        const back = inferDates(made(rows).reverse()).reverse();
        expect(back.map(({ published }) => published)).toEqual(there.map(({ published }) => published));
      }),
    );
  });
});
