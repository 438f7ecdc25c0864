import { fold } from '../fr/letters.ts';
import { editDistance } from '../fr/thesaurus/edit-distance.ts';

/** A word so short is taken as it is typed; one slip is forgiven from this length on, two in a long word. */
const FORGIVEN = 4;
const LONG = 8;
/** How well a word that is typed fits one that is known. */
const WHOLE = 3;
const BEGUN = 2;
const MISTYPED = 1;

/** A text that may be suggested, read once. */
export interface Suggestible {
  readonly text: string;
  readonly words: readonly string[];
}

export function suggestible(text: string, others: readonly string[] = []): Suggestible {
  return { text, words: [...new Set([text, ...others].flatMap(wordsOf))] };
}

export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The texts that someone may be typing, best first, in their own order when they fit as well: every word typed begins
 * a word of the text, without regard to accents and capitals, with a slip in longer words (« lavrof », « Piongyang »).
 * All of them when nothing is typed.
 */
export function matching(typed: string, known: readonly Suggestible[], most: number): readonly string[] {
  const words = wordsOf(typed);
  if (words.length === 0) return known.slice(0, most).map(({ text }) => text);
  return known
    .map((one, rank) => ({ one, rank, fit: fitOf(words, one.words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one.text);
}

/** The mean fit of the words typed; 0 when one of them fits nothing. */
function fitOf(typed: readonly string[], known: readonly string[]): number {
  let sum = 0;
  for (const word of typed) {
    let best = 0;
    for (const other of known) {
      best = Math.max(best, fitOfWord(word, other));
      if (best === WHOLE) break;
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum / typed.length;
}

function fitOfWord(typed: string, known: string): number {
  if (known === typed) return WHOLE;
  if (known.startsWith(typed)) return BEGUN;
  if (typed.length < FORGIVEN || known.charAt(0) !== typed.charAt(0)) return 0;
  const slips = typed.length < LONG ? 1 : 2;
  // What is typed may be the beginning of the word, with a slip in it.
  const begun = known.slice(0, typed.length);
  return editDistance(typed, known, slips) <= slips || editDistance(typed, begun, slips) <= slips ? MISTYPED : 0;
}
