import { dayNumber, isoDay, parseDay } from '../../fr/calendar.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { aimOf, dayOf } from './day-month.ts';
import { DAY, HAS_MONTH, HAS_WEEKDAY, MONTH, SHIFT, WEEKDAY, WEEKDAY_NAME, YEAR } from './lexicon.ts';
import { dayMonthValue } from './resolve.ts';
import { edged, type Rule, whole } from './rule.ts';
import { pair } from './weekday.ts';

const NIGHT = "(?:(?:la |cette |une )?nuit |nuits )(?:de |du |d')";

// « dans la nuit de mardi à mercredi »: an interval of two days
export const nightOfWeekdays: Rule = {
  name: 'night-of-weekdays',
  needs: [HAS_WEEKDAY, /nuit/u],
  pattern: edged(
    `${NIGHT}(?<first>${WEEKDAY_NAME}) (?:a|au|et) (?<second>${WEEKDAY_NAME})(?: (?<shift>${SHIFT}))?(?! ${DAY}(?![\\p{L}\\d]))`,
  ),
  read: (match, here) => {
    const [one, two] = [weekdayNumber(match.groups.first ?? ''), weekdayNumber(match.groups.second ?? '')];
    if (one === null || two === null) return null;
    const aim = aimOf(match.groups.shift, here.firm(match.start, match.end));
    const [from, to] = pair(one, two, aim, here);
    const value = from.value === to.value ? from.value : `${from.value}/${to.value}`;
    return whole(match, parseDay(from.value) === null ? 'date' : 'time', value, {
      relative: true,
      ...('mod' in from ? { mod: from.mod } : {}),
    });
  },
};

// « la nuit du 17 au 18 juin », « dans la nuit du lundi 15 au mardi 16 avril 2019 »
export const nightOfDays: Rule = {
  name: 'night-of-days',
  needs: [HAS_MONTH, /nuit/u],
  pattern: edged(
    `${NIGHT}(?:${WEEKDAY}(?: ${DAY}(?: ${MONTH})?)?|${DAY}(?: ${MONTH})?) (?:au|a) (?:(?<weekday>${WEEKDAY}) )?(?<day2>${DAY}) (?<month2>${MONTH})(?: (?<year>${YEAR})| (?<shift>${SHIFT}))?`,
  ),
  read: (match, here) => {
    const { weekday, day2, month2 = '', year, shift } = match.groups;
    const [day, month] = [dayOf(day2), monthNumber(month2)];
    if (day === null || month === null) return null;
    const aim = aimOf(shift, here.firm(match.start, match.end));
    const named = weekday === undefined ? null : weekdayNumber(weekday);
    const exact = year === undefined ? null : dayNumber(Number(year), month, day);
    const value =
      year === undefined
        ? dayMonthValue(day, month, named, aim, here.reference)
        : exact === null
          ? null
          : isoDay(exact);
    const end = value === null ? null : parseDay(value);
    if (value === null) return [];
    const interval = end === null ? value : `${isoDay(end - 1)}/${value}`;
    return whole(match, 'time', interval, { relative: year === undefined });
  },
};
