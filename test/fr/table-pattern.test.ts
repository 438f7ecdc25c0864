import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FURNITURE_LINES,
  LABEL_HEADS,
  LIVE_OPENINGS,
  OWN_MEDIA,
  PLUG_VERBS,
  READ_ALSO_WEAK,
} from '../../src/fr/boilerplate.ts';
import { anyOf, WORD_END, WORD_START } from '../../src/fr/loose.ts';
import { letterRuns, tablePattern } from '../../src/fr/table-pattern.ts';

const TABLES = [FURNITURE_LINES, LABEL_HEADS, LIVE_OPENINGS, OWN_MEDIA, PLUG_VERBS, READ_ALSO_WEAK];
const make = (entries: readonly string[]): RegExp => new RegExp(`${WORD_START}${anyOf(entries)}${WORD_END}`, 'iu');

const texts = (table: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...table), fc.constantFrom('le', 'É', '12', ':', 'e\u0301', '🎉', 's')), {
      maxLength: 6,
    })
    .chain((words) =>
      fc
        .constantFrom(' ', '\u00A0', '', ', ', '’')
        .map((space) => words.join(space))
        .chain((text) => fc.constantFrom(text, text.toUpperCase(), text.replaceAll('é', 'e').replaceAll('’', "'"))),
    );

describe('tablePattern', () => {
  test('finds what the pattern of the whole table finds, in text after text', () => {
    for (const table of TABLES) {
      const pattern = tablePattern(table, make);
      const whole = make(table);
      fc.assert(
        fc.property(texts(table), (text) => {
          expect(pattern(text)?.exec(text)?.[0]).toBe(whole.exec(text)?.[0]);
        }),
        { numRuns: 150 },
      );
    }
  });

  test('is made of the entries that the text has, and of the whole table once it was made many times', () => {
    const table = Array.from({ length: 40 }, (_, at) => `mot${'abcdefghij'[at % 10]}${'klmn'[Math.floor(at / 10)]}`);
    const made: number[] = [];
    const pattern = tablePattern(table, (entries) => {
      made.push(entries.length);
      return make(entries);
    });
    expect(pattern('rien de tel')).toBeNull();
    for (const word of table) expect(pattern(`un ${word}`)?.test(word)).toBe(true);
    expect(pattern(`un ${table[0]}`)?.source).toBe(make(table.slice(0, 1)).source);
    expect(made).toEqual([...Array.from({ length: 24 }, () => 1), 40]);
  });
});

test('letterRuns', () => {
  expect([...letterRuns('L’e-mail à 3commentaires')]).toEqual(['l', 'e', 'mail', 'a', 'commentaires']);
  expect([...letterRuns('')]).toEqual([]);
});
