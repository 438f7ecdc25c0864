import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../../../src/annotate/date/lexicon.ts';
import type { Rule } from '../../../src/annotate/date/rule.ts';
import { RULES } from '../../../src/annotate/date/rules.ts';
import { viewOf } from '../../../src/annotate/date/view.ts';

/** Phrases of every rule, taken from the corpora beside this file. */
const PHRASES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('needs'))
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').match(/(?<=['"`])[^'"`\n]{4,}/gu) ?? []);

/** A pattern may take any word for a unit of time, which its rule then refuses: « un ou deux amis ». */
const matches = (folded: string, { pattern }: Rule): boolean =>
  [...folded.matchAll(pattern)].some(({ groups }) => groups?.unit === undefined || unitOf(groups.unit) !== null);

/** Rules whose pattern matches a text that has not what they say they need. */
function mistaken(text: string): readonly string[] {
  const { folded } = viewOf(text, 0, text.length);
  return RULES.filter((rule) => !(rule.needs ?? []).every((need) => need.test(folded)) && matches(folded, rule)).map(
    ({ name }) => name,
  );
}

test('a rule that matches has what it needs: every phrase of the corpora', () => {
  expect(PHRASES.length).toBeGreaterThan(400);
  for (const text of PHRASES) expect(mistaken(text), text).toEqual([]);
});

test('a rule that matches has what it needs: words of the corpora in any order', () => {
  const words = [...new Set(PHRASES.flatMap((text) => text.split(' ')))];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }), (chosen) => {
      expect(mistaken(chosen.join(' '))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('every pattern is matched by some phrase, and what it needs is lacked by some other', () => {
  const views = PHRASES.map((text) => viewOf(text, 0, text.length).folded);
  const idle = RULES.filter((rule) => !views.some((folded) => matches(folded, rule)));
  expect(idle.map(({ name }) => name)).toEqual([]);
  const useless = RULES.flatMap(({ needs = [] }) => needs).filter((need) => views.every((folded) => need.test(folded)));
  expect(useless).toEqual([]);
});
