import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../../src/sources/draft.ts';
import { readMetadata } from '../../../src/sources/metadata/read-metadata.ts';

const read = (raw: string) => readMetadata({ ...UNKNOWN, raw, metadata: [] });
const BODY = 'Le président est arrivé mardi à Lima. Il repart jeudi.';

const TITLES: readonly (readonly [text: string, title: string | null])[] = [
  [`Le président attendu à Lima\n${BODY}`, 'Le président attendu à Lima'],
  [`\uFEFFLe président attendu à Lima\n\n${BODY}`, 'Le président attendu à Lima'],
  [`Pérou : que contient le projet de loi ?\n\n${BODY}`, 'Pérou : que contient le projet de loi ?'],
  [
    `« Nous n’avons pas peur » : M. Diaz défie le pouvoir\n\n${BODY}`,
    '« Nous n’avons pas peur » : M. Diaz défie le pouvoir',
  ],
  [`Le président attendu à Lima | Actualités du monde\n\n${BODY}`, 'Le président attendu à Lima'],
  [
    `Le président attendu à Lima - Le Courrier\n\nLe président attendu à Lima\n\n${BODY}`,
    'Le président attendu à Lima',
  ],
  [`Pérou - Chili : un match de reprise\n\n${BODY}`, 'Pérou - Chili : un match de reprise'],
  [`Menu\nPartager\nLe président attendu à Lima\n\n${BODY}`, 'Le président attendu à Lima'],
  [`le président à Lima\n\nSource link : https://exemple.fr/a\n\n${BODY}`, 'le président à Lima'],
  [`Titre : Le président à Lima\n\n${BODY}`, 'Le président à Lima'],
  [BODY, null],
  [`${BODY}\n\n${BODY}`, null],
  ['Le président attendu à Lima', null],
  [`Le président est arrivé. Il a parlé\n\n${BODY}`, null],
  [`Le président, arrivé hier à Lima,\n\n${BODY}`, null],
  ['Le président est arrivé mardi à Lima où il a\nrencontré son homologue.', null],
  [`— Le président est arrivé\n\n${BODY}`, null],
  [`${'Un titre bien trop long '.repeat(12)}\n\n${BODY}`, null],
];

describe('the title of a text', () => {
  test.each(TITLES)('%j → %j', (text, title) => {
    expect(read(text).title).toBe(title);
  });

  test('the tail of the site and the repeated title are set aside', () => {
    const raw = `Le président attendu à Lima | Actualités\n\nLe président attendu à Lima |  Actualités\n\n${BODY}`;
    const { metadata } = read(raw);
    expect(metadata.map(({ start, end }) => raw.slice(start, end))).toEqual([
      ' | Actualités',
      'Le président attendu à Lima |  Actualités',
    ]);
  });

  test('a signature gives the publisher when nothing else does', () => {
    expect(read(`Un titre de dépêche\n\n${BODY}\n\nThe Associated Press`)).toMatchObject({
      publisher: 'The Associated Press',
      agency: 'The Associated Press',
    });
    expect(read(`Un titre de dépêche\n\n${BODY}\n\nLe Monde avec AFP`)).toMatchObject({
      publisher: 'Le Monde',
      agency: 'AFP',
    });
  });

  test('a dateline tells of the article and is no text', () => {
    const raw = `Un titre de dépêche\n\nLima, 3 mai 2022 (AFP) – ${BODY}`;
    const draft = read(raw);
    expect(draft).toMatchObject({
      publisher: 'AFP',
      agency: 'AFP',
      published: '2022-05-03',
      title: 'Un titre de dépêche',
    });
    expect(draft.metadata.map(({ start, end }) => raw.slice(start, end))).toEqual(['Lima, 3 mai 2022 (AFP) – ']);
  });

  test('what a format gives stays', () => {
    const draft = readMetadata({
      ...UNKNOWN,
      title: 'Donné',
      published: '2020',
      raw: `Un titre de dépêche\n\nPublié le 3 mai 2022\n\n${BODY}`,
      metadata: [],
    });
    expect(draft).toMatchObject({ title: 'Donné', published: '2020' });
  });
});
