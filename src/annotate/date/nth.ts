import { dayNumber, isoDay, isoMonth, isoWeek, lastDayOf, monthNumberOf, weekdayOf } from '../../fr/calendar.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { isoFields } from '../../fr/timex.ts';
import { MONTH, SHIFT, shiftOf, WEEKDAY_NAME, YEAR } from './lexicon.ts';
import { monthValue } from './resolve.ts';
import { edged, type Here, type Match, type Rule, whole } from './rule.ts';

const RANKS: readonly (readonly string[])[] = [
  ['premier', 'premiere', '1er', '1ere'],
  ['deuxieme', 'second', 'seconde', '2e', '2eme'],
  ['troisieme', '3e', '3eme'],
  ['quatrieme', '4e', '4eme'],
  ['cinquieme', '5e', '5eme'],
];

/** « troisième », « 3e » → 3, up to 5; null for anything else. */
export function rankOf(word: string): number | null {
  const at = RANKS.findIndex((forms) => forms.includes(word));
  return at < 0 ? null : at + 1;
}

// « la première semaine d’octobre 2014 », « le dernier vendredi de novembre », « la deuxième quinzaine d’avril », « le dernier jour de mai »
export const nthOfMonth: Rule = {
  name: 'nth-of-month',
  needs: [new RegExp(`(?:${RANKS.flat().join('|')}|derniere?) (?:jour|semaine|quinzaine|week|${WEEKDAY_NAME})`, 'u')],
  pattern: edged(
    `(?:la |le )?(?<rank>${RANKS.flat().join('|')}|derniere?) (?<unit>jour|semaine|quinzaine|week-?end|${WEEKDAY_NAME}) (?:(?:du mois )?(?:de |d')(?<month>${MONTH})(?: (?<year>${YEAR}))?|d[ue] mois (?<shift>${SHIFT}))`,
  ),
  read: (match, here) => {
    const { rank: word = '', unit = '', year } = match.groups;
    const value = monthOf(match, here);
    if (value === null) return null;
    const [inYear, inMonth] = isoFields(value);
    const first = inYear === null || inMonth === null ? null : dayNumber(inYear, inMonth, 1);
    if (first === null) return null;
    const last = first + lastDayOf(monthNumberOf(inYear ?? 0, inMonth ?? 1)) - 1;
    const result = nth(rankOf(word), unit, first, last);
    return result === null ? [] : whole(match, 'date', result, { relative: year === undefined });
  },
};

function monthOf(match: Match, here: Here): string | null {
  const { month, year, shift } = match.groups;
  const own = here.reference.month;
  const step = shiftOf(shift)?.step;
  if (step !== undefined) return own === null ? null : isoMonth(own + step);
  const named = monthNumber(month ?? '');
  if (named === null) return null;
  if (year !== undefined) return `${year}-${String(named).padStart(2, '0')}`;
  return monthValue(named, here.firm(match.start, match.end), here.reference).value;
}

/** `rank` null means the last. Weeks are those of which Thursday lies in the month, as ISO counts those of a year. */
function nth(rank: number | null, unit: string, first: number, last: number): string | null {
  if (unit === 'jour') return isoDay(rank === null ? last : first + rank - 1);
  if (unit === 'quinzaine') {
    if (rank === 1) return `${isoDay(first)}/${isoDay(first + 14)}`;
    return rank === null || rank === 2 ? `${isoDay(first + 15)}/${isoDay(last)}` : null;
  }
  const weekday = weekdayNumber(unit) ?? (unit === 'semaine' ? 4 : 6);
  const day =
    rank === null
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (rank - 1);
  if (day > last) return null;
  if (unit === 'semaine') return isoWeek(day);
  return unit.startsWith('week') ? `${isoWeek(day)}-WE` : isoDay(day);
}
