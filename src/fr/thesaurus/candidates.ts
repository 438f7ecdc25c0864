import { family, lemmas } from '../families.ts';
import { isStopWord } from '../stop-words.ts';
import { concepts, type Neighbour } from '../synonyms/concepts.ts';
import { type Comparison, nearWords } from './near-words.ts';

/** A word of the dossier: as written but folded, and what the index chain makes of it. */
export interface VocabularyWord {
  readonly word: string;
  readonly stem: string;
}

/** A word of the dossier that may stand for a question’s word, and why. */
export interface Candidate {
  readonly stem: string;
  readonly by: 'form' | 'family' | 'synonym' | 'vector' | 'typo';
  /** How near the tables, or the letters for a typo, put them: 0 to 1. */
  readonly sense: number;
  /** How alike they are used in the news, or null when unknown. */
  readonly cosine: number | null;
}

export interface CandidateFinder {
  /** Everything that may stand for a folded word, in no order; a stem may come several times. */
  ofWord(word: string): readonly Candidate[];
  /** What the tables put beside a phrase. */
  ofNeighbours(neighbours: readonly Neighbour[]): readonly Candidate[];
}

/** Finds candidates among the words of a dossier. */
export function candidateFinder(vocabulary: readonly VocabularyWord[]): CandidateFinder {
  const entries = vocabulary.filter(({ word }) => !isStopWord(word));
  const byFamily = groupByFamily(entries);
  const stems = new Map(entries.map(({ word, stem }) => [word, stem]));
  const compare = nearWords(stems.keys());

  const relatives = (word: string, own: string, comparison: Comparison): Candidate[] => {
    const forms = new Set(lemmas(word));
    return (byFamily.get(own) ?? []).map((entry) => ({
      stem: entry.stem,
      by: lemmas(entry.word).some((lemma) => forms.has(lemma)) ? 'form' : 'family',
      sense: 1,
      cosine: comparison.alike(entry.word),
    }));
  };

  const beside = (neighbours: readonly Neighbour[], comparison: Comparison | null): Candidate[] =>
    neighbours.flatMap(({ family: key, weight }) =>
      (byFamily.get(key) ?? []).map(
        (entry): Candidate => ({
          stem: entry.stem,
          by: 'synonym',
          sense: weight,
          cosine: comparison === null ? null : comparison.alike(entry.word),
        }),
      ),
    );

  return {
    ofWord(word) {
      const own = family(word);
      const comparison = compare(word);
      const alike = comparison
        .near()
        .map(
          (near): Candidate => ({
            stem: stems.get(near.word) ?? near.word,
            by: 'vector',
            sense: 0,
            cosine: near.cosine,
          }),
        );
      return [...relatives(word, own, comparison), ...beside(concepts().words.get(own) ?? [], comparison), ...alike];
    },
    ofNeighbours: (neighbours) => beside(neighbours, null),
  };
}

function groupByFamily(entries: readonly VocabularyWord[]): ReadonlyMap<string, readonly VocabularyWord[]> {
  const families = new Map<string, VocabularyWord[]>();
  for (const entry of entries) {
    const key = family(entry.word);
    const known = families.get(key);
    if (known === undefined) families.set(key, [entry]);
    else known.push(entry);
  }
  return families;
}
