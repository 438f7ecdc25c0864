import { idf } from '../bm25.ts';
import { gramsOf } from '../grams.ts';
import type { GaugeMaker } from './gauge.ts';

/** « rencontre » in « rencontrèrent », « coréen » in « nord-coréenne »: how many runs of four letters of the question the passage has, rare runs worth more. */
export const subwords: GaugeMaker = (corpus, { terms, asked }) => {
  const own = new Set(asked);
  const grams = new Set(terms.flatMap((term, at) => (own.has(at + 1) ? gramsOf(term.folded) : [])));
  const rank = new Map([...grams].map((gram, at) => [gram, at]));
  const worth = Float64Array.from(grams, (gram) =>
    idf(corpus.size, Math.min(corpus.size, corpus.grams.get(gram) ?? 0)),
  );
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const seen = new Uint8Array(worth.length);
  const ranksOf = new Map<number, readonly number[]>();

  function ranksIn(word: number): readonly number[] {
    const known = ranksOf.get(word);
    if (known !== undefined) return known;
    const ranks = gramsOf(corpus.forward.forms[word] ?? '').flatMap((gram) => rank.get(gram) ?? []);
    ranksOf.set(word, ranks);
    return ranks;
  }

  return {
    see(word) {
      for (const at of ranksIn(word)) seen[at] = 1;
    },
    endSentence: () => {},
    take() {
      const sum = worth.reduce((part, value, at) => part + (seen[at] === 1 ? value : 0), 0);
      seen.fill(0);
      return sum / total;
    },
  };
};
