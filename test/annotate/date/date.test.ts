import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates, datesIn } from '../../../src/annotate/date/date.ts';
import { RULES } from '../../../src/annotate/date/rules.ts';
import { timexPrecision } from '../../../src/fr/timex.ts';
import { readings } from './readings.ts';

const REFERENCE = '2024-06-18';
const SAMPLE =
  "Arrivé mardi soir, il a parlé le 3 février 2020 à 21 h 45, il y a deux ans, l'été dernier, en août et à Noël : « Fin 2023, à l'aube, d'ici à deux mois, aujourd'hui. »";
/** Words of the rules, and what may break them. */
const PIECES = fc.constantFrom(
  ...'mardi,le,18,juin,2024,à,21 h 45,du,au,et,dans la nuit de,il y a,deux,ans,plus tard,fin,mi-,1er,les,derniers,mois,depuis,vingt-quatre,de,12/03,premier,trimestre,XXe,siècle,Noël,semaine,prochaine,chaque,la veille,«,»,(,.,\n, ,\u00A0,’,e\u0301,🎉,https://a.fr/2024-06-18,-,%,a signé,viendra'.split(
    ',',
  ),
);
const noise = fc
  .array(fc.oneof(PIECES, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));
const published = fc.constantFrom(
  null,
  '2024',
  '2024-06',
  '2024-06-18',
  '2024-06-18T20:17:30',
  'hier',
  '0001-01-01',
  '9999-12-31',
);

describe('dates', () => {
  test('tells kind, precision, rule and whether the article’s date was needed', () => {
    const [day, hour, year, span, set] = datesIn('Mardi à 21 h 45, en 2006, depuis deux ans, chaque lundi', REFERENCE);
    expect(day).toEqual({
      kind: 'date',
      start: 0,
      end: 5,
      text: 'Mardi',
      value: '2024-06-18',
      precision: 'day',
      mod: null,
      relative: true,
      rule: 'weekday',
    });
    expect(hour).toMatchObject({ kind: 'time', precision: 'minute', value: '2024-06-18T21:45' });
    expect(year).toMatchObject({ kind: 'date', precision: 'year', relative: false });
    expect(span).toMatchObject({ kind: 'duration', precision: 'year', value: 'P2Y', anchored: '2022' });
    expect(set).toMatchObject({ kind: 'set', precision: 'day', value: 'XXXX-WXX-1' });
  });

  test('reads only inside the sentences, with offsets in the text', () => {
    const text = 'En 1999 ou en 2006. En 2007.';
    const sentence = { index: 0, paragraph: 0, heading: false, start: 11, end: 19 };
    const found = dates.annotate({ text, sentences: [sentence], published: null });
    expect(found.map(({ start, end, value }) => [start, end, value])).toEqual([[14, 18, '2006']]);
  });

  test('an hour belongs to the day of the sentences just before, not to one named long ago', () => {
    const sentences = (texts: readonly string[]) => {
      const text = texts.join(' ');
      let from = 0;
      const list = texts.map((sentence, index) => {
        const start = text.indexOf(sentence, from);
        from = start + sentence.length;
        return { index, paragraph: 0, heading: false, start, end: from };
      });
      return dates.annotate({ text, sentences: list, published: REFERENCE }).map((mention) => mention.value);
    };
    const [day, hour] = ['Le 3 mai 2024, il dormait.', 'À 16 h, il est parti.'];
    expect(sentences([day!, hour!])).toEqual(['2024-05-03', '2024-05-03T16:00']);
    expect(sentences([day!, 'Rien.', 'Rien.', hour!])).toEqual(['2024-05-03', '2024-05-03T16:00']);
    expect(sentences([day!, 'Rien.', 'Rien.', 'Rien.', hour!])).toEqual(['2024-05-03', '2024-06-18T16:00']);
  });

  test('apostrophes, spaces, accents, line breaks and composition do not matter', () => {
    const expected = datesIn(SAMPLE, REFERENCE).map((mention) => mention.value);
    expect(expected).toHaveLength(11);
    const values = (text: string) => datesIn(text, REFERENCE).map((mention) => mention.value);
    expect(values(SAMPLE.replaceAll("'", '’'))).toEqual(expected);
    expect(values(SAMPLE.replaceAll(' ', '\u00A0'))).toEqual(expected);
    expect(values(SAMPLE.replaceAll(' ', '\n  '))).toEqual(expected);
    expect(values(SAMPLE.normalize('NFD'))).toEqual(expected);
    expect(
      values(SAMPLE.normalize('NFD').replace(/\p{M}/gu, '').replace('a parle', 'a parlé').replace('Arrive', 'Arrivé')),
    ).toEqual(expected);
  });

  test('a text that is composed otherwise keeps its own words', () => {
    const text = 'Il est né en fe\u0301vrier\n 2022.';
    const [mention] = datesIn(text, null);
    expect(mention?.text).toBe('fe\u0301vrier\n 2022');
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.text);
  });

  test('any text gives exact slices in order, with values of a known shape', () => {
    fc.assert(
      fc.property(noise, published, (text, date) => {
        let from = 0;
        for (const mention of datesIn(text, date)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(mention.precision).toBe(timexPrecision(mention.value));
          expect(mention.value).toMatch(
            /^(?:[\dXPTWQH/:.Z-]|SP|SU|FA|WI|WE|MO|MI|AF|EV|NI|DT|[SDYM])+$|^(?:PAST|PRESENT|FUTURE)_REF$/u,
          );
          from = mention.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(datesIn(text, REFERENCE)).toEqual(datesIn(text, REFERENCE));
      }),
      { numRuns: 50 },
    );
  });

  test('long repetitions of any words are read to the end', () => {
    fc.assert(
      fc.property(
        fc.array(PIECES, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', ' ', ', ', '-'),
        (pieces, join) => {
          const text = `${pieces.join(join)}${join}`.repeat(600).slice(0, 12_000);
          const found = datesIn(text, REFERENCE);
          expect(found.length).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('every rule has a name of its own', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
  });
});

describe('datesIn', () => {
  test('limits a question', () => {
    expect(readings('Que s’est-il passé en septembre 2023 ?', null)).toEqual(['septembre 2023 = 2023-09']);
    expect(readings('Qui est venu le 18 juin ?', null)).toEqual(['le 18 juin = XXXX-06-18']);
    expect(readings('', null)).toEqual([]);
  });
});
