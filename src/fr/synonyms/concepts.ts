import type { Span } from '../../model/span.ts';
import { withCompounds } from '../compounds.ts';
import { family } from '../families.ts';
import { lazily } from '../lazily.ts';
import { stem } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';
import { SYNONYM_GROUPS } from '../synonyms.ts';
import { tokenize } from '../tokens.ts';

/** A word’s neighbour in the tables: a family key, and how near its sense is, 0 to 1. */
export interface Neighbour {
  readonly family: string;
  readonly weight: number;
}

/** Several words of one sense, as family keys in order: « mettre fin à » → [mettre, fin]. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly neighbours: () => readonly Neighbour[];
}

/** Words of the same group stand for each other; a wider word is a weaker sign than a synonym. */
const SAME = 1;
const WIDER = 0.5;

/** One entry of a group of the tables. */
interface Entry {
  /** Its keys joined: the same sense unit wherever it stands. */
  readonly id: string;
  readonly keys: readonly string[];
  readonly wide: boolean;
}

/** Where a unit of sense stands: the other entries of each of its groups. */
interface Place {
  readonly entry: Entry;
  readonly group: readonly Entry[];
}

interface Concepts {
  readonly words: { readonly get: (family: string) => readonly Neighbour[] | undefined };
  /** By first key. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** The synonym tables by family key; the tables are read at the first call, the neighbours of a word when they are first asked for. */
export const concepts: () => Concepts = lazily(make);

/** Family keys of a text’s words without subject-less words: « chefs d’État » → [chef, etat]. */
export function keysOf(text: string): string[] {
  return withCompounds(text, tokenize(text))
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ folded }) => family(folded));
}

const ONE_WORD = /^\p{L}+$/u;

function make(): Concepts {
  const read = new Map<string, readonly string[]>();
  const places = new Map<string, Place[]>();
  const entryOf = (text: string, wide: boolean): Entry => {
    const keys = read.get(text) ?? (ONE_WORD.test(text) && !isStopWord(text) ? [family(text)] : keysOf(text));
    read.set(text, keys);
    return { id: keys.length === 1 ? (keys[0] ?? '') : keys.join(' '), keys, wide };
  };
  for (const { same, wider } of SYNONYM_GROUPS) {
    const group = [...same.map((text) => entryOf(text, false)), ...wider.map((text) => entryOf(text, true))];
    for (const entry of group) {
      const known = places.get(entry.id);
      if (known) known.push({ entry, group });
      else places.set(entry.id, [{ entry, group }]);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [id, among] of places) {
    const keys = among[0]?.entry.keys ?? [];
    const [first] = keys;
    if (first === undefined || keys.length === 1) continue;
    const known = phrases.get(first) ?? [];
    phrases.set(first, known);
    known.push({ keys, neighbours: lazily(() => neighboursOf(id, among)) });
  }
  const words = new Map<string, readonly Neighbour[]>();
  return {
    words: {
      get: (family) => {
        const among = places.get(family);
        const near = words.get(family) ?? (among && neighboursOf(family, among));
        if (near) words.set(family, near);
        return near;
      },
    },
    phrases,
  };
}

/** Verbs that carry little of a phrase’s sense: « donner son accord » is said by « accord ». */
const LIGHT: ReadonlySet<string> = new Set(
  keysOf('donner prendre mettre faire porter tenir rendre venir passer poser lever porte'),
);

/** What the one full word of a phrase is worth beside a synonym: « secours » for « porter secours ». */
const FULL_WORD = 0.8;

/** What the tables put beside a word or a phrase, the nearest first. */
function neighboursOf(id: string, places: readonly Place[]): readonly Neighbour[] {
  const own = id.split(' ');
  const targets = new Map<string, number>();
  for (const { entry, group } of places) {
    for (const other of group) {
      if (other === entry || (entry.wide && other.wide)) continue;
      const weight = entry.wide || other.wide ? WIDER : SAME;
      for (const { family, weight: each } of partsOf(other, weight, own))
        targets.set(family, Math.max(targets.get(family) ?? 0, each));
    }
  }
  return [...targets].map(([family, weight]) => ({ family, weight })).toSorted((a, b) => b.weight - a.weight);
}

// « interdire » finds « donner le feu vert » by neither « feu » nor « vert »; a phrase finds the words of another, each for its part
function partsOf({ keys }: Entry, weight: number, own: readonly string[]): Neighbour[] {
  const full = keys.length > 1 ? keys.filter((key) => !LIGHT.has(key)) : keys;
  if (full.length > 1 && own.length === 1) return [];
  const each = (weight / full.length) * (full.length < keys.length ? FULL_WORD : 1);
  return full.filter((key) => !own.includes(key)).map((family) => ({ family, weight: each }));
}

/** A known phrase in a text, with the stems of the words it is made of. */
export interface FoundPhrase extends Span {
  readonly phrase: Phrase;
  readonly stems: readonly string[];
}

/** Phrases of the tables in a text, left to right, the longest of those that start at one word; stop words between are skipped. */
export function phrasesOf(text: string): readonly FoundPhrase[] {
  const tokens = withCompounds(text, tokenize(text)).filter(({ folded }) => !isStopWord(folded));
  const keys = tokens.map(({ folded }) => family(folded));
  const found: FoundPhrase[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const [phrase] = (concepts().phrases.get(keys[at] ?? '') ?? [])
      .filter((one) => one.keys.every((key, rank) => key === keys[at + rank]))
      .toSorted((a, b) => b.keys.length - a.keys.length);
    const covered = tokens.slice(at, at + (phrase?.keys.length ?? 0));
    const [first, last] = [covered[0], covered.at(-1)];
    if (phrase === undefined || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, phrase, stems: covered.map(({ folded }) => stem(folded)) });
    at += covered.length - 1;
  }
  return found;
}
