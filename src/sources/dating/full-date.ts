import { isoDay, weekdayOf } from './calendar.ts';
import type { DatingRule } from './rule.ts';

/** What comes before a whole date that is the day of writing. */
const THIS_DAY = /(?<!\p{L})(?:ce|aujourd['’]hui,?)\s$/iu;

/** « ce mardi 18 juin 2024 », « aujourd’hui, jeudi 3 mars 2022 »: the text says that it is the day of writing. */
export const fullDate: DatingRule = {
  name: 'full-date',
  infer({ days, text }) {
    const found = days.flatMap((named) => {
      const iso = named.year === null ? null : isoDay(named.year, named.month, named.day);
      const said = named.tense !== 'future' && THIS_DAY.test(text.slice(Math.max(0, named.at - 15), named.at));
      return iso !== null && said && named.weekday === weekdayOf(iso) ? [{ published: iso, words: named.words }] : [];
    });
    const [first] = found;
    return first === undefined || found.some(({ published }) => published !== first.published) ? null : first;
  },
};
