import type { Span } from '../model/span.ts';
import { family, lemmas } from './families.ts';
import { stem as stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { concepts, type Neighbour, type Phrase } from './synonyms/concepts.ts';
import { tokenize } from './tokens.ts';

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
const FORM = 0.95;
const FAMILY = 0.8;
const SYNONYM = 0.7;

/** What the words of a question may be called in the dossier whose words are given. Pure; a call to `related` is a few look-ups. */
export function buildThesaurus(vocabulary: readonly VocabularyWord[]): Thesaurus {
  const byFamily = new Map<string, VocabularyWord[]>();
  for (const entry of vocabulary) {
    if (isStopWord(entry.word)) continue;
    const key = family(entry.word);
    const known = byFamily.get(key);
    if (known === undefined) byFamily.set(key, [entry]);
    else known.push(entry);
  }

  const relatives = (word: string, own: string): Related[] => {
    const forms = new Set(lemmas(word));
    return (byFamily.get(own) ?? []).map((entry) => {
      const form = lemmas(entry.word).some((lemma) => forms.has(lemma));
      return { stem: entry.stem, weight: form ? FORM : FAMILY, by: form ? 'form' : 'family' };
    });
  };

  const synonyms = (neighbours: readonly Neighbour[]): Related[] =>
    neighbours.flatMap(({ family: key, weight }) =>
      (byFamily.get(key) ?? []).map(
        (entry): Related => ({ stem: entry.stem, weight: weight * SYNONYM, by: 'synonym' }),
      ),
    );

  return {
    related(word) {
      const own = family(word);
      return best([...relatives(word, own), ...synonyms(concepts().words.get(own) ?? [])], [stemOf(word)]);
    },
    phrases(text) {
      return phrasesOf(text).map(({ start, end, phrase, stems }) => ({
        start,
        end,
        related: best(synonyms(phrase.neighbours), stems),
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

function phrasesOf(text: string): (Span & { phrase: Phrase; stems: readonly string[] })[] {
  const tokens = tokenize(text).filter(({ folded }) => !isStopWord(folded));
  const keys = tokens.map(({ folded }) => family(folded));
  const found: (Span & { phrase: Phrase; stems: readonly string[] })[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const here = (concepts().phrases.get(keys[at] ?? '') ?? [])
      .filter((phrase) => phrase.keys.every((key, rank) => key === keys[at + rank]))
      .toSorted((a, b) => b.keys.length - a.keys.length)[0];
    const first = tokens[at];
    const last = tokens[at + (here?.keys.length ?? 1) - 1];
    if (here === undefined || first === undefined || last === undefined) continue;
    found.push({
      start: first.start,
      end: last.end,
      phrase: here,
      stems: tokens.slice(at, at + here.keys.length).map(({ folded }) => stemOf(folded)),
    });
    at += here.keys.length - 1;
  }
  return found;
}
