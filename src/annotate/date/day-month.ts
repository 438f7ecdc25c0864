import { dayNumber, isoDay } from '../../fr/calendar.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { parseNumber } from '../../fr/numbers.ts';
import { DAY, HAS_MONTH, MONTH, SHIFT, shiftOf, WEEKDAY, YEAR } from './lexicon.ts';
import { type Aim, dayMonthValue } from './resolve.ts';
import { edged, type Rule, whole } from './rule.ts';

/** Places that are named after a day: « rue du 4 septembre » is no date. */
const PLACES =
  /(?<!\p{L})(?:rue|avenue|boulevard|bd|place|quai|square|pont|stade|lycee|college|ecole|caserne|parc|impasse|station|gare|fort|cite|hopital) (?:du|des|de la|de) $/u;
/** Two digits after a month are a year only where the phrase ends: « le 10 novembre 93, », never « le 10 novembre 15 personnes ». */
const SHORT_YEAR = '\'?\\d\\d(?=[,.;)!?»"]|:(?!\\d)| *$)';

/** Day of the month from « 1er », « 18 », « quinze »; null when it is none. */
export function dayOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:premier|1er)$/u.test(text)) return 1;
  const value = parseNumber(text.replace(/(?<=\d)(?:er|e)$/u, ''));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

/** Full year from four digits, or from two: the century that brings it nearest to the reference, at most ten years ahead. */
export function fullYear(text: string, reference: number | null): number {
  const digits = Number(text.replace(/\D/gu, ''));
  if (digits > 99) return digits;
  const latest = (reference ?? 2030) + 10;
  return latest - ((((latest - digits) % 100) + 100) % 100);
}

/** Which way « dernier » or « prochain » sends a day or a month; else what the verb says. */
export function aimOf(shift: string | undefined, verb: Aim): Aim {
  const step = shiftOf(shift)?.step;
  return step === undefined || step === 0 ? verb : step < 0 ? 'last' : 'next';
}

// « le mardi 18 juin 2024 », « 1er mai », « le 10 novembre 93 », « du 26 septembre dernier »
export const dayMonth: Rule = {
  name: 'day-month',
  needs: [HAS_MONTH],
  pattern: edged(
    `(?:(?:le|ce) )?(?:(?<weekday>${WEEKDAY}),? (?:le )?)?(?<day>${DAY}|\\d\\d)[ -]?(?<month>${MONTH})(?:,? (?<year>${YEAR})| (?<short>${SHORT_YEAR})| (?<shift>${SHIFT}))?`,
  ),
  read: (match, here) => {
    const { weekday: weekdayWord, year, short, shift } = match.groups;
    const day = dayOf(match.groups.day);
    const month = monthNumber(match.groups.month ?? '');
    if (month === null) return null;
    if (day === null) return [];
    if (PLACES.test(here.view.folded.slice(Math.max(0, match.start - 24), match.start))) return [];
    const written = year ?? short;
    if (written !== undefined) {
      const exact = dayNumber(fullYear(written, here.reference.year), month, day);
      return exact === null ? [] : whole(match, 'date', isoDay(exact));
    }
    const weekday = weekdayWord === undefined ? null : weekdayNumber(weekdayWord);
    const aim = aimOf(shift, here.firm(match.start, match.end));
    const value = dayMonthValue(day, month, weekday, aim, here.reference);
    return value === null ? [] : whole(match, 'date', value, { relative: true });
  },
};
