import { expect, it } from 'vitest';
import { isSupportVerb } from '../../src/fr/support-verbs.ts';

it.each([
  ['procede', true],
  ['effectuera', true],
  ['deroulee', true],
  ['figurait', true],
  ['doit', true],
  ['pourrait', true],
  ['pouvoir', false],
  ['figures', false],
  ['procedure', false],
  ['signe', false],
])('%s: %s', (word, expected) => {
  expect(isSupportVerb(word)).toBe(expected);
});
