import { describe, expect, it } from 'vitest';
import { clausesAfter } from '../../../src/answers/types/clauses.ts';
import { askedOf, lineOf, viewFor } from '../invented.ts';

function clauses(text: string, ...openers: readonly string[]): string[] {
  const line = lineOf(text);
  const view = viewFor(line, askedOf(line, 'libre', ''), text);
  return clausesAfter(openers, view).map(({ start, end }) => text.slice(start, end));
}

describe('clausesAfter', () => {
  it.each([
    ['Il dort près de la tour, dit-on.', 'près de', 'près de la tour'],
    ['Il dort près du port : il y est bien.', 'près de', 'près du port'],
    ['Il dort près des quais ; il y est bien.', 'près de', 'près des quais'],
    ['Il dort près d’un quai (pas loin).', 'près de', 'près d’un quai (pas loin)'],
    ["Il dort près d'un quai.", 'près de', "près d'un quai"],
    ['Il a tenu jusqu’à la nuit.', 'jusqu’à', 'jusqu’à la nuit'],
    ['Il a tenu jusqu’aux crues.', 'jusqu’à', 'jusqu’aux crues'],
    ['Il riait lorsqu’il tomba.', 'lorsque', 'lorsqu’il tomba'],
    ['Il riait lorsque Luc tomba.', 'lorsque', 'lorsque Luc tomba'],
    ['« Il dort dans la tour »', 'dans', 'dans la tour'],
    ['Dans la tour, il dort.', 'dans', 'Dans la tour'],
    ['Il dort dès la nuit.', 'dès', 'dès la nuit'],
  ])('%s — « %s »: %s', (text, opener, clause) => {
    expect(clauses(text, opener)).toEqual([clause]);
  });

  it.each([
    ['Il est dansant de nuit.', 'dans'],
    ['Il a vu des lions.', 'dès'],
    ['Il repose surement ici.', 'sur'],
    ['Il est dans, oui.', 'dans'],
  ])('%s — « %s »: none', (text, opener) => {
    expect(clauses(text, opener)).toEqual([]);
  });

  it('finds one after another, of any opener', () => {
    expect(clauses('Il dort dans la tour, sous un toit, dans un lit.', 'dans', 'sous')).toEqual([
      'dans la tour',
      'sous un toit',
      'dans un lit',
    ]);
  });
});
