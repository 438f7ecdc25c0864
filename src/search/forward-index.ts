import { readableTokens, withoutStopWords } from '../fr/chains.ts';
import { namePairs } from '../fr/name-pairs.ts';
import { stem } from '../fr/stems.ts';
import type { Token } from '../fr/tokens.ts';

/** Stands for the end of a sentence in a sequence of words. */
export const BREAK = 0;

/**
 * Texts as sequences of word ids, the forward side of the index: 4 bytes a content word.
 * A word id names a folded form; `stemOf[word]` names its stem. Ids start at 1.
 */
export interface ForwardIndex {
  /** Folded form by word id. */
  readonly forms: readonly string[];
  readonly stemOf: Uint32Array;
  readonly stems: ReadonlyMap<string, number>;
  readonly wordIds: ReadonlyMap<string, number>;
  /** Words of all segments in order, BREAK between sentences. A segment is `words` from `ends[segment - 1]` to `ends[segment]`; segment 0 is empty. */
  readonly words: Uint32Array;
  readonly ends: Uint32Array;
  /** Name endings like stop words that the texts hold: `jong un`. */
  readonly pairs: ReadonlySet<string>;
}

export interface ForwardBuilder {
  /** Adds a text and names its segment; the same text is kept once. */
  add(text: string): number;
  /** Stems of a segment just added, by id. */
  stemIds(segment: number): readonly number[];
  /** The stems themselves. */
  names(stemIds: readonly number[]): string[];
  finish(): ForwardIndex;
}

export function forwardBuilder(): ForwardBuilder {
  const forms = [''];
  const stemOf = [0];
  const stems = new Map<string, number>();
  const stemNames = [''];
  const wordIds = new Map<string, number>();
  const pairs = new Set<string>();
  const segments = new Map<string, number>([['', 0]]);
  const sequence: number[] = [];
  const ends = [0];

  function wordId(folded: string): number {
    const known = wordIds.get(folded);
    if (known !== undefined) return known;
    const key = stem(folded);
    const stemId = stems.get(key) ?? stemNames.length;
    if (!stems.has(key)) {
      stems.set(key, stemId);
      stemNames.push(key);
    }
    wordIds.set(folded, forms.length);
    stemOf.push(stemId);
    return forms.push(folded) - 1;
  }

  function add(text: string): number {
    const known = segments.get(text);
    if (known !== undefined) return known;
    const tokens = readableTokens(text);
    for (const pair of namePairs(text, tokens)) pairs.add(pair);
    let previous: Token | undefined;
    for (const token of withoutStopWords(text, tokens)) {
      if (previous && endsSentence(text, previous, token)) sequence.push(BREAK);
      sequence.push(wordId(token.folded));
      previous = token;
    }
    segments.set(text, ends.length);
    return ends.push(sequence.length) - 1;
  }

  return {
    add,
    stemIds: (segment) =>
      sequence
        .slice(ends[segment - 1] ?? 0, ends[segment])
        .filter((word) => word !== BREAK)
        .map((word) => stemOf[word] ?? 0),
    names: (stemIds) => stemIds.map((id) => stemNames[id] ?? ''),
    finish() {
      return {
        forms,
        stemOf: Uint32Array.from(stemOf),
        stems,
        wordIds,
        words: Uint32Array.from(sequence),
        ends: Uint32Array.from(ends),
        pairs,
      };
    },
  };
}

/** A full stop that is not an initial’s (« M. Dupont », « J. K. Rowling »), or a new line. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{L})[.?!…]+(?=[\s»"”)])|\n/u;

// « … à Pyongyang. Cette visite … »
const endsSentence = (text: string, left: Token, right: Token): boolean =>
  right.start - left.end > 1 && SENTENCE_END.test(text.slice(left.start, right.start));
