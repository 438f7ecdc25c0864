import { isoDay, parseDay } from '../../fr/calendar.ts';
import { weekdayNumber } from '../../fr/months.ts';
import { aimOf } from './day-month.ts';
import { DAY, HAS_WEEKDAY, SHIFT, shiftOf, WEEKDAY_NAME } from './lexicon.ts';
import { nearWeekday, weekdayValue } from './resolve.ts';
import { type Direction, edged, type Found, type Here, type Rule, whole } from './rule.ts';

/** Weeks as a weekday may name them: « lundi de la semaine prochaine », « mardi cette semaine ». */
const WEEK = `(?: de)?(?: la semaine (?<week>${SHIFT})| (?<this>cette semaine))`;
const DETERMINER = '(?<det>ce meme|ce|le meme|le|un) ';

// « mardi », « ce lundi », « vendredi dernier », « lundi en huit », « mardi de la semaine prochaine »; « le lundi » of habit is a set
export const weekday: Rule = {
  name: 'weekday',
  needs: [HAS_WEEKDAY],
  pattern: edged(
    `(?:${DETERMINER})?(?<name>${WEEKDAY_NAME})(?:${WEEK}| (?<shift>${SHIFT})| en (?<ahead>huit|8|quinze|15)(?! \\p{L}))?`,
  ),
  read: (match, here) => {
    const { det, name = '', week, shift, ahead } = match.groups;
    const rank = weekdayNumber(name);
    const span = match.span('name');
    if (rank === null || isTitle(here, span.start)) return null;
    const more = { relative: true };
    if (week !== undefined || match.groups.this !== undefined) {
      return whole(match, 'date', inWeek(rank, shiftOf(week)?.step ?? 0, here), more);
    }
    const { day } = here.reference;
    if (ahead !== undefined && day !== null) {
      return whole(
        match,
        'date',
        isoDay(nearWeekday(rank, 'future', day) + (/^(?:huit|8)$/u.test(ahead) ? 7 : 14)),
        more,
      );
    }
    if (shiftOf(shift)?.from === 'text' && here.anchor.day !== null) {
      const value = isoDay(nearWeekday(rank, aimOf(shift, null), here.anchor.day));
      return whole(match, 'date', value, more);
    }
    const verb = here.firm(match.start, match.end);
    if (det === 'un' || (det === 'le' && shift === undefined && verb === null)) {
      return whole(match, det === 'un' ? 'date' : 'set', `XXXX-WXX-${rank}`);
    }
    const aim = det === 'ce' && shift === undefined ? thisDay(rank, verb, here) : aimOf(shift, verb);
    return whole(match, 'date', '', { ...more, ...weekdayValue(rank, aim, here.reference) });
  },
};

// « mardi et mercredi », « de mardi à jeudi »; « du lundi au vendredi » of habit is a set
export const weekdayRange: Rule = {
  name: 'weekday-range',
  needs: [HAS_WEEKDAY, new RegExp(`(?:${WEEKDAY_NAME})s?(?: et | a | au | ?- ?)(?:${WEEKDAY_NAME})`, 'u')],
  pattern: edged(
    `(?<lead>entre |de |du |les |ces )?(?<first>${WEEKDAY_NAME})s?(?<join> et | a | au | ?- ?)(?<second>(?<name2>${WEEKDAY_NAME})s?(?: (?<shift>${SHIFT}))?)(?! ${DAY}(?![\\p{L}\\d]))`,
  ),
  read: (match, here) => {
    const { first = '', name2 = '', lead = '', join, shift } = match.groups;
    const [one, two] = [weekdayNumber(first), weekdayNumber(name2)];
    if (one === null || two === null || one === two) return null;
    const verb = here.firm(match.start, match.end);
    if (lead === 'du ' && join === ' au ' && verb === null && shift === undefined) {
      return whole(match, 'set', `XXXX-WXX-${one}/XXXX-WXX-${two}`);
    }
    const apart = join === ' et ' && lead !== 'entre ' && (two - one + 7) % 7 !== 1;
    const aim = aimOf(shift, verb);
    // « vendredi et jeudi » do not follow each other: each looks for its own day
    const [from, to] =
      apart && two < one
        ? [weekdayValue(one, aim, here.reference), weekdayValue(two, aim, here.reference)]
        : pair(one, two, aim, here);
    const ends: Found[] = [
      { ...match.span('first'), kind: 'date', relative: true, ...from },
      { ...match.span('second'), kind: 'date', relative: true, ...to },
    ];
    const [start, end] = [parseDay(from.value), parseDay(to.value)];
    if (start === null || end === null || apart) return ends;
    const value = `${from.value}/${to.value}`;
    return [{ start: match.start, end: match.end, kind: 'date', value, relative: true }, ...ends];
  },
};

/** Two weekdays that follow each other, on the side of the reference that the verb tells. */
export function pair(one: number, two: number, aim: ReturnType<typeof aimOf>, here: Here) {
  const { reference } = here;
  if (reference.day === null) return [weekdayValue(one, aim, reference), weekdayValue(two, aim, reference)] as const;
  const back = aim === 'past' || aim === 'last';
  const end = back
    ? nearWeekday(two, aim, reference.day)
    : nearWeekday(two, 'next', nearWeekday(one, aim, reference.day));
  const start = back ? nearWeekday(one, 'last', end) : nearWeekday(one, aim, reference.day);
  return [{ value: isoDay(start) }, { value: isoDay(end) }] as const;
}

// « ce vendredi » is the day itself or one to come, unless its verb is past; a text may be dated on its eve
function thisDay(rank: number, verb: Direction, here: Here): Direction {
  const { day } = here.reference;
  return verb !== 'past' || (day !== null && nearWeekday(rank, 'future', day) - day <= 1) ? 'future' : 'past';
}

function inWeek(rank: number, step: number, here: Here): string {
  const { day } = here.reference;
  if (day === null) return `XXXX-WXX-${rank}`;
  const sunday = nearWeekday(7, 'future', day);
  return isoDay(sunday - 7 + rank + 7 * step);
}

// « le Journal du Dimanche », « la série Mercredi »: inside a sentence French days take no capital
function isTitle(here: Here, at: number): boolean {
  const { text } = here.view;
  if (here.alone || !/^\p{Lu}\P{Lu}/u.test(text.slice(at, at + 2))) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return /\p{L}['’]? ?$/u.test(before) && !/(?:^|[.!?«"“•►] ?)(?:[Cc]e|[Ll]e|[Dd]ès|[Dd]epuis) $/u.test(before);
}
