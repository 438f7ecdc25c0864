import { AWAITED } from '../../fr/tense-words.ts';
import { type Cue, isParticiple, readCues, type Word } from '../../fr/verb-cues.ts';
import type { Direction } from './rule.ts';

/** A clause of so few words beside the expression has no verb of its own: « …, samedi à Paris, … ». */
const SHORT = 5;

/** How many words before its verb a relative pronoun may open the clause. */
const OPENING = 12;
const RELATIVE = /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles)/u;
/** How many words before an expression an auxiliary still takes the participle beside it: « sera très vite publié lundi ». */
const ITS_VERB = 6;

/** The verbs of a sentence, read once. */
export interface Verbs {
  /** Which way the words around a span look. `firm` counts only a verb that surely governs it. */
  readonly wayAt: (start: number, end: number, firm: boolean) => Direction;
}

/**
 * Reads the verbs of a sentence (composed text, with accents and capitals). The verb that counts is a participle right before the
 * expression, else the last verb before it in its clause, else the first after it there, else the one that an opening expression
 * waits for or a short aside leans on. When none is sure, the nearest one before, then after, is a guess.
 */
export function readVerbs(text: string): Verbs {
  const { words, cues } = readCues(text);
  return {
    wayAt: (start, end, firm) => {
      const at = firstFrom(words, start);
      const before = words[at - 1];
      const clause = words[at]?.clause ?? before?.clause ?? 0;
      const chosen = chooseCue(words, cues, { at, clause, start, end }, firm);
      const governed = chosen !== undefined && chosen.at < start && chosen.at >= (words[at - ITS_VERB]?.at ?? 0);
      if (before?.clause === clause && isParticiple(before.text) && !governed) {
        return AWAITED.test(before.text) ? 'future' : 'past';
      }
      return chosen === undefined || chosen.way === 'open' ? null : chosen.way;
    },
  };
}

interface Place {
  readonly at: number;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

function chooseCue(words: readonly Word[], cues: readonly Cue[], place: Place, firm: boolean): Cue | undefined {
  const next = firstFrom(cues, place.start);
  const before = cues[next - 1];
  const after = cues.slice(next, next + 6).find((cue) => cue.at >= place.end);
  if (before?.clause === place.clause) return before;
  if (after?.clause === place.clause) return after;
  if (!firm) return before ?? after;
  if (!isShort(words, place)) return undefined;
  return before ?? (after !== undefined && !isRelative(words, after) ? after : undefined);
}

// « …, qui devraient être connus lundi » tells nothing of what it hangs on
function isRelative(words: readonly Word[], cue: Cue): boolean {
  const at = firstFrom(words, cue.at);
  const opening = words.slice(Math.max(0, at - OPENING), at + 1).find((word) => word.clause === cue.clause);
  return opening !== undefined && RELATIVE.test(opening.text);
}

// Few words of its clause stand outside the expression
function isShort(words: readonly Word[], { at, clause, end }: Place): boolean {
  let count = 0;
  for (let index = at - 1; words[index]?.clause === clause && count <= SHORT; index -= 1) count += 1;
  for (let index = firstFrom(words, end); words[index]?.clause === clause && count <= SHORT; index += 1) count += 1;
  return count <= SHORT;
}

// Index of the first entry at or after an offset
function firstFrom(entries: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
