import { DIMENSIONS, dot, vectorOf } from '../vectors.ts';

/** A word of the dossier and its cosine with the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

interface Group {
  readonly words: string[];
  readonly rows: Int32Array;
  readonly lengths: Float64Array;
  /** Mean direction of its rows. */
  readonly centre: Float64Array;
}

/** Rows compared a call at most, but for the last group opened: bounds the time on a large dossier. */
const MOST_ROWS = 2_000;
const MOST_WORDS = 24;

/** Finds the words of `vocabulary` (folded) used like another; looks first into the groups of near words whose centre is nearest. */
export function nearWords(vocabulary: Iterable<string>): (folded: string) => readonly NearWord[] {
  const groups = groupsOf(vocabulary);
  return (folded) => {
    const asked = vectorOf(folded)?.values;
    if (asked === undefined) return [];
    const length = Math.sqrt(dot(asked, 0, asked));
    const found: NearWord[] = [];
    let rows = 0;
    for (const group of byCentre(groups, asked)) {
      if (rows >= MOST_ROWS) break;
      rows += group.words.length;
      for (const [rank, word] of group.words.entries()) {
        const cosine = dot(group.rows, rank * DIMENSIONS, asked) / (length * (group.lengths[rank] ?? 1));
        if (cosine >= FLOOR && word !== folded) found.push({ word, cosine });
      }
    }
    return found.toSorted((a, b) => b.cosine - a.cosine).slice(0, MOST_WORDS);
  };
}

/** Cosines under this say nothing: on held-out pairs a passage with such a word is no likelier to answer. */
const FLOOR = 0.2;

function byCentre(groups: readonly Group[], asked: Int8Array): readonly Group[] {
  const near = new Map(groups.map((group) => [group, product(group.centre, asked)]));
  return groups.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
}

function product(centre: Float64Array, asked: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (centre[at] ?? 0) * (asked[at] ?? 0);
  return sum;
}

function groupsOf(vocabulary: Iterable<string>): Group[] {
  const members = new Map<number, { word: string; values: Int8Array }[]>();
  for (const word of new Set(vocabulary)) {
    const vector = vectorOf(word);
    if (vector === null) continue;
    const known = members.get(vector.group);
    if (known === undefined) members.set(vector.group, [{ word, values: vector.values }]);
    else known.push({ word, values: vector.values });
  }
  return [...members.values()].map((entries) => {
    const rows = new Int32Array(entries.length * DIMENSIONS);
    const lengths = new Float64Array(entries.length);
    const centre = new Float64Array(DIMENSIONS);
    for (const [rank, { values }] of entries.entries()) {
      rows.set(values, rank * DIMENSIONS);
      lengths[rank] = Math.sqrt(dot(values, 0, values));
      for (let at = 0; at < DIMENSIONS; at += 1)
        centre[at] = (centre[at] ?? 0) + (values[at] ?? 0) / (lengths[rank] ?? 1) / entries.length;
    }
    return { words: entries.map(({ word }) => word), rows, lengths, centre };
  });
}
