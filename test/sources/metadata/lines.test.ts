import { describe, expect, test } from 'vitest';
import type { Particulars } from '../../../src/sources/draft.ts';
import { dateLine } from '../../../src/sources/metadata/date-line.ts';
import { labelLine } from '../../../src/sources/metadata/labels.ts';
import type { Line } from '../../../src/sources/metadata/line.ts';
import { dateline, labelledOpening } from '../../../src/sources/metadata/opening.ts';
import { closingSignature, signatureLine } from '../../../src/sources/metadata/signature.ts';

type Fields = Partial<Particulars> | null;

const line = (text: string, rank = 2, fromEnd = 2): Line => ({ text, start: 0, end: text.length, rank, fromEnd });
const given = (fields: Fields | undefined): Fields =>
  fields == null ? null : Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const LABELS: readonly (readonly [text: string, fields: Fields])[] = [
  ['Author : News7', { publisher: 'News7' }],
  ['Auteur: Le Courrier', { publisher: 'Le Courrier' }],
  ['Source : AFP', { agency: 'AFP' }],
  ['Source : https://exemple.fr/a', { url: 'https://exemple.fr/a' }],
  ['Agence : Reuters', { agency: 'Reuters' }],
  ['Source link : https://exemple.fr/a-b', { url: 'https://exemple.fr/a-b' }],
  ['Lien : http://exemple.fr', { url: 'http://exemple.fr' }],
  ['Publish date : 2024-06-18 20:17:30', { published: '2024-06-18T20:17:30' }],
  ['Date de publication : 3 mai 2022', { published: '2022-05-03' }],
  ['Titre : Un sommet', { title: 'Un sommet' }],
  ['Lien : cliquer ici', null],
  ['Date : demain', null],
  ['Source : le ministre a parlé hier.', null],
  ['Auteur de l’attaque : un homme de 30 ans', null],
  ['Sélectionneur : Michel Dussuyer', null],
];

const DATES: readonly (readonly [text: string, fields: Fields])[] = [
  ['AFP, publié le dimanche 09 août 2020 à 10h20', { agency: 'AFP', published: '2020-08-09T10:20' }],
  [
    'Orange avec AFP-Services, publié le mardi 16 avril 2019 à 15h40',
    { publisher: 'Orange', agency: 'AFP', published: '2019-04-16T15:40' },
  ],
  ['6Medias, publié le samedi 20 avril 2019 à 11h25', { publisher: '6Medias', published: '2019-04-20T11:25' }],
  ['Publié le 12/03/2021', { published: '2021-03-12' }],
  ['Publié le 12/03/2021 à 10:02, mis à jour le 13/03/2021 à 08:00', { published: '2021-03-12T10:02' }],
  ['Mis à jour le 13/03/2021 - Publié le 12/03/2021', { published: '2021-03-12' }],
  ['Mis à jour le 13 mars 2021', { published: '2021-03-13' }],
  ['Par Jeanne Duval, publié le 3 mai 2022', { publisher: 'Jeanne Duval', published: '2022-05-03' }],
  ['mardi 18 juin 2024', { published: '2024-06-18' }],
  ['Le 18 juin 2024 à 9h30', { published: '2024-06-18T09:30' }],
  ['Le rapport publié le 12 mars 2021 accuse le ministère de la Santé : il savait.', null],
  ['Le livre a été publié le 12 mars 2021 par une grande maison de Paris qui en attend beaucoup', null],
  ['Attentat du 13 novembre 2015', null],
];

const SIGNATURES: readonly (readonly [text: string, fields: Fields])[] = [
  ['The Associated Press', { agency: 'The Associated Press' }],
  ['AP', { agency: 'The Associated Press' }],
  ['© AFP', { agency: 'AFP' }],
  ['(avec Reuters)', { agency: 'Reuters' }],
  ['Agence France-Presse', { agency: 'AFP' }],
  ['Le Monde avec AFP', { publisher: 'Le Monde', agency: 'AFP' }],
  ['La RTBF (avec Belga)', { publisher: 'La RTBF', agency: 'Belga' }],
  ['Il a parlé avec Reuters.', null],
  ['Une nouvelle page', null],
];

const DATELINES: readonly (readonly [text: string, fields: Fields, rest: string])[] = [
  ['Paris, 3 mai 2022 (AFP) – Le ministre part.', { agency: 'AFP', published: '2022-05-03' }, 'Le ministre part.'],
  ['PARIS (Reuters) - Le ministre part.', { agency: 'Reuters' }, 'Le ministre part.'],
  ['Moscou, 18 juin (AFP) — Il part.', { agency: 'AFP' }, 'Il part.'],
  ['(AFP) - Il part.', { agency: 'AFP' }, 'Il part.'],
];

describe('lines that tell of an article', () => {
  test.each(LABELS)('label: %s', (text, fields) => expect(given(labelLine(line(text))?.fields)).toEqual(fields));
  test.each(DATES)('date line: %s', (text, fields) => expect(given(dateLine(line(text))?.fields)).toEqual(fields));
  test.each(SIGNATURES)('signature: %s', (text, fields) =>
    expect(given(signatureLine(line(text, 9, 0))?.fields)).toEqual(fields),
  );
  test.each(DATELINES)('dateline: %s', (text, fields, rest) => {
    const told = dateline(line(text));
    expect(given(told?.fields)).toEqual(fields);
    expect(text.slice(told?.end)).toBe(rest);
  });

  test('a dateline without an agency is text', () => {
    expect(dateline(line('Paris (France) – Le ministre part.'))).toBeNull();
    expect(dateline(line('(Suite) – Le ministre part.'))).toBeNull();
  });

  test('a date label without a line of its own', () => {
    const text = 'date 2023-09 Suivez le sommet.';
    const told = labelledOpening(line(text, 0));
    expect(told?.fields).toEqual({ published: '2023-09' });
    expect(text.slice(told?.end)).toBe(' Suivez le sommet.');
    expect(labelledOpening(line(text, 3))).toBeNull();
    expect(labelledOpening(line('date limite 2023-09', 0))).toBeNull();
  });

  test('an agency in brackets closes the text', () => {
    expect(closingSignature('Il part. (avec AFP)\n')?.fields).toEqual({ agency: 'AFP' });
    expect(closingSignature('Il part (hier)')).toBeNull();
  });

  test('a date alone counts near the top, and not as the first line', () => {
    expect(dateLine(line('13 novembre 2015', 0))).toBeNull();
    expect(dateLine(line('13 novembre 2015', 9))).toBeNull();
  });

  test('a signature in the middle of the text is text', () => {
    expect(signatureLine(line('Reuters', 8, 8))).toBeNull();
  });
});
