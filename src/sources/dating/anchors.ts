import { SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';

/** A year that a count of years and a date give together, with the words that say so. */
export interface Anchor {
  readonly year: number;
  readonly words: string;
}

/** « première fois … en 24 ans », « première visite dans le pays depuis 24 ans » */
const SINCE = new RegExp(
  `${WORD_START}premi[eè]re?s?${SPACE}+(?<noun>\\p{L}+)[^.!?…\\n]{0,80}?${WORD_START}(?:depuis|en)${SPACE}+(?<count>\\d{1,3})${SPACE}+ans${WORD_END}`,
  'giu',
);
/** « dernière fois à Pyongyang en juillet 2000 », « La dernière visite de Poutine remonte à juillet 2000 » */
const DATED = new RegExp(
  `${WORD_START}derni[eè]re?s?${SPACE}+(?<noun>\\p{L}+)[^.!?…\\n]{0,80}?${WORD_START}(?<year>(?:18|19|20)\\d{2})${WORD_END}`,
  'giu',
);

/**
 * « pour la première fois en 24 ans » and « s’est rendu pour la dernière fois en juillet 2000 »: 2024.
 * Both must count the same thing, « fois », « visite »; more than one answer is no answer.
 */
export function anchorYear(text: string): Anchor | null {
  const found = new Map<number, string>();
  for (const since of text.matchAll(SINCE)) {
    for (const dated of text.matchAll(DATED)) {
      if (since.groups?.noun?.toLowerCase() !== dated.groups?.noun?.toLowerCase()) continue;
      const year = Number(since.groups?.count) + Number(dated.groups?.year);
      found.set(year, `${since[0]}, ${dated[0]}`);
    }
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? null : { year: only[0], words: only[1] };
}

/** Counts of years that a text measures an event by: « première visite depuis 24 ans » → 24. At least 3. */
export function measuredYears(text: string): ReadonlySet<number> {
  const counts = Array.from(text.matchAll(SINCE), ({ groups }) => Number(groups?.count));
  return new Set(counts.filter((count) => count >= 3));
}
