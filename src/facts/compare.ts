import { daysOf, within } from './days.ts';

/** What two articles give for one thing: an ISO date or interval, a duration (« P24Y »), a number. */
export type Value = string | number;

/** Two numbers closer than this may be one number, rounded. */
const ROUNDED = 0.025;

/**
 * `same`: one within the other (2023-09 and 2023-09-13), or rounded to it (80 and 80.08). `other`: they cannot both be
 * true of one thing. `unclear`: times that overlap, or that no calendar tells (« PRESENT_REF »).
 */
export function compare(a: Value, b: Value): 'same' | 'other' | 'unclear' {
  if (a === b) return 'same';
  if (typeof a === 'number' || typeof b === 'number')
    return typeof a === typeof b && isRounding(Number(a), Number(b)) ? 'same' : 'other';
  const [one, two] = [daysOf(a), daysOf(b)];
  if (one === null || two === null) return compareCodes(a, b);
  if (hasHour(a) && hasHour(b) && one.from === two.from && one.to === two.to) return compareCodes(a, b);
  if (within(one, two) || within(two, one)) return 'same';
  return one.to < two.from || two.to < one.from ? 'other' : 'unclear';
}

/** Durations are equal or not; « 2024-W25 » and « 2024-SU » tell only their year apart from a day. */
function compareCodes(a: string, b: string): 'same' | 'other' | 'unclear' {
  if (a.startsWith(b) || b.startsWith(a)) return 'same';
  if (/^P/u.test(a) && /^P/u.test(b)) return 'other';
  const [one, two] = [a, b].map((value) => /^\d{4}(?!\d)/u.exec(value)?.[0]);
  return one !== undefined && two !== undefined && one !== two ? 'other' : 'unclear';
}

function hasHour(value: string): boolean {
  return /T\d\d/u.test(value);
}

/** One is the other with fewer figures, and hardly another number: 240 and 243, but not 20 and 22, 41 and 42. */
function isRounding(a: number, b: number): boolean {
  const [round, exact] = figuresOf(a) <= figuresOf(b) ? [a, b] : [b, a];
  if (figuresOf(round) === figuresOf(exact) || Math.abs(a - b) > ROUNDED * Math.abs(exact)) return false;
  return Number(exact.toPrecision(Math.max(1, figuresOf(round)))) === round;
}

/** Figures that a number needs: 240 needs two, 80.08 four. */
function figuresOf(value: number): number {
  return String(value)
    .replace(/^-?[0.]+|\D/gu, '')
    .replace(/0+$/u, '').length;
}
