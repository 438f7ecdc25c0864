import { lastDayOf, monthNumberOf } from '../fr/calendar.ts';

/** First and last day of a time, « 2024-06-18 ». */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;
/** « 2024-06-18T21:45 », « 2024-06-18TEV »: the hour within the day. */
const HOUR = /T[^/]*/gu;

/** An ISO value without its hours: « 2024-06-18T21:45 » → « 2024-06-18 ». */
export function withoutHours(value: string): string {
  return value.replace(HOUR, '');
}

/** The first and the last day of an ISO value; null for what names no day, month or year. */
export function daysOf(value: string): Days | null {
  const [first = '', last = first] = withoutHours(value).split('/');
  if (!DATE.test(first) || !DATE.test(last)) return null;
  return { from: edge(first, 'first'), to: edge(last, 'last') };
}

function edge(date: string, side: 'first' | 'last'): string {
  const [year = '', month, day] = date.split('-');
  const wholeMonth = month ?? (side === 'first' ? '01' : '12');
  if (day !== undefined) return date;
  const end = lastDayOf(monthNumberOf(Number(year), Number(wholeMonth)));
  return `${year}-${wholeMonth}-${side === 'first' ? '01' : String(end).padStart(2, '0')}`;
}

/** True when every day of the one is a day of the other. */
export function within(a: Days, b: Days): boolean {
  return a.from >= b.from && a.to <= b.to;
}
