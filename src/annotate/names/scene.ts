import type { NameMention } from '../../model/mention.ts';
import { isBig, type Word } from './words.ts';

type NameKind = NameMention['kind'];

/** Words of an article taken for a name: words `first` to `last`, both included. */
export interface Found {
  /** null: surely no name (« Coupe d’Afrique »), kept so that no other rule takes it. */
  readonly kind: NameKind | null;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** Words of the bare name when it is shorter than the mention (« M. Macron »). */
  readonly name?: readonly [first: number, last: number];
  /** Full name when the words give less of it (« Macron » → « Emmanuel Macron »). */
  readonly value?: string;
}

/** What the rules share: the words, who took them, and what the article says of itself. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  /** What took each word, by the word's rank. */
  readonly taken: (Found | undefined)[];
  /** Keys of the words that the article also writes in lower case: they are no names when they open a sentence. */
  readonly lower: ReadonlySet<string>;
  /** Sentences in capitals, where a capital says nothing. */
  readonly shouted: ReadonlySet<number>;
}

/** Looks at the words of an article. */
export function sceneOf(text: string, words: readonly Word[]): Scene {
  const lower = new Set<string>();
  const letters = new Map<number, { upper: number; all: number }>();
  for (const word of words) {
    if (word.shape === 'lower') lower.add(word.key);
    const count = letters.get(word.sentence) ?? { upper: 0, all: 0 };
    count.all += word.shape === 'number' ? 0 : 1;
    count.upper += word.shape === 'upper' ? 1 : 0;
    letters.set(word.sentence, count);
  }
  const shouted = new Set<number>();
  for (const [sentence, { upper, all }] of letters) if (all >= 4 && upper * 2 > all) shouted.add(sentence);
  return { text, words, taken: Array.from<Found | undefined>({ length: words.length }), lower, shouted };
}

/** True when no rule has taken any of these words yet. */
export function isFree(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (scene.taken[at] !== undefined) return false;
  return true;
}

/** Takes words for a name; what stood there before is dropped whole. */
export function take(scene: Scene, found: Found): void {
  for (let at = found.first; at <= found.last; at++) {
    const other = scene.taken[at];
    if (other === undefined) continue;
    for (let back = other.first; back <= other.last; back++) scene.taken[back] = undefined;
  }
  for (let at = found.first; at <= found.last; at++) scene.taken[at] = found;
}

/** The text of words `first` to `last`, on one line. */
export function textOf(scene: Scene, first: number, last: number): string {
  const start = scene.words[first]?.start ?? 0;
  return scene.text.slice(start, scene.words[last]?.end ?? start).replace(/\s+/gu, ' ');
}

/** Most words of one name; a longer run of capitals is no name. */
export const LONGEST_RUN = 9;

/** Rank of the last word of the run of capitalised words that starts at `at`: « Moon Seong Mook ». */
export function runEnd(scene: Scene, at: number): number {
  let last = at;
  for (;;) {
    const next = scene.words[last + 1];
    if (next === undefined || last - at >= LONGEST_RUN || !next.tied || !(isBig(next) || next.shape === 'initial'))
      return last;
    last++;
  }
}
