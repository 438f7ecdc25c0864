import type { QueryView } from '../query-view.ts';
import type { Gauge, GaugeMaker } from './gauge.ts';

/** What is worth seeing in some slots of a question: each counts once. */
interface Tally {
  add(slot: number): void;
  /** Part of the worth that was seen, 0 to 1; 0 when nothing is worth seeing. */
  part(): number;
  clear(): void;
}

function tally(query: QueryView, slots: ReadonlySet<number>): Tally {
  const worth = query.worth.map((value, slot) => (slots.has(slot) ? value : 0));
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const seen = new Uint8Array(worth.length);
  let sum = 0;
  return {
    add(slot) {
      if (seen[slot] === 0) sum += worth[slot] ?? 0;
      seen[slot] = 1;
    },
    part: () => sum / total,
    clear() {
      seen.fill(0);
      sum = 0;
    },
  };
}

/** « Où est né Kim Jong-un ? »: how much of the names and numbers asked about the passage has. */
export const names: GaugeMaker = (_corpus, query) => {
  const named = query.asked.filter((slot) => query.terms[slot - 1]?.name);
  return whole(tally(query, new Set(named)), (_word, slot) => slot);
};

/** « accord signé » and not « accords à signer »: how many words stand in the very form of the question. */
export const forms: GaugeMaker = (_corpus, query) => {
  const slotOfForm = new Map(query.words.map((word, at) => [word, query.asked[at] ?? 0]));
  slotOfForm.delete(0);
  return whole(tally(query, new Set(query.asked)), (word) => slotOfForm.get(word) ?? 0);
};

/** How much of the question one sentence has alone: words far apart rarely answer together. */
export const sentence: GaugeMaker = (_corpus, query) => {
  const current = tally(query, new Set(query.asked));
  let best = 0;
  return {
    see: (_word, slot) => current.add(slot),
    endSentence(around) {
      if (!around) best = Math.max(best, current.part());
      current.clear();
    },
    take() {
      const measured = best;
      best = 0;
      return measured;
    },
  };
};

function whole(seen: Tally, slotFor: (word: number, slot: number) => number): Gauge {
  return {
    see: (word, slot) => seen.add(slotFor(word, slot)),
    endSentence: () => {},
    take() {
      const measured = seen.part();
      seen.clear();
      return measured;
    },
  };
}
