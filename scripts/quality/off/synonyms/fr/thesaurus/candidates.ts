import * as own from '../../../../../../src/fr/thesaurus/candidates.ts';

/** « réunion » is not « sommet ». */
export const candidateFinder: typeof own.candidateFinder = (vocabulary) => {
  const finder = own.candidateFinder(vocabulary);
  return { ofWord: (word) => finder.ofWord(word).filter(({ by }) => by !== 'synonym'), ofNeighbours: () => [] };
};
