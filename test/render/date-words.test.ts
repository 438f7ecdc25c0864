import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/render/date-words.ts';

const NBSP = '\u00A0';

describe('dateInWords', () => {
  test.each([
    ['2024-06-19', 'mercredi 19 juin 2024'],
    ['2024-09-01', 'dimanche 1er septembre 2024'],
    ['XXXX-06-18', '18 juin'],
    ['XXXX-WXX-3', 'mercredi'],
    ['2000-07', 'juillet 2000'],
    ['XXXX-03', 'mars'],
    ['1991', '1991'],
    ['199', 'années 1990'],
    ['19', 'XXe siècle'],
    ['20', 'XXIe siècle'],
    ['18', 'XIXe siècle'],
    ['03', 'IVe siècle'],
    ['00', 'Ier siècle'],
    ['2023-SP', 'printemps 2023'],
    ['2023-SU', 'été 2023'],
    ['2023-FA', 'automne 2023'],
    ['2023-WI', 'hiver 2023-2024'],
    ['XXXX-SU', 'été'],
    ['2023-Q1', 'premier trimestre 2023'],
    ['2023-Q2', 'deuxième trimestre 2023'],
    ['2023-Q3', 'troisième trimestre 2023'],
    ['2023-Q4', 'quatrième trimestre 2023'],
    ['2023-H1', 'premier semestre 2023'],
    ['2023-H2', 'second semestre 2023'],
    ['2024-W25', 'semaine du 17 juin 2024'],
    ['2024-W25-WE', 'week-end des 22 et 23 juin 2024'],
    ['2024-W35-WE', 'week-end des 31 août et 1er septembre 2024'],
    ['2024-06-18TMO', 'mardi 18 juin 2024 au matin'],
    ['2024-06-18TMI', 'mardi 18 juin 2024 à la mi-journée'],
    ['2024-06-18TAF', 'mardi 18 juin 2024 dans l’après-midi'],
    ['2024-06-18TEV', 'mardi 18 juin 2024 au soir'],
    ['2024-06-18TNI', 'mardi 18 juin 2024 dans la nuit'],
    ['2024-06-18TDT', 'mardi 18 juin 2024 dans la journée'],
    ['1999-05-18T21:45', `mardi 18 mai 1999 à 21${NBSP}h${NBSP}45`],
    ['1999-05-18T08:00', `mardi 18 mai 1999 à 8${NBSP}h`],
    ['1999-05-18T08:05Z', `mardi 18 mai 1999 à 8${NBSP}h${NBSP}05 GMT`],
    ['1999-05-18T24:00', 'mardi 18 mai 1999 à minuit'],
    ['2024-06-18T20:17:30', `mardi 18 juin 2024 à 20${NBSP}h${NBSP}17`],
    ['2024-06-18/2024-06-19', 'du 18 au 19 juin 2024'],
    ['2024-06-30/2024-07-02', 'du 30 juin au 2 juillet 2024'],
    ['2023-12-31/2024-01-01', 'du 31 décembre 2023 au 1er janvier 2024'],
    ['XXXX-06-18/XXXX-06-19', 'du 18 au 19 juin'],
    ['1950/1953', 'de 1950 à 1953'],
    ['2023-03/2023-06', 'de mars à juin 2023'],
    ['2023-04/2023-06', 'd’avril à juin 2023'],
    ['2023-12/2024-02', 'de décembre 2023 à février 2024'],
    ['P24Y', `24${NBSP}ans`],
    ['P1Y', 'un an'],
    ['P1W', 'une semaine'],
    ['P3M', `3${NBSP}mois`],
    ['P15D', `15${NBSP}jours`],
    ['P1.5D', `1,5${NBSP}jour`],
    ['P1000Y', `1\u202F000${NBSP}ans`],
    ['PT4H', `4${NBSP}heures`],
    ['PT20M', `20${NBSP}minutes`],
    ['PT45S', `45${NBSP}secondes`],
    ['PT2H30M', `2${NBSP}heures et 30${NBSP}minutes`],
    ['P1Y2M3D', `un an, 2${NBSP}mois et 3${NBSP}jours`],
    ['PXD', 'quelques jours'],
  ])('%s is « %s »', (value, words) => {
    expect(dateInWords(value)).toBe(words);
  });

  test.each([
    ['2023-07', 'END', 'fin juillet 2023'],
    ['2023-07', 'START', 'début juillet 2023'],
    ['2024-01', 'MID', 'mi-janvier 2024'],
    ['2023', 'END', 'fin 2023'],
    ['2022', 'MID', 'mi-2022'],
    ['199', 'START', 'début des années 1990'],
    ['19', 'END', 'fin du XXe siècle'],
    ['19', 'MID', 'milieu du XXe siècle'],
    ['2023-SU', 'END', 'fin de l’été 2023'],
    ['2023-SP', 'START', 'début du printemps 2023'],
    ['2023-Q1', 'END', 'fin du premier trimestre 2023'],
    ['2024-W25', 'START', 'début de la semaine du 17 juin 2024'],
    ['2024-06-18TAF', 'END', 'mardi 18 juin 2024 en fin d’après-midi'],
    ['2024-06-18TMO', 'START', 'mardi 18 juin 2024 en début de matinée'],
    ['2024-06-18TEV', 'MID', 'mardi 18 juin 2024 en milieu de soirée'],
    ['1999-05-18T21:45', 'APPROX', `mardi 18 mai 1999 vers 21${NBSP}h${NBSP}45`],
    ['PT24H', 'APPROX', `environ 24${NBSP}heures`],
    ['PT4H', 'MORE_THAN', `plus de 4${NBSP}heures`],
    ['P1Y', 'LESS_THAN', 'moins d’un an'],
    ['PXD', 'APPROX', 'quelques jours'],
    ['2023-09', 'APPROX', 'septembre 2023'],
  ])('%s with %s is « %s »', (value, mod, words) => {
    expect(dateInWords(value, { mod })).toBe(words);
  });

  test.each([
    ['XXXX-WXX-1', 'chaque lundi'],
    ['XXXX-WXX-1/XXXX-WXX-5', 'du lundi au vendredi'],
    ['XXXX-WXX-WE', 'chaque week-end'],
    ['XXXX-SU', 'chaque été'],
    ['XXXX-03', 'chaque mois de mars'],
    ['XXXX-10', 'chaque mois d’octobre'],
    ['P1Y', 'chaque année'],
    ['P1D', 'chaque jour'],
    ['P2Y', `tous les 2${NBSP}ans`],
    ['P2W', `toutes les 2${NBSP}semaines`],
    ['PAST_REF', null],
  ])('the set %s is « %s »', (value, words) => {
    expect(dateInWords(value, { kind: 'set' })).toBe(words);
  });

  test('leaves the day of the week out when asked to', () => {
    expect(dateInWords('2024-06-19', { weekday: false })).toBe('19 juin 2024');
    expect(dateInWords('2024-06-19TEV', { weekday: false })).toBe('19 juin 2024 au soir');
  });

  test.each([
    'PAST_REF',
    'PRESENT_REF',
    'FUTURE_REF',
    'PXX',
    'P',
    'PT',
    '',
    'XXXX-XX-XX',
    'XXXX',
    'XXXX-XX-XXT21:45',
    '2023-02-29',
    '2023-13',
    '2024-W60',
    'XXXX-13-01',
    '2024-06-18T25:00',
    '2024-06-18TZZ',
    '1990/2000-05',
    '199/200',
    'mardi',
  ])('%s has no words, or only those of its day', (value) => {
    expect(dateInWords(value)).toBe(value.startsWith('2024-06-18T') ? 'mardi 18 juin 2024' : null);
  });

  test('says every day of the calendar with its number, its year and no English', () => {
    const first = Date.UTC(1000, 0, 1) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 365_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
        expect(dateInWords(date.toISOString().slice(0, 10))).toBe(
          french.replace(/ 1 /u, ' 1er ').replace(/^(\p{L}+) 1er /u, '$1 1er '),
        );
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('START', 'END', 'APPROX', null), (value, mod) => {
        const words = dateInWords(value, { mod });
        expect(words === null || words.length > 0).toBe(true);
      }),
    );
  });
});
