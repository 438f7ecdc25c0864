import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../src/fr/name-key.ts';

test.each([
  ['Côte d’Ivoire', 'cote d ivoire'],
  ["Côte d'Ivoire", 'cote d ivoire'],
  ['Kim Jong-un', 'kim jong un'],
  ['  Élysée ', 'elysee'],
  ['Œuvre', 'oeuvre'],
  ['G20', 'g20'],
  ['…', ''],
])('the key of « %s » is « %s »', (text, key) => {
  expect(nameKey(text)).toBe(key);
});

test('a key is its own key', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nameKey(nameKey(text)) === nameKey(text)));
});
