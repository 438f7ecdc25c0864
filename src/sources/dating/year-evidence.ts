import { anchorYear } from './anchors.ts';
import { daysBetween, isoDay, weekdayOf } from './calendar.ts';
import type { NamedDay } from './days.ts';
import { editions, editionYear } from './events.ts';
import type { Clues } from './rule.ts';

/** A day with its year, and the words that gave the year. */
export interface Dated {
  readonly day: string;
  readonly words: string;
}

/** Years that a day of the week is tried on. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2040;
/** Articles of one dossier that tell of the same days are this near to each other, in days. */
const NEAR = 45;

/**
 * The year of « mardi 18 juin »: one in which that day is a Tuesday, and that something else supports: a count of years
 * (« la première en 24 ans », « la dernière en juillet 2000 »), a dated article of the dossier some weeks away, or the edition
 * that the article is about (« CAN 2019 »). Null when nothing supports a year, or two years are supported.
 */
export function datedBy(named: NamedDay, clues: Clues, dossier: readonly Clues[]): Dated | null {
  if (named.weekday === null) return null;
  const days: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const day = isoDay(year, named.month, named.day);
    if (day !== null && weekdayOf(day) === named.weekday) days.push(day);
  }
  const supported = days.flatMap((day) => support(day, clues, dossier).map((words) => ({ day, words })));
  return new Set(supported.map(({ day }) => day)).size === 1 ? (supported[0] ?? null) : null;
}

function support(day: string, { text, article }: Clues, dossier: readonly Clues[]): string[] {
  const year = Number(day.slice(0, 4));
  const anchor = anchorYear(text);
  const found: string[] = [];
  // « 24 ans » is counted in whole years: a visit in June can be 23 years and 11 months after one in July
  if (anchor !== null && Math.abs(anchor.year - year) <= 1) found.push(anchor.words);
  const near = dossier.find(({ article: { published, publishedInferred } }) => {
    return (
      published !== null &&
      published.length >= 10 &&
      !publishedInferred &&
      Math.abs(daysBetween(published.slice(0, 10), day)) <= NEAR
    );
  });
  if (near !== undefined) found.push(near.article.file);
  const edition = mainEdition(text, article.title);
  if (edition !== null && editionYear(edition) === year) found.push(edition);
  return found;
}

/** The edition that an article is about: in its title, or said at least twice; the last one when there are several. */
export function mainEdition(text: string, title: string | null): string | null {
  const inTitle = editions(title ?? '');
  const main = Array.from(editions(`${title ?? ''}\n${text}`)).filter(([key, count]) => count >= 2 || inTitle.has(key));
  const years = main.map(([key]) => editionYear(key));
  return main.find(([key]) => editionYear(key) === Math.max(...years))?.[0] ?? null;
}
