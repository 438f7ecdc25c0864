import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../src/ask/predicate.ts';

const told = (text: string): string | null => {
  const span = predicateOf(text);
  return span && text.slice(span.start, span.end);
};

describe('predicateOf', () => {
  it.each([
    // a verb turned round its pronoun
    ['Quand le navire arrive-t-il à Bergen ?', 'arrive'],
    ['Quand la Norvège a-t-elle signé le traité ?', 'signé'],
    ['Pourquoi Odile n’a-t-elle finalement pas vendu le port ?', 'vendu'],
    ['Quand Bramard est-il né ?', 'né'],
    ['Le pont pourra-t-il rouvrir un jour ?', 'rouvrir'],
    ['Où se sont-ils vus ?', 'vus'],
    // an auxiliary and its participle
    ['Qui a accusé la Norvège ?', 'accusé'],
    ['Quels élus ont été interrogés ?', 'interrogés'],
    ['Quel ministère est chargé du port ?', 'chargé'],
    ['Dans quelle ville s’est tenu le sommet ?', 'tenu'],
    // a helping verb and its infinitive
    ['Quand le chantier doit reprendre ?', 'reprendre'],
    // the verb behind the word that asks
    ['Qui dirige le port ?', 'dirige'],
    ['Que reflète le traité ?', 'reflète'],
    ['Quand se joue le match ?', 'joue'],
    // a verb by its form
    ['Quel expert pense que le port fermera ?', 'pense'],
    // nothing but a noun is told
    ['Qui est le maire de Bergen ?', null],
    ['Quelle est la longueur du pont ?', null],
    ['Pourquoi cette visite est-elle une victoire ?', null],
    ['Où a lieu le match ?', null],
    ['dates des visites', null],
    ['', null],
  ])('%s → %s', (text, word) => {
    expect(told(text)).toBe(word);
  });

  it('is a slice of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const span = predicateOf(`Quand ${text} a-t-il ${text}`);
        if (span) expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });
});
