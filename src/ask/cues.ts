import { fold } from '../fr/letters.ts';
import type { AnswerTypeName } from '../model/question.ts';
import { BETWEEN, MOST_BETWEEN } from './between.ts';

/** What an answer type declares of the words that ask for it; see answers/answer-type. */
export interface CueTable {
  readonly name: AnswerTypeName;
  readonly cues: readonly string[];
  readonly nouns: readonly string[];
}

export interface Cue {
  readonly type: AnswerTypeName;
  /** The words that were recognised, folded. */
  readonly words: string;
}

const WHICH = ['quel', 'quelle', 'quels', 'quelles', 'lequel', 'laquelle'];
const PASSED_OVER = new RegExp(`^${BETWEEN}$`, 'u');

/** The longest cue in the words, the earliest of that length; null when nothing asks. */
export function readCue(text: string, tables: readonly CueTable[]): Cue | null {
  const words = foldedWords(text);
  let best: (Cue & { length: number; at: number }) | null = null;
  for (const table of tables) {
    for (const { phrase, at, length } of found(words, table)) {
      if (best === null || length > best.length || (length === best.length && at < best.at))
        best = { type: table.name, words: phrase, length, at };
    }
  }
  return best && { type: best.type, words: best.words };
}

/** Folded words, elisions and hyphens opened: « Qu’est-ce qu’il » → qu est ce qu il. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function found(words: readonly string[], table: CueTable): { phrase: string; at: number; length: number }[] {
  const hits: { phrase: string; at: number; length: number }[] = [];
  for (const cue of table.cues) {
    const parts = cue.split(' ');
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      if (parts.every((part, offset) => words[at + offset] === part))
        hits.push({ phrase: cue, at, length: parts.length });
    }
  }
  words.forEach((word, at) => {
    const noun = WHICH.includes(word) ? nounAfter(words, at) : '';
    if (table.nouns.some((listed) => noun === listed || noun === `${listed}s`))
      hits.push({ phrase: `${word} ${noun}`, at, length: 2 });
  });
  return hits;
}

// « quelle durée », « quelle est la durée », « quel premier ministre »
function nounAfter(words: readonly string[], at: number): string {
  let rank = at + 1;
  while (rank <= at + MOST_BETWEEN && PASSED_OVER.test(words[rank] ?? '')) rank += 1;
  return words[rank] ?? '';
}
