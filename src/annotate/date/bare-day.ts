import { dayNumber, dayParts, isoDay, monthNumberOf, parseDay } from '../../fr/calendar.ts';
import { weekdayNumber } from '../../fr/months.ts';
import { dayOf } from './day-month.ts';
import { DAY, HAS_WEEKDAY, WEEKDAY_NAME } from './lexicon.ts';
import { choose, nearWeekday } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

/** How many weeks away a weekday with a day of the month is looked for. */
const WEEKS = 30;
/** What shows that a number after a weekday is a quantity or an hour: « lundi 18 h », « samedi 15 personnes ». */
const COUNTED = '(?! ?(?:h|heures?|:|[.,/]\\d|%|-\\d)|\\d| (?!et|a|au|vers)\\p{L})';
const CLOCK = /^,? (?:plutot )?(?:(?:a|vers|a partir de|jusqu'a|des) )(?:environ )?(?:\d{1,2} ?(?:h|:\d)|midi|minuit)/u;

// « mercredi 13 »: the nearest thirteenth that is a Wednesday
export const weekdayAndDay: Rule = {
  name: 'weekday-and-day',
  needs: [HAS_WEEKDAY, new RegExp(`(?:${WEEKDAY_NAME}) (?:${DAY})`, 'u')],
  pattern: edged(`(?:(?:le|ce) )?(?<name>${WEEKDAY_NAME}) (?<day>${DAY})${COUNTED}`),
  read: (match, here) => {
    const rank = weekdayNumber(match.groups.name ?? '');
    const day = dayOf(match.groups.day);
    const from = here.reference.day;
    if (rank === null || day === null || from === null) return null;
    const near = nearWeekday(rank, null, from);
    const days = Array.from({ length: 2 * WEEKS + 1 }, (_, step) => near + 7 * (step - WEEKS));
    const chosen = choose(
      days.filter((number) => Number(isoDay(number).slice(8)) === day),
      from,
      here.firm(match.start, match.end) === 'future' ? 'future' : null,
    );
    return chosen === null ? null : whole(match, 'date', isoDay(chosen), { relative: true });
  },
};

// « le 24 mars 1976 …, le 25 », « le 16 à 18 h »: a day of the month named before, or the nearest; « le 13 » alone is a number
export const bareDay: Rule = {
  name: 'bare-day',
  needs: [new RegExp(`(?:le|du|au) ?(?:${DAY})`, 'u')],
  pattern: edged(
    `(?:le|(?<=(?:du|au) )) ?(?<day>${DAY})(?= ?[,.;:)!?»"]| *$|,? (?:a|vers|plutot|jusqu'a|des|et) )(?![.,:/]\\d)`,
  ),
  read: (match, here) => {
    const day = dayOf(match.groups.day);
    if (day === null) return null;
    const named = parseDay(here.last() ?? '');
    const led = /^le /u.test(here.view.folded.slice(match.start, match.start + 3));
    const follows = named !== null && led && /\d/u.test(match.groups.day ?? '');
    const timed = CLOCK.test(here.view.folded.slice(match.end, match.end + 40));
    if (!follows && !timed && !here.alone) return null;
    const from = named ?? here.reference.day;
    if (from === null) return null;
    const near = nearest(day, from, here, follows);
    return near === null ? null : whole(match, 'date', isoDay(near), { relative: true });
  },
};

// « du 13 au 18 », « entre le 3 et le 5 », where a month was named before or nothing else is said
export const bareDayRange: Rule = {
  name: 'bare-day-range',
  needs: [/(?:du|entre le) .+ (?:au|et le) /u],
  pattern: edged(`(?:du |entre le )(?<first>${DAY}) (?:au |et le )(?<second>${DAY})(?= ?[,.;:)!?»"]| *$)(?![.,:/]\\d)`),
  read: (match, here) => {
    const [first, second] = [dayOf(match.groups.first), dayOf(match.groups.second)];
    const named = parseDay(here.last() ?? '');
    const from = named ?? here.reference.day;
    if (first === null || second === null || from === null || (named === null && !here.alone)) return null;
    const end = nearest(second, from, here, named !== null);
    const start = end === null ? null : choose(nearDays(first, end), end, 'last');
    if (start === null || end === null) return null;
    const more = { kind: 'date', relative: true } as const;
    return [
      { ...more, start: match.start, end: match.end, value: `${isoDay(start)}/${isoDay(end)}` },
      { ...more, ...match.span('first'), value: isoDay(start) },
      { ...more, ...match.span('second'), value: isoDay(end) },
    ];
  },
};

// That day of the month in the months around a day
function nearDays(day: number, from: number): readonly number[] {
  const [year, month] = dayParts(from);
  return [-1, 0, 1].flatMap((step) => {
    const other = monthNumberOf(year, month) + step;
    return dayNumber(Math.floor(other / 12), (other % 12) + 1, day) ?? [];
  });
}

function nearest(day: number, from: number, here: Here, follows: boolean): number | null {
  const [year, month] = dayParts(from);
  return follows ? dayNumber(year, month, day) : choose(nearDays(day, from), from, here.alone ? 'future' : null);
}
