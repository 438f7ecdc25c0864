import { dayParts, mondayOf, parseDay, weekdayOf } from '../fr/calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Parts of the day, after a date. */
const PARTS: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'during the day',
};
const PORTIONS: Readonly<Record<string, string>> = { START: 'early', MID: 'mid', END: 'late' };
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const RANKS = ['first', 'second', 'third', 'fourth'];

interface Wording {
  /** TIMEX3 modifier: START, MID, END. */
  readonly mod?: string | null;
  readonly weekday?: boolean;
}

/**
 * A TIMEX3 value in English: « Wednesday 19 June 2024 », « June 2024 », « 18 to 19 June 2024 », « 18 June 2024 at 21:45 ».
 * Null for what is no date of the calendar, and for what these words cannot tell.
 */
export function dateInEnglish(value: string, { mod = null, weekday = true }: Wording = {}): string | null {
  const [from = '', to] = value.split('/');
  if (to !== undefined) return interval(from, to);
  const [date = '', time] = value.split('T');
  const words = dayWords(date, weekday) ?? periodWords(date, mod);
  if (words === null || time === undefined) return words;
  const part = PARTS[time];
  const clock = /^(\d\d)(?::(\d\d))?(?::\d\d)?(Z)?$/u.exec(time);
  if (part !== undefined) return `${words} ${part}`;
  return clock === null ? words : `${words} at ${clock[1]}:${clock[2] ?? '00'}${clock[3] === undefined ? '' : ' GMT'}`;
}

function dayWords(value: string, weekday: boolean): string | null {
  const day = /^\d{4}-\d\d-\d\d$/u.test(value) ? parseDay(value) : null;
  if (day === null) return null;
  const [year, month, number] = dayParts(day);
  const words = `${number} ${MONTHS[month - 1]} ${year}`;
  return weekday ? `${WEEKDAYS[weekdayOf(day) - 1]} ${words}` : words;
}

// « early June 2024 », « summer 2024 », « second quarter of 2024 », « week of 17 June 2024 »
function periodWords(value: string, mod: string | null): string | null {
  const name = periodName(value);
  const portion = PORTIONS[mod ?? ''];
  if (name === null || portion === undefined) return name;
  return portion === 'mid' ? `mid-${name}` : `${portion} ${name}`;
}

function periodName(value: string): string | null {
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week !== null) return weekName(mondayOf(Number(week[1]), Number(week[2])));
  const [, year = '', month, season, unit, rank] =
    /^(\d{4})(?:-(?:(\d\d)|(SP|SU|FA|WI)|([QH])([1-4])))?$/u.exec(value) ?? [];
  if (year === '') return null;
  if (season !== undefined)
    return season === 'WI' ? `winter ${year}–${Number(year) + 1}` : `${SEASONS[season]} ${Number(year)}`;
  if (unit !== undefined) return `${RANKS[Number(rank) - 1]} ${unit === 'Q' ? 'quarter' : 'half'} of ${Number(year)}`;
  if (month === undefined) return String(Number(year));
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : `${name} ${Number(year)}`;
}

function weekName(monday: number | null): string | null {
  if (monday === null) return null;
  const [year, month, day] = dayParts(monday);
  return `week of ${day} ${MONTHS[month - 1]} ${year}`;
}

// « 18 to 19 June 2024 », « 31 December 2023 to 1 January 2024 », « June to July 2024 », « 1950 to 1953 »
function interval(from: string, to: string): string | null {
  const start = dateInEnglish(from, { weekday: false });
  const end = dateInEnglish(to, { weekday: false });
  if (start === null || end === null) return null;
  // What both ends share is said once, by the second.
  const [said, next] = [start.split(' '), end.split(' ')];
  while (said.length > 1 && said.length === next.length && said.at(-1) === next.at(-1)) {
    said.pop();
    next.pop();
  }
  return `${said.join(' ')} to ${end}`;
}
