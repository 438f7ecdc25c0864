import { measuredYears } from './anchors.ts';
import { addDays, daysBetween, isoDay, onWeekday, weekdayOf } from './calendar.ts';
import type { Clues, DatingRule } from './rule.ts';
import { today } from './today.ts';

/** Share of the shorter article's names that the other has too. */
const ALIKE = 0.5;
/** Fewer names than this tell nothing. */
const FEWEST_NAMES = 12;
/** A twin appeared within this many days. */
const NEAR = 3;

/** A name inside a sentence: a capital after a small letter or an article. */
const NAME = /(?<=[\p{Ll},;:)]\s|['’])\p{Lu}\p{L}+(?:-\p{L}+)*/gu;

/**
 * An article of the dossier with a day, most of the same names, and the same count of years (« première visite depuis 24 ans »),
 * that speaks of the same days of the week: this one appeared the same week.
 */
export const twin: DatingRule = {
  name: 'twin',
  infer(clues, dossier) {
    const written = today(clues);
    if (written === null) return null;
    const found = dossier
      .filter((other) => other !== clues && isTwin(clues, other))
      .flatMap((other) => daysOf(clues, other, written.weekday));
    const [first] = found;
    if (first === undefined || found.some(({ published }) => published !== first.published)) return null;
    return { published: first.published, words: `${first.file}, ${written.words}` };
  },
};

function isTwin(one: Clues, other: Clues): boolean {
  const years = measuredYears(one.text);
  if (!Array.from(measuredYears(other.text)).some((count) => years.has(count))) return false;
  const names = new Set(one.text.match(NAME));
  const others = new Set(other.text.match(NAME));
  const fewest = Math.min(names.size, others.size);
  return fewest >= FEWEST_NAMES && Array.from(names).filter((name) => others.has(name)).length >= fewest * ALIKE;
}

/** The day of writing nearest to the twin's, when both speak of a same day of the week. */
function daysOf(clues: Clues, other: Clues, weekday: number): { published: string; file: string }[] {
  const { published, file } = other.article;
  if (published === null || published.length < 10) return [];
  const day = published.slice(0, 10);
  const theirs = new Set(other.weekdays.map((mention) => mention.weekday));
  for (const named of other.days) {
    const iso = named.year === null ? isoDay(Number(day.slice(0, 4)), named.month, named.day) : null;
    if (iso !== null && Math.abs(daysBetween(day, iso)) <= 6) theirs.add(weekdayOf(iso));
  }
  if (!clues.weekdays.some((mention) => theirs.has(mention.weekday))) return [];
  return [{ published: onWeekday(addDays(day, -NEAR), weekday), file }];
}
