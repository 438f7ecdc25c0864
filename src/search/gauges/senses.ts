import { family } from '../../fr/families.ts';
import { concepts } from '../../fr/synonyms/concepts.ts';
import type { Corpus } from '../corpus.ts';
import type { Gauge, GaugeMaker } from './gauge.ts';

/** A word of the question that a word of the passage may stand for, and how well it does, 0 to 1. */
interface Stand {
  readonly slot: number;
  readonly weight: number;
}

const SILENT: Gauge = { see: () => {}, endSentence: () => {}, take: () => 0 };

/** Families by word id, made for a dossier when they are first looked at: most words of a large one never are. */
const familiesOf = new WeakMap<Corpus, string[]>();

/**
 * « incendie » for « feu », « élu » for « élection »: how much of the question the passage says in its words,
 * in words of their family, or, for a part, in words of near sense (the tables of src/fr/synonyms).
 * 0 for every passage when the question came with expansions: its near words then count in BM25 already,
 * and chosen with more care than here.
 */
export const senses: GaugeMaker = (corpus, { terms, asked, worth }) => {
  const own = new Set(asked);
  if (own.size < terms.length) return SILENT;
  const stands = new Map<string, Stand[]>();
  const stand = (key: string, slot: number, weight: number): void => {
    const others = stands.get(key);
    if (others) others.push({ slot, weight });
    else stands.set(key, [{ slot, weight }]);
  };
  terms.forEach(({ folded }, at) => {
    const key = family(folded);
    stand(key, at + 1, 1);
    for (const neighbour of concepts().words.get(key) ?? []) stand(neighbour.family, at + 1, neighbour.weight);
  });
  const families = familiesOf.get(corpus) ?? [];
  familiesOf.set(corpus, families);
  const { forms } = corpus.forward;
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const seen = new Float64Array(worth.length);

  return {
    see(word, slot) {
      if (slot > 0) seen[slot] = 1;
      const key = families[word] ?? family(forms[word] ?? '');
      families[word] = key;
      for (const { slot: other, weight } of stands.get(key) ?? []) seen[other] = Math.max(seen[other] ?? 0, weight);
    },
    endSentence: () => {},
    take() {
      const sum = seen.reduce((part, value, slot) => part + value * (worth[slot] ?? 0), 0);
      seen.fill(0);
      return sum / total;
    },
  };
};
