import { idf } from '../bm25.ts';
import { gramsOf } from '../grams.ts';
import type { GaugeMaker } from './gauge.ts';

/**
 * « rencontre » in « rencontrèrent », « coréen » in « nord-coréenne »: how many runs of four letters of the question
 * the passage has, rare runs worth more.
 */
export const subwords: GaugeMaker = ({ size, grams }, { terms, asked }) => {
  const own = new Set(asked);
  const wanted = new Set(terms.flatMap((term, at) => (own.has(at + 1) ? gramsOf(term.folded) : [])));
  /** Rank in `worth` by gram id, 0 for a gram that is not wanted; what no passage has is worth most and never seen. */
  const rankOf = new Uint16Array(grams.found.length);
  const worth = [0];
  for (const gram of wanted) {
    const id = grams.ids.get(gram) ?? 0;
    worth.push(idf(size, Math.min(size, grams.found[id] ?? 0)));
    if (id > 0) rankOf[id] = worth.length - 1;
  }
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const seen = new Uint8Array(worth.length);

  return {
    see(word) {
      const end = grams.starts[word + 1] ?? 0;
      for (let at = grams.starts[word] ?? 0; at < end; at += 1) seen[rankOf[grams.list[at] ?? 0] ?? 0] = 1;
    },
    endSentence: () => {},
    take() {
      const sum = worth.reduce((part, value, rank) => part + (seen[rank] === 1 ? value : 0), 0);
      seen.fill(0);
      return sum / total;
    },
  };
};
