import { DIMENSIONS, dot, vectorOf } from '../vectors.ts';

/** A word of the dossier and its cosine with the word asked for. */
interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

/** A word asked for, beside the words of the dossier. */
export interface Comparison {
  /** Words of the dossier used like it in the news, nearest first, at most 24. */
  near(): readonly NearWord[];
  /** Its cosine with a word of the dossier; null when either has no vector. */
  alike(known: string): number | null;
}

const NOTHING: Comparison = { near: () => [], alike: () => null };

interface Group {
  readonly words: string[];
  readonly rows: Int32Array;
  readonly lengths: Float64Array;
  /** Mean direction of its rows, in thousandths. */
  readonly centre: Int32Array;
}

interface Place {
  readonly group: Group;
  readonly rank: number;
}

/** Rows compared a call, but for the last group opened: bounds the time on a large dossier. A group holds about 170 words. */
const MOST_ROWS = 1_500;
const MOST_WORDS = 24;
/** A smaller cosine weighs too little for the thesaurus to keep (see weights.ts and `LEAST` in thesaurus.ts). */
const LEAST_COSINE = 0.27;

/** Compares words with those of a dossier (folded); looks first into the groups of near words whose centre is nearest. */
export function nearWords(vocabulary: Iterable<string>): (folded: string) => Comparison {
  const groups = groupsOf(vocabulary);
  const places = new Map<string, Place>(
    groups.flatMap((group) => group.words.map((word, rank) => [word, { group, rank }] as const)),
  );
  return (folded) => {
    const vector = vectorOf(folded);
    if (vector === null) return NOTHING;
    const asked = vector.values;
    const length = Math.sqrt(dot(asked, 0, asked));
    return {
      near: () => nearest(groups, asked, length, folded),
      alike(known) {
        const place = places.get(known);
        return place === undefined ? null : cosineOf(place.group, place.rank, asked, length);
      },
    };
  };
}

function cosineOf({ rows, lengths }: Group, rank: number, asked: Int32Array, length: number): number {
  return dot(rows, rank * DIMENSIONS, asked) / (length * (lengths[rank] ?? 1));
}

function nearest(groups: readonly Group[], asked: Int32Array, length: number, own: string): readonly NearWord[] {
  const found: NearWord[] = [];
  let rows = 0;
  for (const group of byCentre(groups, asked)) {
    if (rows >= MOST_ROWS) break;
    rows += group.words.length;
    for (let rank = 0; rank < group.words.length; rank += 1) {
      const cosine = cosineOf(group, rank, asked, length);
      const word = group.words[rank];
      if (cosine >= LEAST_COSINE && word !== undefined && word !== own) found.push({ word, cosine });
    }
  }
  return found.sort((a, b) => b.cosine - a.cosine || (a.word < b.word ? -1 : 1)).slice(0, MOST_WORDS);
}

/** All groups of a small dossier as they come, those of a large one nearest first. */
function byCentre(groups: readonly Group[], asked: Int32Array): readonly Group[] {
  if (groups.reduce((rows, { words }) => rows + words.length, 0) <= MOST_ROWS) return groups;
  const near = groups.map((group) => ({ group, product: dot(group.centre, 0, asked) }));
  return near.sort((a, b) => b.product - a.product).map(({ group }) => group);
}

function groupsOf(vocabulary: Iterable<string>): Group[] {
  const members = new Map<number, { word: string; values: Int32Array }[]>();
  for (const word of new Set(vocabulary)) {
    const vector = vectorOf(word);
    if (vector === null) continue;
    const known = members.get(vector.group);
    if (known === undefined) members.set(vector.group, [{ word, values: vector.values }]);
    else known.push({ word, values: vector.values });
  }
  return [...members.values()].map(groupOf);
}

function groupOf(entries: readonly { readonly word: string; readonly values: Int32Array }[]): Group {
  const rows = new Int32Array(entries.length * DIMENSIONS);
  const lengths = new Float64Array(entries.length);
  const mean = new Float64Array(DIMENSIONS);
  for (const [rank, { values }] of entries.entries()) {
    rows.set(values, rank * DIMENSIONS);
    const length = Math.sqrt(dot(values, 0, values));
    lengths[rank] = length;
    for (let at = 0; at < DIMENSIONS; at += 1) mean[at] = (mean[at] ?? 0) + (values[at] ?? 0) / length / entries.length;
  }
  return {
    words: entries.map(({ word }) => word),
    rows,
    lengths,
    centre: Int32Array.from(mean, (value) => Math.round(1_000 * value)),
  };
}
