import { describe, expect, it } from 'vitest';
import { indexOf } from './passages.ts';

const index = indexOf(
  'Andreï Lankov, expert de la Corée du Nord, et un KN-23 de 2023.',
  'Sergueï Choïgou est venu en Ukraine.',
  'Les armes sont utilisées.',
  'Les négociateurs et leurs négociatrices, dix mille contractuels.',
);
const stems = (question: string): string =>
  index
    .terms(question)
    .map(({ stem, weight }) => (weight === 1 ? stem : `${stem}?`))
    .join(' ');

describe('a term that no passage has', () => {
  it.each([
    ['Lankof', 'lankov?'], // a letter for another
    ['expret', 'expert?'], // two letters swapped
    ['utilsé', 'utilis?'], // a letter left out
    ['Ukrrainne', 'ukrain'], // doubled letters are no slip
    ['Choigou', 'choigou'], // nor are accents
    ['contractuls', 'contractuel?'],
    ['négoc', 'negoci?'], // an end left out
    ['Ukra', 'ukrain?'],
  ])('%s is taken for %s', (word, stem) => {
    expect(stems(word)).toBe(stem);
  });

  it.each([
    ['export'], // a word of the language: meant
    ['Kankov'], // another first letter
    ['nrd'], // too short to guess from
    ['KN-24'], // another thing than KN-23
    ['2024'], // another year
    ['Lonkof'], // two slips in a short word
    ['zzyzx'],
  ])('%s stays as it is', (word) => {
    expect(stems(word)).not.toContain('?');
  });

  it('is worth less the more it was bent', () => {
    const weight = (word: string) => index.terms(word)[0]?.weight ?? 0;
    expect(weight('contractuls')).toBeGreaterThan(weight('contraktuls'));
    expect(weight('contraktuls')).toBeGreaterThan(0);
    expect(weight('Lankov')).toBe(1);
  });

  it('finds the passage all the same', () => {
    expect(index.search('qui est Andrei Lankof, l’expret ?')[0]?.id).toBe('a');
  });
});
