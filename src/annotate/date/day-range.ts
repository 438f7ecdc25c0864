import { dayNumber, isoDay } from '../../fr/calendar.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { isoFields } from '../../fr/timex.ts';
import { aimOf, dayOf, fullYear } from './day-month.ts';
import { DAY, HAS_MONTH, MONTH, SHIFT, WEEKDAY, YEAR } from './lexicon.ts';
import { dayMonthValue } from './resolve.ts';
import { edged, type Found, type Here, type Match, type Rule } from './rule.ts';

const EDGE = '(?![\\p{L}\\d])';
const START = `(?<first>(?:(?<weekday1>${WEEKDAY}) )?(?<day1>${DAY})${EDGE}(?: (?<month1>${MONTH})(?: (?<year1>${YEAR}))?)?)`;
const END = `(?<second>(?:(?<weekday2>${WEEKDAY}) )?(?<day2>${DAY})[ -]?(?<month2>${MONTH})(?: (?<year2>${YEAR})| (?<shift>${SHIFT}))?)`;
const JOIN = "(?<join> au | jusqu'au | et (?:le |du |au )?| ou (?:le )?| ?[-–] ?| a )";

// « du 18 au 20 juin 2024 », « les 18 et 19 juin », « entre les 28 et 31 août », « du lundi 1er au mercredi 10 juillet »
export const dayRange: Rule = {
  name: 'day-range',
  needs: [HAS_MONTH, new RegExp(JOIN.replace('?<join>', '?:'), 'u')],
  pattern: edged(
    `(?<lead>du |de |entre (?:le|les) |les |des |aux |le )?${START}(?:, (?<middle>${DAY})${EDGE}){0,5}${JOIN}${END}`,
  ),
  read: (match, here) => {
    const { groups } = match;
    const [startDay, endDay] = [dayOf(groups.day1), dayOf(groups.day2)];
    const endMonth = monthNumber(groups.month2 ?? '');
    const startMonth = groups.month1 === undefined ? endMonth : monthNumber(groups.month1);
    if (startDay === null || endDay === null || startMonth === null || endMonth === null) return null;
    const to = endValue(match, here, endDay, endMonth);
    if (to === null) return [];
    const [year] = isoFields(to);
    const startYear = groups.year1 === undefined ? (year ?? 0) - (startMonth > endMonth ? 1 : 0) : Number(groups.year1);
    const from = year === null ? openDay(startMonth, startDay) : dayNumber(startYear, startMonth, startDay);
    if (from === null) return [];
    const fromValue = typeof from === 'string' ? from : isoDay(from);
    return mentions(match, fromValue, to);
  },
};

function endValue(match: Match, here: Here, day: number, month: number): string | null {
  const { year2, shift, weekday2 } = match.groups;
  if (year2 !== undefined) {
    const exact = dayNumber(fullYear(year2, here.reference.year), month, day);
    return exact === null ? null : isoDay(exact);
  }
  const weekday = weekday2 === undefined ? null : weekdayNumber(weekday2);
  return dayMonthValue(day, month, weekday, aimOf(shift, here.firm(match.start, match.end)), here.reference);
}

function openDay(month: number, day: number): string {
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// An interval and its two ends; « les 5 et 12 mai » and « le 5 ou le 6 mai » are two dates and no interval
function mentions(match: Match, from: string, to: string): readonly Found[] | null {
  const { year1, year2, join = '', lead = '', middle } = match.groups;
  if (from >= to) return null;
  const relative = year2 === undefined && year1 === undefined;
  const ends: Found[] = [
    { ...match.span('first'), kind: 'date', value: from, relative },
    { ...match.span('second'), kind: 'date', value: to, relative },
  ];
  const listed = /^ (?:et|ou)/u.test(join) && !lead.startsWith('entre');
  if (listed && (/ou/u.test(join) || !isRun(from, to, middle === undefined))) return ends;
  return [{ start: match.start, end: match.end, kind: 'date', value: `${from}/${to}`, relative }, ...ends];
}

// « les 18 et 19 » follow each other; « les 5, 6 et 7 » are taken for a run
function isRun(from: string, to: string, pair: boolean): boolean {
  const [[, m1, d1], [, m2, d2]] = [isoFields(from), isoFields(to)];
  if (m1 === null || m2 === null || d1 === null || d2 === null) return false;
  return !pair || (dayNumber(2024, m2, d2) ?? 0) - (dayNumber(2024, m1, d1) ?? 0) === 1;
}
