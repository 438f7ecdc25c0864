import { isoDay, weekdayOf } from './calendar.ts';
import type { DatingRule } from './rule.ts';

/** « ce mardi 18 juin 2024 »: a whole date with its day of the week, in the past or present, that nothing in the text is later than. */
export const fullDate: DatingRule = {
  name: 'full-date',
  infer({ days, text }) {
    const whole = days.flatMap((named) => {
      const iso = named.year === null ? null : isoDay(named.year, named.month, named.day);
      return iso === null ? [] : [{ ...named, iso }];
    });
    const latest = whole.toSorted((one, other) => other.iso.localeCompare(one.iso))[0];
    if (latest === undefined || latest.tense === 'future' || latest.weekday !== weekdayOf(latest.iso)) return null;
    const years = Array.from(
      text.matchAll(/(?<![\p{L}\p{N}.,-])(?:19|20)\d{2}(?![\p{L}\p{N}%€]|[.,-]\d)/gu),
      ([year]) => Number(year),
    );
    if (years.some((year) => year > Number(latest.iso.slice(0, 4)))) return null;
    return { published: latest.iso, words: latest.words };
  },
};
