import { NUMBER_ABBREVIATIONS, RUNNING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../fr/abbreviations.ts';
import { fold } from '../fr/letters.ts';
import { openingAt } from './words.ts';

const LOOK_BACK = 40;
const TOKEN = /[\p{L}\p{M}\p{N}§°.-]+$/u;
/** « U.S », « J.-C », « R.D.C » before the last stop. */
const DOTTED = /^(?:\p{L}\.-?)+\p{L}$/u;

/**
 * Whether the full stop at `stop` ends its sentence, the next word (at `next`) having a capital, a digit or an opening mark.
 * @param from start of the sentence so far
 */
export function fullStopEnds(text: string, from: number, stop: number, next: number): boolean {
  const token = TOKEN.exec(text.slice(Math.max(from, stop - LOOK_BACK), stop))?.[0] ?? '';
  const folded = fold(token);
  const opening = openingAt(text, next);
  const beforeDigit = /^\p{N}/u.test(text.charAt(next));
  // « 1. Le premier point »
  if (/^\p{N}{1,2}$/u.test(token) && stop - token.length === from) return false;
  if (beforeDigit) return !NUMBER_ABBREVIATIONS.has(folded) && !/^n[°º]$/u.test(folded);
  // « M. Macron », but « 100 m. Bolt »
  if (TITLE_ABBREVIATIONS.has(folded) && /^\p{Lu}/u.test(token)) return false;
  // « J. K. Rowling », but « le vitamine C. Il faut »
  if (/^\p{Lu}$/u.test(token)) return opensPlainly(text, next) && !afterCapital(text, stop - 1);
  if (RUNNING_ABBREVIATIONS.has(folded) || DOTTED.test(token)) return opening === 'strong' || opensPlainly(text, next);
  return true;
}

/** An opener that starts no name: « Il… », « Le gouvernement… », not « Le Pen ». */
function opensPlainly(text: string, at: number): boolean {
  const opening = openingAt(text, at);
  if (opening !== 'article') return opening === 'strong';
  return /^\p{L}+['’]?\s*\p{Ll}/u.test(text.slice(at, at + LOOK_BACK));
}

/** « George W. », « la reine Elizabeth L. » */
function afterCapital(text: string, at: number): boolean {
  return /\p{Lu}[\p{L}.-]*\s+$/u.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}
