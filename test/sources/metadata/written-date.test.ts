import { describe, expect, test } from 'vitest';
import { writtenDate } from '../../../src/sources/metadata/written-date.ts';

const CORPUS: readonly (readonly [line: string, value: string | null])[] = [
  ['2024-06-18 20:17:30', '2024-06-18T20:17:30'],
  ['2024-06-18T20:17:30.000+02:00', '2024-06-18T20:17:30'],
  ['2024-06-18T20:17Z', '2024-06-18T20:17'],
  ['2024-06-18', '2024-06-18'],
  ['2023-09', '2023-09'],
  ['dimanche 09 août 2020 à 10h20', '2020-08-09T10:20'],
  ['Dimanche 9 Aout 2020', '2020-08-09'],
  ['le 1er septembre 2021', '2021-09-01'],
  ['1er sept. 2021, 7 h 05', '2021-09-01T07:05'],
  ['jeudi, 3 mars 2022 - 18:45', '2022-03-03T18:45'],
  ['12/03/2021', '2021-03-12'],
  ['12/03/2021 à 9h', '2021-03-12T09:00'],
  ['12.03.2021', '2021-03-12'],
  ['3\u00A0mai\u00A02022', '2022-05-03'],
  ['29 février 2024', '2024-02-29'],
  ['29 février 2023', null],
  ['31/02/2021', null],
  ['32 mai 2021', null],
  ['2024-13', null],
  ['le 3 mai', null],
  ['en 2024', null],
  ['18 juin 24', null],
  ['tél. 01-02-2003-04', null],
  ['12 mai 1024', null],
  ['', null],
];

describe('a date written in a line of metadata', () => {
  test.each(CORPUS)('%s → %s', (line, value) => {
    expect(writtenDate(line)?.value ?? null).toBe(value);
  });

  test('says where it stands', () => {
    const line = 'AFP, publié le dimanche 09 août 2020 à 10h20';
    const date = writtenDate(line);
    expect(line.slice(date?.start, date?.end)).toBe('dimanche 09 août 2020 à 10h20');
  });

  test('an hour that no clock shows is left out', () => {
    expect(writtenDate('3 mai 2022 à 25h10')?.value).toBe('2022-05-03');
  });
});
