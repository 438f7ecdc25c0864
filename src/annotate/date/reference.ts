import { dayNumber, isoDay, isoMonth, monthNumberOf } from '../../fr/calendar.ts';
import { isoFields } from '../../fr/timex.ts';

/** The article's own date, as far as it is known; what is unknown is null. */
export interface Reference {
  readonly year: number | null;
  /** Months since year 0 (see fr/calendar). */
  readonly month: number | null;
  /** Days since 1970-01-01. */
  readonly day: number | null;
  /** Minutes since midnight. */
  readonly minute: number | null;
}

/** « 2024-06-18T20:17:30 », « 2024-06-18 », « 2023-09 », « 2023 » or null → reference; anything else is as unknown as null. */
export function readReference(published: string | null): Reference {
  const [year, month, day] = isoFields(published ?? '');
  const clock = /T(\d\d):(\d\d)/u.exec(published ?? '');
  return {
    year,
    month: year === null || month === null ? null : monthNumberOf(year, month),
    day: year === null || month === null || day === null ? null : dayNumber(year, month, day),
    minute: clock === null || day === null ? null : Number(clock[1]) * 60 + Number(clock[2]),
  };
}

/** The reference as precise as it is known: `2024-06-18`, `2023-09`, `2023` or null. */
export function referenceValue(reference: Reference): string | null {
  if (reference.day !== null) return isoDay(reference.day);
  if (reference.month !== null) return isoMonth(reference.month);
  return reference.year === null ? null : String(reference.year).padStart(4, '0');
}
