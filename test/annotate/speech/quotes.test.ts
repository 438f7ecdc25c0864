import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/annotate/speech/quotes.ts';

function read(text: string, breaks: readonly number[] = [0]): string[] {
  return findQuotations(text, 0, text.length, breaks).map(({ inner }) => text.slice(inner.start, inner.end));
}

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  ['Il dit « oui ».', ['oui']],
  ['Il dit “oui” puis "non".', ['oui', 'non']],
  ["Il dit ‘peut-être’ et 'non'.", ['peut-être', 'non']],
  ['Il dit “oui, « non » et ‘peut-être’”.', ['oui, « non » et ‘peut-être’']],
  // straight marks: the spaces around tell
  ['Le chat n\'"acceptera jamais" cela, dit-il: "Jamais!".', ['acceptera jamais', 'Jamais!']],
  ['" Vous avez gagné ", a-t-il dit.', ['Vous avez gagné']],
  ['"Il a dit "oui" hier", dit-elle.', ['Il a dit "oui" hier']],
  // doubled, stray and lost marks
  ['Il voit « » un paria » cherchant.', ['un paria']],
  ['Une « violation de la région ». »', ['violation de la région']],
  ['Les images", a-t-il dit. "Cela suffit", dit-elle.', ['Les images', 'Cela suffit']],
  ['« Non seulement oui, mais non', ['Non seulement oui, mais non']],
  ['Il a dit « oui et « non » est là.', ['oui et', 'non']],
  // apostrophes are no quotations
  ['L’accord d’hier n’est qu’un début, aujourd’hui.', []],
  ['Les années ’90 et rock ’n’ roll.', ['n']],
  ['« »', []],
  ['', []],
];

test.each(CORPUS)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a quotation left open inside a sentence ends with that sentence', () => {
  expect(read('Il a dit « oui. Elle part.', [0, 16])).toEqual(['oui.']);
});

test('any text gives sorted, disjoint, filled quotations', () => {
  const texts = fc.array(fc.constantFrom('«', '»', '“', '”', '"', '‘', '’', "'", ' ', 'a', '.', 'b c', '\u00A0'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const quotation of findQuotations(text, 0, text.length, [0])) {
        expect(quotation.start).toBeGreaterThanOrEqual(end);
        expect(quotation.inner.start).toBeGreaterThanOrEqual(quotation.start);
        expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
        expect(text.slice(quotation.inner.start, quotation.inner.end)).toMatch(/[\p{L}\p{N}]/u);
        end = quotation.end;
      }
    }),
  );
});
