import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names } from '../../../src/annotate/names/names.ts';
import { read, sentencesOf } from './read.ts';

/** Words that wake the rules, in any order. */
const WORDS = fc.constantFrom(
  ...'le La Les l’ d’ de du des à en Kim Jong Un Jong-un Poutine Vladimir Le Pen von der président ministre Président des Affaires étrangères M. Mme. MM ONU AFP Otan (AFP) – - : , . ; ( ) « » Corée Nord du russe Russe rue place Université centre groupe ville 2 37 ans capitale est ex- ancien a dit déclaré qui et général XX 2002 A. é Œ 𝐀 \n \u00A0'.split(
    ' ',
  ),
);
const NOISE = fc
  .array(fc.oneof({ weight: 12, arbitrary: WORDS }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((words) => words.join(' '));

test('a mention is a slice of a sentence, its name is inside it, its function beside it', () => {
  fc.assert(
    fc.property(NOISE, (text) => {
      const sentences = sentencesOf(text);
      let end = 0;
      for (const mention of read(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.name.start).toBeGreaterThanOrEqual(mention.start);
        expect(mention.name.end).toBeLessThanOrEqual(mention.end);
        expect(mention.value.trim()).not.toBe('');
        expect(sentences.some((sentence) => sentence.start <= mention.start && mention.end <= sentence.end)).toBe(true);
        if (mention.role !== null)
          expect(mention.role.end <= mention.start || mention.role.start >= mention.end).toBe(true);
        end = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same names, whatever was read before', () => {
  fc.assert(
    fc.property(NOISE, NOISE, (one, other) => {
      const first = read(one);
      read(other);
      expect(read(one)).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

test('no sentence, no name', () => {
  expect(names.annotate({ text: 'Vladimir Poutine est à Moscou.', sentences: [], published: null })).toEqual([]);
});

test('text between sentences is not read', () => {
  const text = 'Vladimir Poutine est là. Emmanuel Macron aussi.';
  const [, second] = sentencesOf(text);
  const found = names.annotate({ text, sentences: second ? [second] : [], published: null });
  expect(found.map((mention) => mention.text)).toEqual(['Emmanuel Macron']);
});
