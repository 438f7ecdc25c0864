import { lemmas } from './families.ts';
import { fold } from './letters.ts';

const table = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').map(fold));

/** The infinitive after them tells what is done: « doit reprendre ». */
const HELPING = table('pouvoir devoir vouloir falloir aller faire');
/** The noun after them tells what is done: « procéder à des tirs », « une visite s’est déroulée ». */
const CARRYING = table('procéder effectuer accomplir dérouler survenir figurer consister avérer');
/** Infinitives and forms that are nouns first: « le pouvoir ». */
const NOUNS = table('pouvoir pouvoirs devoir devoirs figure figures');

const isFormOf = (folded: string, verbs: ReadonlySet<string>): boolean =>
  !NOUNS.has(folded) && lemmas(folded).some((lemma) => verbs.has(lemma));

/** True for a form of a verb that helps another: « peut », « devra », « va »; `folded` as `fold` gives it. */
export function isHelpingVerb(folded: string): boolean {
  return isFormOf(folded, HELPING);
}

/** True for a form of a verb that tells nothing without another word, a helping one or one that carries a noun. */
export function isSupportVerb(folded: string): boolean {
  return isHelpingVerb(folded) || isFormOf(folded, CARRYING);
}
