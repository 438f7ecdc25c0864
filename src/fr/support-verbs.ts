import { lemmas } from './families.ts';
import { fold } from './letters.ts';

/** Verbs that only carry the noun or the verb that tells what is done: « procéder à des tirs », « doit reprendre ». */
const VERBS: ReadonlySet<string> = new Set(
  'procéder effectuer accomplir dérouler survenir figurer consister avérer pouvoir devoir vouloir falloir aller'
    .split(' ')
    .map(fold),
);
/** Infinitives that are nouns first: « le pouvoir ». */
const NOUNS: ReadonlySet<string> = new Set(['pouvoir', 'pouvoirs', 'devoir', 'devoirs', 'figure', 'figures']);

/** True for a form of such a verb; `folded` as `fold` gives it. */
export function isSupportVerb(folded: string): boolean {
  return !NOUNS.has(folded) && lemmas(folded).some((lemma) => VERBS.has(lemma));
}
