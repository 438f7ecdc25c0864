const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day of the Gregorian calendar; null when there is no such day (29 February 2023). Month from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / DAY_MS) : null;
}

/** Year, month (from 1) and day of a day number. */
export function dayParts(number: number): readonly [year: number, month: number, day: number] {
  const date = new Date(number * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** 19892 → « 2024-06-18 ». */
export function isoDay(number: number): string {
  const [year, month, day] = dayParts(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** « 2024-06-18 », or a longer ISO value that begins with a day → its day number; null for anything else. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(iso);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Months since year 0: the arithmetic of « il y a trois mois ». Month from 1. */
export function monthNumberOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Month number → « 2024-06 ». */
export function isoMonth(number: number): string {
  return `${isoYear(Math.floor(number / 12))}-${two((number % 12) + 1)}`;
}

/** Last day (28–31) of a month number. */
export function lastDayOf(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12) + 400, (month % 12) + 1, 0)).getUTCDate();
}

/** ISO day of the week: Monday is 1. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO week of a day: « 2024-W25 ». */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const [year] = dayParts(thursday);
  const first = dayNumber(year, 1, 1) ?? thursday;
  return `${isoYear(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** Monday of an ISO week as a day number; null when the year has no such week. */
export function mondayOf(year: number, week: number): number | null {
  const fourth = dayNumber(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
  return isoWeek(monday) === `${isoYear(year)}-W${two(week)}` ? monday : null;
}

/** Easter Sunday as a day number, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) ?? 0;
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
