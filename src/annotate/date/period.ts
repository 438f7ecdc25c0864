import { isoWeek, parseDay, weekdayOf } from '../../fr/calendar.ts';
import { monthNumber } from '../../fr/months.ts';
import { dayOf } from './day-month.ts';
import {
  DAY,
  HAS_MONTH,
  HAS_UNIT,
  MONTH,
  PARTIAL,
  partialMod,
  SHIFT,
  shiftOf,
  type Unit,
  unitOf,
  WEEKDAY,
  YEAR,
} from './lexicon.ts';
import { referenceValue } from './reference.ts';
import { dayMonthValue, periodAt } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

const NAMED = '(?<unit>semaine|mois|an|annee|trimestre|semestre|decennie|siecle)';
const ARTICLE = "(?:la |le |l'|au |du )?";

/** « la semaine dernière » seen from the article, « l’année suivante » from the last date named; the words' side when there is no date. */
function at(step: number, from: 'published' | 'text', unit: Unit, here: Here): string {
  const own = referenceValue(here.reference);
  const named = unit.letter === 'W' && here.anchor.day !== null ? here.anchor.day : null;
  const origin = from === 'published' ? own : (here.anchor.value ?? own);
  const value =
    from === 'text' && named !== null
      ? isoWeek(named + 7 * step)
      : origin === null
        ? null
        : periodAt(origin, step, unit);
  if (value === null) return step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  if (unit.count === 10) return value.slice(0, 3);
  return unit.count === 100 ? value.slice(0, 2) : value;
}

// Steps of decades and centuries are as many years
function shifted(step: number, from: 'published' | 'text', unit: Unit, here: Here): string {
  const long = unit.letter === 'Y' && unit.count > 1;
  return long ? at(step * unit.count, from, unit, here) : at(step, from, unit, here);
}

// « la semaine dernière », « l’an passé », « fin de l’année prochaine », « l’année suivante », « le mois en cours »
export const shiftedPeriod: Rule = {
  name: 'shifted-period',
  needs: [HAS_UNIT, new RegExp(`prochain|${SHIFT}`, 'u')],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})|${ARTICLE})(?:${NAMED} (?<shift>${SHIFT})|(?<before>prochaine?) (?<unit2>semaine|mois|annee|trimestre|semestre|decennie))`,
  ),
  read: (match, here) => {
    const { shift, before, unit: name, unit2 } = match.groups;
    const unit = unitOf(name ?? unit2 ?? '');
    const move = shiftOf(shift ?? before);
    if (unit === null || move === undefined) return null;
    const lead = /^(?:au|du) /u.exec(here.view.folded.slice(match.start))?.[0].length ?? 0;
    const value = shifted(move.step, move.from, unit, here);
    return whole(match, 'date', value, { start: match.start + lead, mod: partialMod(match.groups), relative: true });
  },
};

// « cette année », « ce mois-ci », « cette semaine », « fin d’année », « la fin du mois », « en début de semaine »
export const thisPeriod: Rule = {
  name: 'this-period',
  needs: [HAS_UNIT, /cet|ce |debut|commencement|aube|fin|milieu|courant|mi-/u],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})(?:cette |ce )?|(?<this>cette|ce) )(?<unit>semaine|mois|annee|trimestre|semestre|decennie|siecle)(?<ci>-ci|-la)?(?! d(?:e |u |'))`,
  ),
  read: (match, here) => {
    const { partial, unit: name = '', ci } = match.groups;
    const unit = unitOf(name);
    if (unit === null) return null;
    // « une fête de fin d’année », « les soldes de début d’année » name a kind of thing
    const before = here.view.folded.slice(Math.max(0, match.start - 4), match.start);
    if (partial !== undefined && /^(?:fin|debut) d/u.test(partial) && /(?:de|s) $/u.test(before)) return [];
    const value = shifted(0, ci === '-la' ? 'text' : 'published', unit, here);
    return whole(match, 'date', value, { mod: partialMod(match.groups), relative: true });
  },
};

// « dans la semaine », « la nouvelle année »: at the turn of the year, the one that begins
export const namedPeriod: Rule = {
  name: 'named-period',
  needs: [/dans la semaine|la nouvelle annee/u],
  pattern: edged(
    '(?<=dans )(?<week>la semaine)(?! (?:qui|d|\\p{L}+(?:ant|ent|ere)e?(?!\\p{L})))|la nouvelle (?<year>annee)(?! d)',
  ),
  read: (match, here) => {
    const { year, month } = here.reference;
    if (match.groups.year === undefined) {
      const week: Unit = { letter: 'W', count: 1, clock: false };
      return whole(match, 'date', shifted(0, 'published', week, here), { relative: true });
    }
    if (year === null || month === null) return null;
    return whole(match, 'date', String(month % 12 < 6 ? year : year + 1), { relative: true });
  },
};

// « ce week-end », « le week-end dernier », « le week-end prochain »
export const weekend: Rule = {
  name: 'weekend',
  needs: [/week/u],
  pattern: edged(`(?<det>ce|le|chaque|du|au) (?:prochain )?week-?ends?(?: (?<shift>${SHIFT}))?`),
  read: (match, here) => {
    const { det, shift } = match.groups;
    const start = det === 'du' || det === 'au' ? match.start + 3 : match.start;
    const day = here.reference.day;
    const verb = here.direction(match.start, match.end);
    const move =
      shiftOf(shift) ??
      (/prochain/u.test(here.view.folded.slice(match.start, match.end)) ? shiftOf('prochain') : undefined);
    if (det === 'chaque' || (det !== 'ce' && move === undefined && verb === null))
      return whole(match, 'set', 'XXXX-WXX-WE', { start });
    if (day === null) return whole(match, 'date', 'XXXX-WXX-WE', { start, relative: true });
    // From Monday to Thursday the last week-end is as near as the next: the verb decides
    const early = weekdayOf(day) <= 4;
    // « le week-end prochain » said on a weekday is the one that comes
    const step = move?.step === 1 && weekdayOf(day) <= 5 ? 0 : (move?.step ?? (verb === 'past' && early ? -1 : 0));
    return whole(match, 'date', `${isoWeek(day + 7 * step)}-WE`, { start, relative: true });
  },
};

// « la semaine du 12 août »
export const weekOf: Rule = {
  name: 'week-of',
  needs: [HAS_MONTH, /semaine du /u],
  pattern: edged(`(?:la )?semaine du (?:${WEEKDAY} )?(?<day>${DAY}) (?<month>${MONTH})(?: (?<year>${YEAR}))?`),
  read: (match, here) => {
    const { year } = match.groups;
    const [day, month] = [dayOf(match.groups.day), monthNumber(match.groups.month ?? '')];
    if (day === null || month === null) return null;
    const direction = here.direction(match.start, match.end);
    const two = (value: number): string => String(value).padStart(2, '0');
    const value =
      year === undefined
        ? dayMonthValue(day, month, null, direction, here.reference)
        : `${year}-${two(month)}-${two(day)}`;
    const number = parseDay(value ?? '');
    // A Sunday that names a week opens it: weeks are named by their first day
    return number === null
      ? null
      : whole(match, 'date', isoWeek(weekdayOf(number) === 7 ? number + 1 : number), { relative: year === undefined });
  },
};
