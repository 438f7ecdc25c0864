import { family, lemmas } from '../families.ts';
import { lazily } from '../lazily.ts';
import { isStopWord } from '../stop-words.ts';
import { concepts, type Neighbour } from '../synonyms/concepts.ts';
import { vectorOf, wordsWithVector } from '../vectors.ts';
import { misspelt } from './misspelt.ts';
import { type Comparison, nearWords } from './near-words.ts';
import { isValueWord } from './value-words.ts';
import { weightOf } from './weights.ts';

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

/** Words of the news at large, for a slip in a word that the dossier does not have; made when first needed. */
const inFrench = lazily(() => misspelt(wordsWithVector()));

/** Finds candidates among the words of a dossier. */
export function candidateFinder(vocabulary: readonly VocabularyWord[]): CandidateFinder {
  const entries = vocabulary.filter(({ word }) => !isStopWord(word));
  const byFamily = groupByFamily(entries);
  const stems = new Map(entries.map(({ word, stem }) => [word, stem]));
  const compare = nearWords([...stems.keys()].filter((word) => !isValueWord(word)));
  const { words: neighboursOf } = concepts();

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

  const inDossier = lazily(() => misspelt(stems.keys()));

  const ofKnownWord = (word: string): readonly Candidate[] => {
    const own = family(word);
    const comparison = compare(word);
    const alike = (isValueWord(word) ? [] : comparison.near()).map(
      (near): Candidate => ({
        stem: stems.get(near.word) ?? near.word,
        by: 'vector',
        sense: 0,
        cosine: near.cosine,
      }),
    );
    return [...relatives(word, own, comparison), ...beside(neighboursOf.get(own) ?? [], comparison), ...alike];
  };

  // « renconter » is « rencontre », which the dossier may say itself or call « entrevue »
  const meant = (word: string): readonly Candidate[] => {
    const known = inDossier()(word);
    return (known.length > 0 ? known : inFrench()(word)).flatMap(({ word: other, likeness }) => {
      const stem = stems.get(other);
      const itself: Candidate[] = stem === undefined ? [] : [{ stem, by: 'typo', sense: likeness, cosine: null }];
      const beside = ofKnownWord(other).map(
        (one): Candidate => ({ stem: one.stem, by: 'typo', sense: likeness * weightOf(one), cosine: null }),
      );
      return [...itself, ...beside];
    });
  };

  return {
    ofWord: (word) => (stems.has(word) || isFrench(word) ? ofKnownWord(word) : [...ofKnownWord(word), ...meant(word)]),
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

/** True for a word that the tables or the vectors know: whoever typed it meant it. */
const isFrench = (word: string): boolean =>
  vectorOf(word) !== null || isStopWord(word) || concepts().words.get(family(word)) !== undefined;
