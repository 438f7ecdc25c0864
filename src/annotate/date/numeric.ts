import { dayNumber, isoDay } from '../../fr/calendar.ts';
import { weekdayNumber } from '../../fr/months.ts';
import { fullYear } from './day-month.ts';
import { WEEKDAY } from './lexicon.ts';
import { dayMonthValue } from './resolve.ts';
import { edged, type Rule, whole } from './rule.ts';

// « 2024-06-18 », « 2024-06-18T20:17 », « 2024-06-18 20:17:30 »
export const isoDate: Rule = {
  name: 'iso-date',
  needs: [/\d-\d{1,2}-\d/u],
  pattern: edged(
    '(?:le )?(?<year>(?:1[4-9]|20)\\d\\d)-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[t ](?<time>(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)(?<zone>z)?)?(?!-?\\d)',
  ),
  read: (match) => {
    const { year, month, day, time, zone } = match.groups;
    const number = dayNumber(Number(year), Number(month), Number(day));
    if (number === null) return [];
    if (time === undefined) return whole(match, 'date', isoDay(number));
    return whole(match, 'time', `${isoDay(number)}T${time}${zone === undefined ? '' : 'Z'}`);
  },
};

// « 12/03/2021 », « le 12/03 », « samedi 9/2/20 », « 12.03.2021 »; « 3/4 » alone is a fraction
export const numericDate: Rule = {
  name: 'numeric-date',
  needs: [/\d[/. -]\d/u],
  pattern: edged(
    `(?<!\\d[/.-])(?<lead>(?:le |ce )(?:${WEEKDAY} )?|${WEEKDAY} |(?<=(?:du|au|des|depuis) ))?(?<day>\\d{1,2})(?<sign>[/. -])(?<month>\\d{1,2})(?:\\k<sign>(?<year>\\d{4}|\\d{2}))?(?![/.-]?\\d| \\d|,\\d|%| %)`,
  ),
  read: (match, here) => {
    const { lead, sign, year } = match.groups;
    const [day, month] = [Number(match.groups.day), Number(match.groups.month)];
    const alone = match.end - match.start === here.view.folded.trim().length;
    if (sign === ' ' && !alone) return null;
    // Without a year only « 12/03 » after « le », « du », a weekday or alone; « 12.03 » and « 12-03 » are numbers
    if (year === undefined && !alone && (sign !== '/' || lead === undefined)) return null;
    if (year?.length === 2 && sign !== '/' && !alone) return null;
    if (year !== undefined) {
      const number = dayNumber(fullYear(year, here.reference.year), month, day);
      return number === null ? [] : whole(match, 'date', isoDay(number));
    }
    const named = /(\p{L}+)\.? $/u.exec(lead ?? '')?.[1];
    const weekday = named === undefined ? null : weekdayNumber(named);
    const value = dayMonthValue(day, month, weekday, here.direction(match.start, match.end), here.reference);
    return value === null ? [] : whole(match, 'date', value, { relative: true });
  },
};
