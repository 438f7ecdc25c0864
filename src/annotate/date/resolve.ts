import { dayNumber, isoDay, isoMonth, isoWeek, monthNumberOf, parseDay, weekdayOf } from '../../fr/calendar.ts';
import { isoFields } from '../../fr/timex.ts';
import type { Unit } from './lexicon.ts';
import type { Reference } from './reference.ts';
import type { Direction } from './rule.ts';

/** A value with the modifier that says how sure it is. */
export interface Resolved {
  readonly value: string;
  readonly mod?: string;
}

/** Where a named day, month or season lies: `last` and `next` never give the reference's own. */
export type Aim = Direction | 'last' | 'next';

/**
 * A day of the week (1–7). Without a reference: `XXXX-WXX-3`. With a reference that knows only its month: that month, APPROX,
 * since a bare weekday in the news lies within the week (it is off only in the first or last days of a month).
 */
export function weekdayValue(weekday: number, aim: Aim, reference: Reference): Resolved {
  if (reference.day === null) {
    return reference.month === null
      ? { value: `XXXX-WXX-${weekday}` }
      : { value: isoMonth(reference.month), mod: 'APPROX' };
  }
  return { value: isoDay(nearWeekday(weekday, aim, reference.day)) };
}

/** The day number of a weekday seen from a day. */
export function nearWeekday(weekday: number, aim: Aim, from: number): number {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (aim === 'last') return from + ahead - 7;
  if (aim === 'next') return from + (ahead === 0 ? 7 : ahead);
  if (aim === 'future' || ahead === 0) return from + ahead;
  return aim === null && ahead <= 3 ? from + ahead : from + ahead - 7;
}

/** A day and month without a year; a weekday beside it decides the year when it can. Null when there is no such day. */
export function dayMonthValue(
  day: number,
  month: number,
  weekday: number | null,
  aim: Aim,
  reference: Reference,
): string | null {
  if (dayNumber(2024, month, day) === null) return null;
  const year = reference.year;
  const from = reference.day ?? (reference.month === null ? null : middleOf(reference.month));
  const bare = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year === null) return `XXXX${bare}`;
  if (from === null) return `${year}${bare}`;
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => dayNumber(year + step, month, day) ?? []);
  const right = weekday === null ? days : days.filter((candidate) => weekdayOf(candidate) === weekday);
  const candidates = right.some((candidate) => Math.abs(candidate - from) < 370) ? right : days;
  const chosen = choose(candidates, from, aim);
  return chosen === null || (weekday === null && Math.abs(chosen - from) > 370 && day !== 29) ? null : isoDay(chosen);
}

/** A month without a year: the last one unless the verb looks forward. */
export function monthValue(month: number, aim: Aim, reference: Reference): Resolved {
  if (reference.month === null) {
    const year = reference.year ?? 'XXXX';
    return { value: `${year}-${String(month).padStart(2, '0')}` };
  }
  const year = Math.floor(reference.month / 12);
  const months = [-1, 0, 1].map((step) => monthNumberOf(year + step, month));
  const chosen = choose(months, reference.month, aim === null ? 'past' : aim);
  return { value: isoMonth(chosen ?? reference.month) };
}

/** The candidate that an aim picks, seen from `from`: all numbers of days, or all of months, or all of years. */
export function choose(candidates: readonly number[], from: number, aim: Aim): number | null {
  const back = candidates.filter((candidate) => (aim === 'last' ? candidate < from : candidate <= from));
  const ahead = candidates.filter((candidate) => (aim === 'next' ? candidate > from : candidate >= from));
  const last = back.length === 0 ? null : Math.max(...back);
  const next = ahead.length === 0 ? null : Math.min(...ahead);
  if (last === null || next === null) return last ?? next;
  if (aim === 'past' || aim === 'last') return last;
  if (aim === 'future' || aim === 'next') return next;
  return next - from < from - last ? next : last;
}

/**
 * A date moved by units of time, as coarse as the coarser of the two: three months after 2024-06-18 is `2024-09`,
 * two days after it `2024-06-20`. Null when the date is too coarse for the unit or the unit is a part of a day.
 */
export function moved(iso: string, amount: number, unit: Unit): string | null {
  const steps = Math.round(amount * unit.count);
  const [year, month] = isoFields(iso);
  const day = parseDay(iso);
  if (year === null || unit.clock || Math.abs(steps) > 5000) return null;
  if (unit.letter === 'Y') return year + steps < 1 ? null : String(year + steps).padStart(4, '0');
  if (unit.letter === 'M') return month === null ? null : isoMonth(monthNumberOf(year, month) + steps);
  return day === null ? null : isoDay(day + steps * (unit.letter === 'W' ? 7 : 1));
}

/** The day, week, month or year that lies `step` units from a date: « la semaine dernière » → `2024-W24`. Null when too coarse. */
export function periodAt(iso: string, step: number, unit: Unit): string | null {
  const [year, month] = isoFields(iso);
  const day = parseDay(iso);
  if (unit.letter === 'W') return day === null ? null : isoWeek(day + 7 * step);
  if (unit.letter !== 'M' || unit.count === 1 || year === null) return moved(iso, step, { ...unit, count: 1 });
  if (month === null) return null;
  // Quarters and half-years are counted inside their year
  const perYear = 12 / unit.count;
  const rank = Math.floor((month - 1) / unit.count) + step;
  const shifted = year + Math.floor(rank / perYear);
  return `${shifted}-${unit.count === 3 ? 'Q' : 'H'}${(((rank % perYear) + perYear) % perYear) + 1}`;
}

function middleOf(month: number): number | null {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 15);
}
