import { fold } from './letters.ts';

/** A name of the calendar. `name` is how French writes it; `forms` are the other ways to write it, folded (see fr/letters). */
export interface CalendarName {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Months in order; forms: abbreviations of the press and of the Imprimerie nationale, without their full stop. */
export const MONTHS: readonly CalendarName[] = [
  { name: 'janvier', forms: ['janv', 'jan'] },
  { name: 'février', forms: ['fevr', 'fev'] },
  { name: 'mars', forms: [] },
  { name: 'avril', forms: ['avr'] },
  { name: 'mai', forms: [] },
  { name: 'juin', forms: [] },
  { name: 'juillet', forms: ['juil', 'juill'] },
  { name: 'août', forms: [] },
  { name: 'septembre', forms: ['sept'] },
  { name: 'octobre', forms: ['oct'] },
  { name: 'novembre', forms: ['nov'] },
  { name: 'décembre', forms: ['dec'] },
];

/** Days of the week in ISO order: Monday first. */
export const WEEKDAYS: readonly CalendarName[] = [
  { name: 'lundi', forms: ['lun'] },
  { name: 'mardi', forms: ['mar'] },
  { name: 'mercredi', forms: ['mer', 'mercr'] },
  { name: 'jeudi', forms: ['jeu'] },
  { name: 'vendredi', forms: ['ven', 'vend'] },
  { name: 'samedi', forms: ['sam'] },
  { name: 'dimanche', forms: ['dim'] },
];

/** Seasons with their TIMEX3 code and the month (1–12) in which they begin, north of the equator. */
export const SEASONS: readonly (CalendarName & { readonly code: 'SP' | 'SU' | 'FA' | 'WI'; readonly from: number })[] =
  [
    { name: 'printemps', forms: [], code: 'SP', from: 3 },
    { name: 'été', forms: [], code: 'SU', from: 6 },
    { name: 'automne', forms: [], code: 'FA', from: 9 },
    { name: 'hiver', forms: [], code: 'WI', from: 12 },
  ];

/** « février », « FEVRIER », « févr. » → 2; null when it is no month. */
export function monthNumber(word: string): number | null {
  return rank(MONTHS, word);
}

/** « mercredi » → 3 (ISO: Monday is 1); null when it is no day of the week. */
export function weekdayNumber(word: string): number | null {
  return rank(WEEKDAYS, word);
}

function rank(names: readonly CalendarName[], word: string): number | null {
  const folded = fold(word).replace(/\.$/u, '');
  const at = names.findIndex((entry) => fold(entry.name) === folded || entry.forms.includes(folded));
  return at < 0 ? null : at + 1;
}
