import { dayNumber, isoDay, parseDay } from '../../fr/calendar.ts';
import { monthNumber } from '../../fr/months.ts';
import { dayOf } from './day-month.ts';
import { DAY, HAS_MONTH, MONTH, WEEKDAY, YEAR } from './lexicon.ts';
import { referenceValue } from './reference.ts';
import { dayMonthValue } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

/** Days from the article's own date. */
const DAYS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  'ce jour': 0,
  demain: 1,
  'apres-demain': 2,
};

/** What a word around the article's date is worth when that date is not known to the day. */
function around(step: number, here: Here): { readonly value: string; readonly mod: string | null } {
  const known = referenceValue(here.reference);
  if (known !== null) return { value: known, mod: 'APPROX' };
  return { value: step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF', mod: null };
}

// « aujourd’hui », « hier », « après-demain »
export const deictic: Rule = {
  name: 'deictic',
  pattern: edged(`(?<word>${Object.keys(DAYS).join('|')})(?!-la)`),
  read: (match, here) => {
    const step = DAYS[match.groups.word ?? ''] ?? 0;
    const { day } = here.reference;
    const value = day === null ? around(step, here) : { value: isoDay(day + step), mod: null };
    return whole(match, 'date', value.value, { mod: value.mod, relative: true });
  },
};

// « le lendemain du 13 février », « la veille du 14 juillet 1989 »
export const dayAfterDate: Rule = {
  name: 'day-after-date',
  needs: [HAS_MONTH, /veille|lendemain/u],
  pattern: edged(
    `(?:(?<before>la veille)|le lendemain) du (?:${WEEKDAY} )?(?<day>${DAY}) (?<month>${MONTH})(?: (?<year>${YEAR}))?`,
  ),
  read: (match, here) => {
    const { before, year } = match.groups;
    const [day, month] = [dayOf(match.groups.day), monthNumber(match.groups.month ?? '')];
    if (day === null || month === null) return null;
    const open = dayMonthValue(day, month, null, here.firm(match.start, match.end), here.reference);
    const number = year === undefined ? parseDay(open ?? '') : dayNumber(Number(year), month, day);
    if (number === null) return null;
    return whole(match, 'date', isoDay(number + (before === undefined ? 1 : -1)), { relative: year === undefined });
  },
};

// « la veille », « le lendemain », « le surlendemain », « le même jour », counted from the last day named
export const dayAfter: Rule = {
  name: 'day-after',
  needs: [/veille|lendemain|jour/u],
  pattern: edged(
    "(?:(?<before2>l'avant-veille)|(?<before>la veille|le jour (?:d'avant|precedent))|(?<after2>le surlendemain)|(?<after>le lendemain|(?:le )?jour (?:d'apres|suivant))|(?<same>le (?:meme jour|jour meme)|ce (?:meme jour|jour-la)))(?! d(?:e|u|es|')(?! ?(?:noel|nouvel an|toussaint)))",
  ),
  read: (match, here) => {
    const { before2, before, after2, after } = match.groups;
    const step = before2 ? -2 : before ? -1 : after2 ? 2 : after ? 1 : 0;
    const { day } = here.anchor;
    if (day === null)
      return whole(match, 'date', step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF', { relative: true });
    return whole(match, 'date', isoDay(day + step), { relative: true });
  },
};
