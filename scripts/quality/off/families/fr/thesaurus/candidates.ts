import * as own from '../../../../../../src/fr/thesaurus/candidates.ts';

/** « visiteur » is not « visiter ». */
export const candidateFinder: typeof own.candidateFinder = (vocabulary) => {
  const finder = own.candidateFinder(vocabulary);
  return { ...finder, ofWord: (word) => finder.ofWord(word).filter(({ by }) => by !== 'form' && by !== 'family') };
};
