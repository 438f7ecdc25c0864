import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untold } from '../../../src/answers/types/stretch.ts';
import { anyText } from '../../text/any-text.ts';
import { askedOf, lineOf, viewFor } from '../invented.ts';

function stretchOf(text: string, question: string): string | null {
  const line = lineOf(text);
  const view = viewFor(line, askedOf(line, 'libre', question), text);
  const [found] = untold(view, 0.4);
  return found ? text.slice(found.start, found.end) : null;
}

describe('what the question leaves open', () => {
  it.each([
    // after the last shared word, before the first, between two: the longest
    ['La maire promet une passerelle piétonne.', 'Que promet la maire ?', 'une passerelle piétonne'],
    ['Une longue crue du fleuve menace le pont.', 'Qu’est-ce qui menace le pont ?', 'Une longue crue du fleuve'],
    ['La maire promet une passerelle piétonne au port.', 'maire promet port', 'une passerelle piétonne'],
    ['La vieille maire promet une passerelle piétonne solide.', 'promet', 'une passerelle piétonne solide'],
    // no quotation mark without its other half
    [
      'La maire promet une passerelle piétonne du nom de « pont ».',
      'le pont, la maire promet',
      'une passerelle piétonne du nom',
    ],
    // a word with a hyphen is told whole
    [
      'La maire promet une grande maison et une belle-famille.',
      'Que promet la maire à sa famille ?',
      'une grande maison',
    ],
    // an aside is left off
    [
      'La maire promet une passerelle piétonne, a déclaré son adjoint.',
      'Que promet la maire ?',
      'une passerelle piétonne',
    ],
    ['La maire promet une passerelle piétonne, selon son adjoint.', 'Que promet la maire ?', 'une passerelle piétonne'],
    [
      'La maire promet une passerelle piétonne, d’après son adjoint.',
      'Que promet la maire ?',
      'une passerelle piétonne',
    ],
    ['La maire promet une passerelle piétonne, avait indiqué Luc.', 'Que promet la maire ?', 'une passerelle piétonne'],
    [
      'La maire promet une passerelle piétonne, tandis que Luc dort.',
      'Que promet la maire ?',
      'une passerelle piétonne',
    ],
    [
      'La maire promet une passerelle piétonne ; alors que Luc dort.',
      'Que promet la maire ?',
      'une passerelle piétonne',
    ],
    ...['affirmé', 'ajouté', 'précisé', 'assuré', 'expliqué', 'estimé'].map(
      (verb) =>
        [
          `La maire promet une passerelle piétonne, a ${verb} Luc.`,
          'Que promet la maire ?',
          'une passerelle piétonne',
        ] as const,
    ),
    // links and marks at its ends are no part of it
    ['Une passerelle piétonne solide que la maire promet.', 'Que promet la maire ?', 'Une passerelle piétonne solide'],
    ['Parmi les grandes promesses à l’école, il y a le pont.', 'école pont', 'Parmi les grandes promesses'],
    ['Une passerelle piétonne (solide) est sur le pont.', 'pont', 'Une passerelle piétonne (solide)'],
    ['La maire promet : « une passerelle piétonne ! »', 'Que promet la maire ?', '« une passerelle piétonne ! »'],
    ['La maire promet – une passerelle piétonne –', 'Que promet la maire ?', 'une passerelle piétonne'],
    // one word says too little
    ['La maire promet une passerelle.', 'Que promet la maire ?', null],
    ['La maire promet.', 'Que promet la maire ?', null],
  ] as const)('%s ← %s: %s', (text, question, expected) => {
    expect(stretchOf(text, question)).toBe(expected);
  });

  it.each([
    'à',
    'au',
    'aux',
    'de',
    'du',
    'des',
    'le',
    'la',
    'les',
    'en',
    'et',
    'ou',
    'par',
    'pour',
    'sur',
    'dans',
    'avec',
    'qui',
    'dont',
    'où',
    'un',
    'une',
    'son',
    'sa',
    'ses',
    'leur',
    'ce',
    'cette',
    'ces',
    'se',
    'a',
    'ont',
    'est',
    'sont',
    'y',
  ])('does not end with « %s »', (word) => {
    expect(stretchOf(`Une passerelle piétonne ${word} zibeline.`, 'zibeline')).toBe('Une passerelle piétonne');
  });

  it.each(['l’', 'd’', 's’', 'qu’'])('does not end with « %s »', (word) => {
    expect(stretchOf(`Une passerelle piétonne ${word}outarde.`, 'outarde')).toBe('Une passerelle piétonne');
  });

  it('takes words that are hardly met for told by nobody', () => {
    expect(stretchOf('Le dirigeant russe promet une passerelle.', 'zibeline')).toBe(
      'Le dirigeant russe promet une passerelle',
    );
  });

  it('has the strength it is given, and the sentence around it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('Le président', 'La Bolivie', 'zibeline'), (text, question) => {
        const line = lineOf(`${text}\nLe président de la Bolivie est arrivé.`);
        for (const { text: sentence } of line.dossier.library.passages) {
          const view = viewFor(line, askedOf(line, 'libre', question), sentence);
          for (const { start, end, strength, value } of untold(view, 0.4)) {
            expect(strength).toBe(0.4);
            expect(value).toBeNull();
            expect(start).toBeGreaterThanOrEqual(view.passage.start);
            expect(end).toBeLessThanOrEqual(view.passage.end);
            expect(end - start).toBeGreaterThanOrEqual(4);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
