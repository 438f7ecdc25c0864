import type { TimeMention } from '../model/mention.ts';
import { dayParts, isoDay, isoMonth, lastDayOf, mondayOf, monthNumberOf, parseDay } from './calendar.ts';
import { SEASONS } from './months.ts';

/** First and last day (ISO, both included) that a value covers. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

type Precision = TimeMention['precision'];

/** Shapes of TIMEX3 values (TimeML 1.2.1, as HeidelTime writes them), most particular first. */
const SHAPES: readonly (readonly [RegExp, Precision])[] = [
  [/\//u, 'interval'],
  [/_REF$|^PX|^P?X+$/u, 'vague'],
  [/^P(?:T?\d.*)?T.*S$|^PT[\d.]+S$/u, 'second'],
  [/^PT.*M$/u, 'minute'],
  [/^PT.*H$/u, 'hour'],
  [/^P.*D$/u, 'day'],
  [/^P.*W$/u, 'week'],
  [/^P.*M$/u, 'month'],
  [/^P.*Y$/u, 'year'],
  [/T\d\d:\d\d:\d\d/u, 'second'],
  [/T\d\d:\d\d/u, 'minute'],
  [/T\d\d/u, 'hour'],
  [/T[A-Z]{2}/u, 'daypart'],
  [/-W[\dX]{2}-[1-7]$/u, 'day'],
  [/-W\d\d/u, 'week'],
  [/^[\dX]{4}-(?:SP|SU|FA|WI)$/u, 'season'],
  [/^[\dX]{4}-[QH]\d$/u, 'quarter'],
  [/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/u, 'day'],
  [/^[\dX]{4}-[\dX]{2}$/u, 'month'],
  [/^\d{4}$/u, 'year'],
  [/^\d{3}$/u, 'decade'],
  [/^\d{2}$/u, 'century'],
];

/** Precision of a TIMEX3 value, from its shape: `2000-07` is a month, `PT4H` hours, `2024-06-18/2024-06-19` an interval. */
export function timexPrecision(value: string): Precision {
  return SHAPES.find(([shape]) => shape.test(value))?.[1] ?? 'vague';
}

/**
 * Days that a TIMEX3 value covers: `2024-W25` from Monday to Sunday, `199` ten years, `2024-06-18TEV` that day.
 * Null when it is no place on the calendar: a duration, a set, `XXXX-06-18`, `PAST_REF`.
 */
export function timexRange(value: string): DayRange | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = timexRange(value.slice(0, slash));
    const to = timexRange(value.slice(slash + 1));
    return from === null || to === null ? null : { from: from.from, to: to.to };
  }
  const day = parseDay(value);
  if (day !== null) return { from: isoDay(day), to: isoDay(day) };
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return monday === null ? null : { from: isoDay(monday + (week[3] === undefined ? 0 : 5)), to: isoDay(monday + 6) };
  }
  const months = monthsOf(value);
  if (months === null) return null;
  const [first, last] = months;
  return { from: `${isoMonth(first)}-01`, to: `${isoMonth(last)}-${lastDayOf(last)}` };
}

/**
 * The value as a plain ISO date or interval, what an answer gives: `2024-06-18TEV` → `2024-06-18`,
 * `2024-W25` → `2024-06-17/2024-06-23`. Days, months, years and intervals of them stay; null when there is no date in it.
 */
export function isoValue(value: string): string | null {
  const range = timexRange(value);
  if (range === null) return null;
  if (/^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/u.test(value)) return value;
  return range.from === range.to ? range.from : `${range.from}/${range.to}`;
}

// First and last month of a month, season, quarter, half-year, year, decade or century
function monthsOf(value: string): readonly [number, number] | null {
  const match = /^(\d{2,4})(?:-(\d\d|[QH]\d|SP|SU|FA|WI))?$/u.exec(value);
  if (match === null) return null;
  const [, digits = '', part] = match;
  const scale = 10 ** (4 - digits.length);
  const start = monthNumberOf(Number(digits) * scale, 1);
  if (part === undefined) return [start, start + 12 * scale - 1];
  if (digits.length < 4) return null;
  const season = SEASONS.find((entry) => entry.code === part);
  if (season !== undefined) return [start + season.from - 1, start + season.from + 1];
  const rank = Number(part.replace(/\D/gu, ''));
  const length = part.startsWith('Q') ? 3 : part.startsWith('H') ? 6 : 1;
  if (rank < 1 || rank * length > 12) return null;
  return [start + (rank - 1) * length, start + rank * length - 1];
}

/** Year, month and day of an ISO value as far as it gives them: `2023-09` → [2023, 9, null]. */
export function isoFields(value: string): readonly [year: number | null, month: number | null, day: number | null] {
  const day = parseDay(value);
  if (day !== null) return dayParts(day);
  const match = /^(\d{4})(?:-(\d\d))?/u.exec(value);
  const month = Number(match?.[2] ?? 0);
  return [match === null ? null : Number(match[1]), month >= 1 && month <= 12 ? month : null, null];
}
