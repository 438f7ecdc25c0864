import { SUBJECT_PRONOUNS } from '../../fr/grammar-words.ts';
import type { SpeechForm } from '../../fr/speech-verbs.ts';
import type { Word } from './words.ts';

/** Ranks of words, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb with its weak pronouns, its auxiliary and what slips between: « n’a-t-il pas alors dit ». Ranks of words, both included. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly form: SpeechForm['form'];
  /** What it says as a verb of saying; null for any other verb. */
  readonly speech: SpeechForm | null;
  /** Rank of the pronoun that follows its verb: « a-t-il dit ». */
  readonly clitic: number | null;
  readonly plural: boolean;
  /** « a été qualifié », « est considérée »: the subject is spoken of. */
  readonly passive: boolean;
  readonly reflexive: boolean;
}

/** A sentence read once: its words, its verbs, and which verb each word belongs to (-1: none). */
export interface Reading {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly verbAt: Int32Array;
}

/** A word that is a subject by itself: « il », « celui-ci ». */
export function isPronoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && SUBJECT_PRONOUNS.has(word.low);
}

/** Number of verbs that end before the word at rank `at`: the rank of the first verb after it. */
export function verbsBefore(verbs: readonly VerbGroup[], at: number): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.last ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
