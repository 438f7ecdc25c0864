import { parseNumber } from '../../fr/numbers.ts';
import { fullYear } from './day-month.ts';
import { PARTIAL, partialMod, YEAR } from './lexicon.ts';
import { edged, type Found, type Rule, whole } from './rule.ts';
import { isYear } from './year-guard.ts';

// « en 2006 », « fin 2023 », « début 2024 », « la mi-2022 », « l’an 2000 », « l’année 1998 », « la présidentielle de 2002 »
export const year: Rule = {
  name: 'year',
  needs: [/(?:1[4-9]|20)\d\d/u],
  pattern: edged(`(?<partial>${PARTIAL}(?:l'annee |annee )?)?(?<article>l'an(?:nee)? )?(?<year>${YEAR})`),
  read: (match, here) => {
    const { partial, article, year: digits = '' } = match.groups;
    const { start, end } = match.span('year');
    if (partial !== undefined || article !== undefined)
      return whole(match, 'date', digits, { mod: partialMod(match.groups) });
    return isYear(here, start, end) ? whole(match, 'date', digits) : null;
  },
};

// « de 1950 à 1953 », « entre 1990 et 1999 », « 1982-1990 », « 2018-19 »
export const yearRange: Rule = {
  name: 'year-range',
  needs: [/(?:1[4-9]|20)\d\d.+\d\d/u],
  pattern: edged(
    `(?<lead>de |entre |en |depuis )?(?<first>${YEAR.replace(/\(\?!.*/u, '')})(?<join> a | et | jusqu'en | ?[-–/] ?)(?<second>(?<year2>${YEAR})|(?<=-)\\d\\d(?!\\d))`,
  ),
  read: (match, here) => {
    const { lead, first = '', second = '', join = '' } = match.groups;
    const to = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
    const { end } = match.span('second');
    if (first >= to || (!isYear(here, match.span('second').start, end) && lead === undefined && join.startsWith(' ')))
      return null;
    const ends: Found[] = [
      { ...match.span('first'), kind: 'date', value: first },
      { ...match.span('second'), kind: 'date', value: to },
    ];
    if (join === ' et ' && lead !== 'entre ') return ends;
    return [{ start: match.start, end: match.end, kind: 'date', value: `${first}/${to}` }, ...ends];
  },
};

/** A decade written with two digits has begun at least so many years ago, less the ten that `fullYear` looks ahead. */
const LIVED = 15;
const TENS = 'vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?';

// « les années 1990 », « années 90 », « la décennie 2010 », « au début des années soixante »
export const decade: Rule = {
  name: 'decade',
  needs: [/annees |decennie /u],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})|les |la )?(?:annees|decennie) (?:(?<long>(?:1[4-9]|20)\\d0)|'?(?<short>[1-9]0)|(?<words>${TENS}))(?! ?%|\\d)`,
  ),
  read: (match, here) => {
    const { long, short, words } = match.groups;
    const tens = words === undefined ? Number(short ?? 0) : (parseNumber(words) ?? 0);
    const start = long === undefined ? fullYear(String(tens), (here.reference.year ?? 2030) - LIVED) : Number(long);
    return whole(match, 'date', String(Math.floor(start / 10)), { mod: partialMod(match.groups) });
  },
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const ORDINALS =
  'premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme|dix-septieme|dix-huitieme|dix-neuvieme|vingtieme|vingt et unieme|vingt-et-unieme';

// « au XXIe siècle », « à la fin du 19e siècle », « dix-neuvième siècle »: TIMEX3 counts centuries from 00
export const century: Rule = {
  name: 'century',
  needs: [/ siecle/u],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})|le )?(?:(?<roman>[ivx]+)(?:e|er|eme)?|(?<digits>\\d{1,2})(?:e|er|eme)|(?<words>${ORDINALS})) siecle(?! d')`,
  ),
  read: (match) => {
    const { roman, digits, words } = match.groups;
    const rank = roman === undefined ? Number(digits ?? rankOf(words ?? '')) : romanValue(roman);
    if (rank < 1 || rank > 21) return null;
    return whole(match, 'date', String(rank - 1).padStart(2, '0'), { mod: partialMod(match.groups) });
  },
};

function romanValue(letters: string): number {
  return [...letters].reduce((sum, letter, at) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[letters[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

function rankOf(words: string): number {
  const at = ORDINALS.split('|').indexOf(words);
  // « second » doubles « deuxième » in the list; both spellings of the 21st come last
  return at < 0 ? 0 : at < 2 ? at + 1 : Math.min(at, 21);
}
