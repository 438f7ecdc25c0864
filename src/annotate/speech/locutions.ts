import { SPEECH_LOCUTIONS } from '../../fr/speech-verbs.ts';
import type { Word } from './words.ts';

/** Number of words after rank `last` that make it speak: 2 for « mis | en garde », 0 when none. */
export function locutionTail(words: readonly Word[], last: number): number {
  for (const tail of SPEECH_LOCUTIONS.get(words[last]?.low ?? '') ?? []) {
    const parts = tail.split(' ');
    if (parts.every((part, index) => words[last + 1 + index]?.low === part)) return parts.length;
  }
  return 0;
}
