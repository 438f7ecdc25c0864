import { isoDay, parseDay } from '../../fr/calendar.ts';
import { weekdayNumber } from '../../fr/months.ts';
import { aimOf, dayOf } from './day-month.ts';
import { DAY, SHIFT, shiftOf, WEEKDAY_NAME } from './lexicon.ts';
import { nearWeekday, weekdayValue } from './resolve.ts';
import { edged, type Found, type Here, type Rule, whole } from './rule.ts';

/** Weeks as a weekday may name them: « lundi de la semaine prochaine », « mardi cette semaine ». */
const WEEK = `(?: de)?(?: la semaine (?<week>${SHIFT})| (?<this>cette semaine))`;
const DETERMINER = '(?<det>ce meme|ce|le meme|le|un|du|au|chaque) ';

// « mardi », « ce lundi », « vendredi dernier », « lundi en huit », « mardi de la semaine prochaine »; « le lundi » of habit is a set
export const weekday: Rule = {
  name: 'weekday',
  pattern: edged(
    `(?:${DETERMINER})?(?<name>${WEEKDAY_NAME})(?:${WEEK}| (?<shift>${SHIFT})| en (?<ahead>huit|8|quinze|15)(?! \\p{L}))?`,
  ),
  read: (match, here) => {
    const { det, name = '', week, shift, ahead } = match.groups;
    const rank = weekdayNumber(name);
    const span = match.span('name');
    if (rank === null || isTitle(here, span.start)) return null;
    const start = det === 'du' || det === 'au' ? span.start : match.start;
    const more = { start, relative: true };
    if (week !== undefined || match.groups.this !== undefined) {
      return whole(match, 'date', inWeek(rank, shiftOf(week)?.step ?? 0, here), more);
    }
    const { day } = here.reference;
    if (ahead !== undefined && day !== null) {
      return whole(
        match,
        'date',
        isoDay(nearWeekday(rank, 'next', day) + (/^(?:huit|8)$/u.test(ahead) ? 7 : 14)),
        more,
      );
    }
    if (shiftOf(shift)?.from === 'text' && here.anchor.day !== null) {
      const value = isoDay(nearWeekday(rank, aimOf(shift, null), here.anchor.day));
      return whole(match, 'date', value, more);
    }
    const verb = here.direction(match.start, match.end);
    if (det === 'un' || (det === 'le' && shift === undefined && verb === null)) {
      return whole(match, det === 'un' ? 'date' : 'set', `XXXX-WXX-${rank}`, { start });
    }
    return whole(match, 'date', '', { ...more, ...weekdayValue(rank, aimOf(shift, verb), here.reference) });
  },
};

// « mercredi 13 » in its month: the nearest thirteenth that is a Wednesday
export const weekdayAndDay: Rule = {
  name: 'weekday-and-day',
  pattern: edged(
    `(?:(?:le|ce) )?(?<name>${WEEKDAY_NAME}) (?<day>${DAY})(?! ?(?:h|heures?|:|[.,/]\\d|%|-\\d)|\\d| (?!et|a|au|vers)\\p{L})`,
  ),
  read: (match, here) => {
    const rank = weekdayNumber(match.groups.name ?? '');
    const day = dayOf(match.groups.day);
    const from = here.reference.day;
    if (rank === null || day === null || from === null) return null;
    const near = nearWeekday(rank, null, from);
    const found = [0, 7, -7, 14, -14, 21, -21, 28, -28, 35, -35]
      .map((step) => isoDay(near + step))
      .find((value) => Number(value.slice(8)) === day);
    return found === undefined ? null : whole(match, 'date', found, { relative: true });
  },
};

// « mardi et mercredi », « de mardi à jeudi »; « du lundi au vendredi » of habit is a set
export const weekdayRange: Rule = {
  name: 'weekday-range',
  pattern: edged(
    `(?<lead>entre |de |du |les |ces )?(?<first>${WEEKDAY_NAME})s?(?<join> et | a | au | ?- ?)(?<second>(?<name2>${WEEKDAY_NAME})s?(?: (?<shift>${SHIFT}))?)(?! ${DAY}(?![\\p{L}\\d]))`,
  ),
  read: (match, here) => {
    const { first = '', name2 = '', lead = '', join, shift } = match.groups;
    const [one, two] = [weekdayNumber(first), weekdayNumber(name2)];
    if (one === null || two === null || one === two) return null;
    const verb = here.direction(match.start, match.end);
    if (lead === 'du ' && join === ' au ' && verb === null && shift === undefined) {
      return whole(match, 'set', `XXXX-WXX-${one}/XXXX-WXX-${two}`);
    }
    const [from, to] = pair(one, two, aimOf(shift, verb), here);
    const ends: Found[] = [
      { ...match.span('first'), kind: 'date', relative: true, ...from },
      { ...match.span('second'), kind: 'date', relative: true, ...to },
    ];
    const [start, end] = [parseDay(from.value), parseDay(to.value)];
    if (start === null || end === null || (join === ' et ' && lead !== 'entre ' && end - start !== 1)) return ends;
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

function inWeek(rank: number, step: number, here: Here): string {
  const { day } = here.reference;
  if (day === null) return `XXXX-WXX-${rank}`;
  const sunday = nearWeekday(7, 'future', day);
  return isoDay(sunday - 7 + rank + 7 * step);
}

// « le Journal du Dimanche », « Vendredi » (Robinson's): French days of the week take no capital inside a sentence
function isTitle(here: Here, at: number): boolean {
  const { text } = here.view;
  if (!/\p{Lu}/u.test(text[at] ?? '')) return false;
  if (/^\p{Lu}{2}/u.test(text.slice(at, at + 2))) return false;
  return !/(?:^|[.!?:«»"“”(►•|–—-] ?|(?:^|[.!?«"“] ?)(?:ce|le|du|au) )$/iu.test(text.slice(Math.max(0, at - 6), at));
}
