import type { ClauseMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { VerbGroup } from '../speech/reading.ts';
import { findVerbGroups } from '../speech/verbs.ts';
import { readWords, type Word } from '../speech/words.ts';

/** One sentence as the clause rules read it. */
export interface ClauseView {
  readonly text: string;
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  /** Rank of the verb that each word belongs to, -1 when none. */
  readonly verbAt: Int32Array;
}

/** A clause by ranks of words, both included: `from`–`to` with its connective, `body` its first word without it. */
export interface Found {
  readonly kind: ClauseMention['kind'];
  readonly rule: string;
  readonly value: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

export function clauseView(text: string, { start, end }: Sentence): ClauseView {
  const words = readWords(text, start, end, []);
  const verbs = findVerbGroups(words);
  const verbAt = new Int32Array(words.length).fill(-1);
  for (const [rank, { first, last }] of verbs.entries()) verbAt.fill(rank, first, last + 1);
  return { text, words, verbs, verbAt };
}

/** The slice of text that words `from`–`to` cover. */
export function sliceOf({ words }: ClauseView, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
