import { readCues } from '../fr/verb-cues.ts';
import type { Passage } from '../model/passage.ts';
import type { Question } from '../model/question.ts';
import { remembered } from './remember.ts';

/** Which ways the verbs look. */
const waysOf = remembered(
  ({ text }: Question | Passage): ReadonlySet<'past' | 'future'> =>
    new Set(readCues(text).cues.flatMap(({ way }) => (way === 'open' ? [] : [way]))),
);

/**
 * For a question about what is to come (« Quand le pont rouvrira-t-il ? »): 1 when a verb of the sentence looks ahead too, -1 when
 * all look back. 0 for any other question: the news tells what is over in the present, in the future of its day and without a verb.
 */
export function tenseAgreement(passage: Passage, question: Question): -1 | 0 | 1 {
  const asked = waysOf(question);
  if (asked.size !== 1 || !asked.has('future')) return 0;
  const told = waysOf(passage);
  return told.size === 0 ? 0 : told.has('future') ? 1 : -1;
}
