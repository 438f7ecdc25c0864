import type { Span } from '../model/span.ts';
import { stem as stemOf } from './stems.ts';
import { phrasesOf } from './synonyms/concepts.ts';
import { type Candidate, candidateFinder, type VocabularyWord } from './thesaurus/candidates.ts';
import { weightOf } from './thesaurus/weights.ts';

/** A stem of the dossier that may stand for a question’s word. `weight` 0 to 1, 1 being as good as the word itself. */
export interface Related {
  readonly stem: string;
  readonly weight: number;
  readonly by: Candidate['by'];
}

/** A phrase of a text that the tables know (« chef d’État »), and what may stand for it in the dossier. */
export interface RelatedPhrase extends Span {
  readonly related: readonly Related[];
}

export interface Thesaurus {
  /** Stems of the dossier that mean about the same as `word` (folded), best first, at most 12; never the word’s own stem. */
  related(word: string): readonly Related[];
  /** Known phrases of a text, left to right, the longest first where they overlap. */
  phrases(text: string): readonly RelatedPhrase[];
}

const MOST = 12;
/** Weaker signs than this cost look-ups and change nothing. */
const LEAST = 0.1;

/** What the words of a question may be called in the dossier whose words are given. Pure; a call to `related` costs a fraction of a millisecond. */
export function buildThesaurus(vocabulary: readonly VocabularyWord[]): Thesaurus {
  const candidates = candidateFinder(vocabulary);
  return {
    related: (word) => best(candidates.ofWord(word), [stemOf(word)]),
    phrases: (text) =>
      phrasesOf(text).map(({ start, end, phrase, stems }) => ({
        start,
        end,
        related: best(candidates.ofNeighbours(phrase.neighbours()), stems),
      })),
  };
}

// one entry a stem, the heaviest; `own` stems are what the question says already
function best(found: readonly Candidate[], own: readonly string[]): readonly Related[] {
  const byStem = new Map<string, Related>();
  for (const candidate of found) {
    const { stem, by } = candidate;
    const weight = weightOf(candidate);
    if (weight >= LEAST && !own.includes(stem) && weight > (byStem.get(stem)?.weight ?? 0))
      byStem.set(stem, { stem, weight, by });
  }
  return [...byStem.values()].toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, MOST);
}
