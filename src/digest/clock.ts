import { Cron } from 'croner';

/** When a server wants its digest. */
export interface Schedule {
  /** Local time, « 08:00 ». */
  readonly hour: string;
  /** ISO days of the week, Monday 1. */
  readonly days: readonly number[];
  /** IANA name. */
  readonly zone: string;
}

/** One digest that is due. */
export interface Slot {
  /** The day where the server is: « 2024-06-18 ». */
  readonly date: string;
  readonly at: Date;
}

/** A tick comes every few seconds; a digest older than this was held up by something, and says that it is late. */
const ON_TIME_MS = 10 * 60_000;
/** Past this, a late digest is no news: what it would have said goes into the next. */
const STALE_MS = 24 * 3_600_000;
/** A schedule has a day a week at least; one more for the change of hour. */
const LONGEST_GAP_MS = 8 * 24 * 3_600_000;

/**
 * The digest that is due at an instant, or null before the first: on time, late, or missed for good.
 * `since`: those due before it are not owed (the admin had not asked yet).
 */
export type Due = { readonly kind: 'now' | 'late' | 'missed'; readonly slot: Slot };

export interface Clock {
  readonly due: (now: Date, since: Date) => Due | null;
  readonly next: (after: Date) => Slot;
}

/**
 * The clock of one schedule, computed from wall-clock time by croner: an hour that the spring change skips is due at the
 * next minute that exists, one that the autumn change repeats is due the first time only. Throws a RangeError or TypeError on an unknown zone.
 */
export function openClock({ hour, days, zone }: Schedule): Clock {
  const [hours, minutes] = hour.split(':').map(Number);
  const cron = new Cron(`${minutes} ${hours} * * ${days.join(',')}`, { timezone: zone, paused: true });
  const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  const next = (after: Date): Slot => {
    const at = cron.nextRun(after);
    if (at === null) throw new RangeError(`no digest after ${after.toISOString()}`);
    return { date: dayOf.format(at), at };
  };
  // Asked every few seconds, it changes once a day.
  let known: { readonly last: Slot; readonly until: number } | null = null;
  const last = (now: Date): Slot => {
    if (known && now.getTime() >= known.last.at.getTime() && now.getTime() < known.until) return known.last;
    let slot = next(new Date(now.getTime() - LONGEST_GAP_MS));
    let after = next(slot.at);
    while (after.at.getTime() <= now.getTime()) [slot, after] = [after, next(after.at)];
    known = { last: slot, until: after.at.getTime() };
    return slot;
  };
  return {
    next,
    due: (now, since) => {
      const slot = last(now);
      if (slot.at.getTime() < since.getTime()) return null;
      return { kind: isStale(slot.at, now) ? 'missed' : isLate(slot.at, now) ? 'late' : 'now', slot };
    },
  };
}

/** Held up by something: the digest says so. */
export function isLate(due: Date, now: Date): boolean {
  return now.getTime() - due.getTime() >= ON_TIME_MS;
}

/** Too late to be worth posting. */
export function isStale(due: Date, now: Date): boolean {
  return now.getTime() - due.getTime() >= STALE_MS;
}

/** Names that people look for and that the list below knows under another. */
const OTHER_NAMES = ['America/Montreal', 'Asia/Kathmandu', 'Asia/Ho_Chi_Minh', 'Asia/Kolkata', 'Europe/Kyiv'];

/** « Europe/Paris » and every other name that schedules can use, for suggestions. */
export const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), ...OTHER_NAMES])]
  .filter(isZone)
  .sort();

/** True for a name that this machine knows, listed or not (« Asia/Katmandu » is an old name of a listed one). */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return /^\p{L}/u.test(name);
  } catch {
    return false;
  }
}
