import { isoMonth, monthNumberOf } from '../../fr/calendar.ts';
import { monthNumber } from '../../fr/months.ts';
import { isoFields } from '../../fr/timex.ts';
import { aimOf } from './day-month.ts';
import { HAS_MONTH, MONTH, MONTH_NAME, PARTIAL, partialMod, SHIFT, shiftOf, YEAR } from './lexicon.ts';
import { monthValue } from './resolve.ts';
import { edged, type Found, type Here, type Rule, whole } from './rule.ts';

/** What may stand before a month written with a capital: without it « Mars » is a planet, « Avril » a first name. */
const BEFORE =
  /(?:^|[«"“(:.!?] ?|(?:^|[ '])(?:en|depuis|des|fin|debut|avant|apres|jusqu'en|d'ici|mois d[e']|mi-|courant|de|a|,) ?)$/u;

/** « juillet 2023 » → `2023-07`. */
function dated(month: number, year: string): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** True when a month word at this place is a name: « Mars », « M. Juin », « Champ-de-Mars ». */
function isName(here: Here, at: number, alone: boolean): boolean {
  if (!/\p{Lu}/u.test(here.view.text[at] ?? '')) return false;
  const before = here.view.folded.slice(Math.max(0, at - 16), at);
  return alone || !BEFORE.test(before) || /(?:planete|sur|vers|de) $/u.test(before);
}

// « juillet 2000 », « fin juillet 2023 », « en mars », « à la mi-janvier », « septembre dernier », « mois de mai »
export const month: Rule = {
  name: 'month',
  needs: [HAS_MONTH],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})|(?<!\\d ?))(?:(?:le |ce |un )?mois d(?:e |'))?(?:(?<name>${MONTH_NAME})|(?<short>${MONTH})(?= \\d{4}))(?: (?:de )?(?<year>${YEAR})| (?<shift>${SHIFT}))?`,
  ),
  read: (match, here) => {
    const { name, short, year, shift } = match.groups;
    const rank = monthNumber(name ?? short ?? '');
    if (rank === null) return null;
    const mod = partialMod(match.groups);
    if (year !== undefined) return whole(match, 'date', dated(rank, year), { mod });
    const at = match.span(name === undefined ? 'short' : 'name').start;
    const followed = /^(?: \p{Ll}|$)/u.test(here.view.text.slice(match.end, match.end + 2));
    if (shift === undefined && match.groups.partial === undefined && isName(here, at, match.start === 0 && followed))
      return null;
    const fromText = shiftOf(shift)?.from === 'text' ? isoFields(here.anchor.value ?? '') : null;
    if (fromText !== null && fromText[0] !== null && fromText[1] !== null) {
      const anchor = { year: fromText[0], month: monthNumberOf(fromText[0], fromText[1]), day: null, minute: null };
      return whole(match, 'date', monthValue(rank, aimOf(shift, null), anchor).value, { mod, relative: true });
    }
    const aim = aimOf(shift, here.firm(match.start, match.end));
    return whole(match, 'date', monthValue(rank, aim, here.reference).value, { mod, relative: true });
  },
};

const FIRST = `(?<first>(?<month1>${MONTH_NAME})(?: (?<year1>${YEAR}))?)`;
const SECOND = `(?<second>(?<month2>${MONTH_NAME})(?: (?<year2>${YEAR})| (?<shift>${SHIFT}))?)`;

// « de mars à juin 2023 », « mars-avril », « mai et juin derniers »
export const monthRange: Rule = {
  name: 'month-range',
  needs: [HAS_MONTH, new RegExp(`(?:${MONTH_NAME}).+(?:${MONTH_NAME})`, 'u')],
  pattern: edged(
    `(?<!\\d ?)(?<lead>(?:de|d'|du mois de|entre) ?)?${FIRST}(?<join> et | ou | a | au mois de | ?[-–] ?)${SECOND}`,
  ),
  read: (match, here) => {
    const { month1, month2, year1, year2, shift, lead, join = '' } = match.groups;
    const [first, last] = [monthNumber(month1 ?? ''), monthNumber(month2 ?? '')];
    if (first === null || last === null || isName(here, match.span('month1').start, false)) return null;
    const aim = aimOf(shift, here.firm(match.start, match.end));
    const to = year2 === undefined ? monthValue(last, aim, here.reference).value : dated(last, year2);
    const [year] = isoFields(to);
    const from =
      year1 !== undefined
        ? dated(first, year1)
        : year === null
          ? monthValue(first, aim, here.reference).value
          : isoMonth(monthNumberOf(year - (first > last ? 1 : 0), first));
    const relative = year2 === undefined;
    const ends: Found[] = [
      { ...match.span('first'), kind: 'date', value: from, relative },
      { ...match.span('second'), kind: 'date', value: to, relative },
    ];
    const interval = lead !== undefined && /^ (?:a|au|et)/u.test(join) && from < to;
    return interval
      ? [{ start: match.start, end: match.end, kind: 'date', value: `${from}/${to}`, relative }, ...ends]
      : ends;
  },
};
