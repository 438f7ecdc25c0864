import type { Span } from '../model/span.ts';
import { family, lemmas } from './families.ts';
import { stem as stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { concepts, type Neighbour, phrasesOf } from './synonyms/concepts.ts';
import { nearWords } from './thesaurus/near-words.ts';
import { cosine } from './vectors.ts';

/** A word of the dossier: as written but folded, and what the index chain makes of it. */
export interface VocabularyWord {
  readonly word: string;
  readonly stem: string;
}

/** A stem of the dossier that may stand for a question’s word. `weight` 0 to 1, 1 being as good as the word itself. */
export interface Related {
  readonly stem: string;
  readonly weight: number;
  readonly by: 'form' | 'family' | 'synonym' | 'vector' | 'typo';
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
const FORM = 0.9;
const FAMILY = 0.85;

/** A synonym of the tables is worth `base` × its sense, and up to `more` when the words are also used alike in the news. */
const SYNONYM = { base: 0.45, more: 0.5, most: 0.8 };

/** A word that is only used alike. */
const VECTOR = { from: 0.15, base: 0.2, more: 1, most: 0.55 };

/** What the words of a question may be called in the dossier whose words are given. Pure; a call to `related` is a few look-ups. */
export function buildThesaurus(vocabulary: readonly VocabularyWord[]): Thesaurus {
  const entries = vocabulary.filter(({ word }) => !isStopWord(word));
  const byFamily = groupByFamily(entries);
  const stemsOf = new Map(entries.map(({ word, stem }) => [word, stem]));
  const near = nearWords(stemsOf.keys());

  const relatives = (word: string, own: string): Related[] => {
    const forms = new Set(lemmas(word));
    return (byFamily.get(own) ?? []).map((entry) => {
      const form = lemmas(entry.word).some((lemma) => forms.has(lemma));
      return { stem: entry.stem, weight: form ? FORM : FAMILY, by: form ? 'form' : 'family' };
    });
  };

  const synonyms = (neighbours: readonly Neighbour[], word: string | null): Related[] =>
    neighbours.flatMap(({ family: key, weight }) =>
      (byFamily.get(key) ?? []).map((entry): Related => {
        const alike = Math.max(0, word === null ? 0.3 : (cosine(word, entry.word) ?? 0.2));
        return {
          stem: entry.stem,
          weight: Math.min(SYNONYM.most, weight * (SYNONYM.base + SYNONYM.more * alike)),
          by: 'synonym',
        };
      }),
    );

  const alike = (word: string): Related[] =>
    near(word).map(({ word: other, cosine: value }) => ({
      stem: stemsOf.get(other) ?? other,
      weight: Math.min(VECTOR.most, VECTOR.base + VECTOR.more * (value - VECTOR.from)),
      by: 'vector',
    }));

  return {
    related(word) {
      const own = family(word);
      return best(
        [...relatives(word, own), ...synonyms(concepts().words.get(own) ?? [], word), ...alike(word)],
        [stemOf(word)],
      );
    },
    phrases(text) {
      return phrasesOf(text).map(({ start, end, phrase, stems }) => ({
        start,
        end,
        related: best(synonyms(phrase.neighbours, null), stems),
      }));
    },
  };
}

// one entry a stem, the heaviest; `own` stems are what the question says already
function best(found: readonly Related[], own: readonly string[]): readonly Related[] {
  const byStem = new Map<string, Related>();
  for (const one of found) {
    if (!own.includes(one.stem) && one.weight > (byStem.get(one.stem)?.weight ?? 0)) byStem.set(one.stem, one);
  }
  return [...byStem.values()].toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, MOST);
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
