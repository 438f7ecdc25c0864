import { describe, expect, it } from 'vitest';
import { readableTokens } from '../../src/fr/chains.ts';
import { namePairs } from '../../src/fr/name-pairs.ts';

const pairs = (text: string): string[] => namePairs(text, readableTokens(text));

describe('namePairs', () => {
  it.each([
    ['Le dirigeant Kim Jong-un', 'jong un'],
    ['Le dirigeant Kim Jong Un a', 'jong un'],
    ['KIM JONG UN', 'jong un'],
    ['Kim Jong\u2011un', 'jong un'],
    ['le père de Kim Jong-il', 'jong il'],
    ['avec Jong-un', 'jong un'],
    ['à Jérusalem-Est', 'jerusalem est'],
  ])('%s has %s', (text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  it.each([
    'Doit-on partir ?', // an inverted verb
    'Pourra-t-il venir ?',
    'Vladimir Poutine a rencontré un ministre', // no capital
    'la liste de Jean Marie Le Pen', // « Le » begins what follows
    'KIM ET LUI', // « ET » is no name
    'Bures-sur-Yvette', // as does « sur »
    'Vu par Kim. Un ministre', // another sentence
    'L’Est et l’Ouest', // the word before is a stop word
    'poutine-un', // no name before
    'Lalla Fatma N’Soumer', // an elision
  ])('%s has none', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
