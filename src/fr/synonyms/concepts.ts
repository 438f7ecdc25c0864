import type { Span } from '../../model/span.ts';
import { family } from '../families.ts';
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
  readonly neighbours: readonly Neighbour[];
}

/** Words of the same group stand for each other; a wider word is a weaker sign than a synonym. */
const SAME = 1;
const WIDER = 0.5;

interface Entry {
  readonly keys: readonly string[];
  readonly wide: boolean;
}

interface Concepts {
  readonly words: ReadonlyMap<string, readonly Neighbour[]>;
  /** By first key. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

let made: Concepts | null = null;

/** The synonym tables by family key; made at the first call, then kept. */
export function concepts(): Concepts {
  made ??= make();
  return made;
}

/** Family keys of a text’s words without subject-less words: « chefs d’État » → [chef, etat]. */
export function keysOf(text: string): string[] {
  return tokenize(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ folded }) => family(folded));
}

function make(): Concepts {
  const near = new Map<string, Map<string, number>>();
  const seen = new Map<string, readonly string[]>();
  const keys = new Map<string, readonly string[]>();
  const entryOf = (text: string, wide: boolean): Entry => {
    const known = keys.get(text) ?? keysOf(text);
    keys.set(text, known);
    return { keys: known, wide };
  };
  for (const { same, wider } of SYNONYM_GROUPS) {
    const entries = [...same.map((text) => entryOf(text, false)), ...wider.map((text) => entryOf(text, true))];
    for (const one of entries) {
      const id = one.keys.join(' ');
      seen.set(id, one.keys);
      for (const other of entries) {
        if (one === other || (one.wide && other.wide)) continue;
        relate(near, id, other, one.wide || other.wide ? WIDER : SAME);
      }
    }
  }
  const words = new Map<string, Neighbour[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [id, targets] of near) {
    const keys = seen.get(id) ?? [];
    const neighbours = [...targets]
      .map(([family, weight]) => ({ family, weight }))
      .toSorted((a, b) => b.weight - a.weight);
    const [first] = keys;
    if (first === undefined) continue;
    if (keys.length === 1) words.set(first, neighbours);
    else phrases.set(first, [...(phrases.get(first) ?? []), { keys, neighbours }]);
  }
  return { words, phrases };
}

/** Verbs that carry little of a phrase’s sense: « donner son accord » is said by « accord ». */
const LIGHT: ReadonlySet<string> = new Set(
  keysOf('donner prendre mettre faire porter tenir rendre venir passer poser lever porte'),
);

/** What the one full word of a phrase is worth beside a synonym: « secours » for « porter secours ». */
const FULL_WORD = 0.8;

// « interdire » finds « donner le feu vert » by neither « feu » nor « vert »; a phrase finds the words of another, each for its part
function relate(near: Map<string, Map<string, number>>, id: string, { keys }: Entry, weight: number): void {
  const full = keys.length > 1 ? keys.filter((key) => !LIGHT.has(key)) : keys;
  const own = id.split(' ');
  if (full.length > 1 && own.length === 1) return;
  const each = (weight / full.length) * (full.length < keys.length ? FULL_WORD : 1);
  const targets = near.get(id) ?? new Map<string, number>();
  near.set(id, targets);
  for (const key of full) if (!own.includes(key)) targets.set(key, Math.max(targets.get(key) ?? 0, each));
}

/** A known phrase in a text, with the stems of the words it is made of. */
export interface FoundPhrase extends Span {
  readonly phrase: Phrase;
  readonly stems: readonly string[];
}

/** Phrases of the tables in a text, left to right, the longest of those that start at one word; stop words between are skipped. */
export function phrasesOf(text: string): readonly FoundPhrase[] {
  const tokens = tokenize(text).filter(({ folded }) => !isStopWord(folded));
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
