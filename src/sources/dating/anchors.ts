import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import { MONTHS } from '../../fr/months.ts';

/** A year that a count of years and a date give together, with the words that say so. */
export interface Anchor {
  readonly year: number;
  readonly words: string;
}

const FIRST = `${WORD_START}(?:premi[eè]re?s?)${WORD_END}`;
const LAST = `${WORD_START}(?:derni[eè]re?s?)${WORD_END}`;
const SINCE = new RegExp(`${WORD_START}(?:depuis|en)${SPACE}+(?<count>\\d{1,3})${SPACE}+ans${WORD_END}`, 'giu');
const DATED = new RegExp(
  `(?:${WORD_START}${anyOf(MONTHS.map(({ name }) => name))}${SPACE}+)?${WORD_START}(?<year>(?:18|19|20)\\d{2})${WORD_END}`,
  'giu',
);
/** « depuis juillet 2000, il y a 24 ans »: both in one breath. */
const FIRST_WORD = new RegExp(FIRST, 'iu');
const LAST_WORD = new RegExp(LAST, 'iu');

/**
 * « pour la première fois en 24 ans » and « s’est rendu pour la dernière fois en juillet 2000 »: 2024.
 * The first must say « première », the second « dernière » in the sentence of the year; more than one answer is no answer.
 */
export function anchorYear(text: string): Anchor | null {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u);
  const counts = sentences
    .filter((sentence) => FIRST_WORD.test(sentence))
    .flatMap((sentence) => Array.from(sentence.matchAll(SINCE)));
  const years = sentences
    .filter((sentence) => LAST_WORD.test(sentence))
    .flatMap((sentence) => Array.from(sentence.matchAll(DATED)));
  const found = new Map<number, string>();
  for (const count of counts) {
    for (const year of years) {
      found.set(Number(count.groups?.count) + Number(year.groups?.year), `${count[0]}, ${year[0]}`);
    }
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? null : { year: only[0], words: only[1] };
}

/** Counts of years that a text measures an event by: « première visite depuis 24 ans » → 24. At least 3. */
export function measuredYears(text: string): ReadonlySet<number> {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => FIRST_WORD.test(sentence));
  const counts = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(SINCE), ({ groups }) => Number(groups?.count)),
  );
  return new Set(counts.filter((count) => count >= 3));
}
