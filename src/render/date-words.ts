import { dayParts, mondayOf, parseDay, weekdayOf } from '../fr/calendar.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../fr/months.ts';
import type { TimeMention } from '../model/mention.ts';
import { durationInWords, elide, setInWords } from './duration-words.ts';

const NBSP = '\u00A0';
const RANKS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** Parts of the day: after a date, and with their beginning or end. */
const PARTS: Readonly<Record<string, readonly [after: string, noun: string]>> = {
  MO: ['au matin', 'de matinée'],
  MI: ['à la mi-journée', 'de journée'],
  AF: ['dans l’après-midi', 'd’après-midi'],
  EV: ['au soir', 'de soirée'],
  NI: ['dans la nuit', 'de nuit'],
  DT: ['dans la journée', 'de journée'],
};
const PORTIONS: Readonly<Record<string, string>> = { START: 'début', MID: 'milieu', END: 'fin' };

interface Wording {
  /** TIMEX3 modifier of the mention: « fin juillet 2023 », « environ 24 heures ». */
  readonly mod?: string | null;
  /** Kind of the mention: a set is said as one (« chaque lundi »). */
  readonly kind?: TimeMention['kind'];
  /** Begin days with the day of the week. */
  readonly weekday?: boolean;
}

/**
 * A TIMEX3 value in French: « mercredi 19 juin 2024 », « juillet 2000 », « du 18 au 19 juin 2024 », « fin mars 2024 », « 24 ans ».
 * Null for what names no time that words can tell: `PAST_REF`, `XXXX-XX-XX`, anything unknown.
 */
export function dateInWords(value: string, { mod = null, kind, weekday = true }: Wording = {}): string | null {
  if (kind === 'set') return setInWords(value);
  if (value.startsWith('P')) return durationInWords(value, mod);
  const slash = value.indexOf('/');
  if (slash >= 0) return interval(value.slice(0, slash), value.slice(slash + 1));
  const time = /^(.*)T(?:([A-Z]{2})|(\d\d)(?::(\d\d)(?::\d\d)?)?(Z)?)$/u.exec(value);
  if (time === null) return dayWords(value, weekday) ?? periodWords(value, mod);
  const [, date = '', part, hour, minute, zone] = time;
  const words = dayWords(date, weekday);
  const when = part === undefined ? clock(Number(hour), Number(minute ?? 0), zone, mod) : partWords(part, mod);
  return words === null || when === null ? words : `${words} ${when}`;
}

// « mercredi 19 juin 2024 », « 18 juin » of an unknown year, « mercredi » of an unknown week
function dayWords(value: string, weekday: boolean): string | null {
  const rank = /^XXXX-WXX-([1-7])$/u.exec(value)?.[1];
  if (rank !== undefined) return WEEKDAYS[Number(rank) - 1]?.name ?? null;
  const open = /^XXXX-(\d\d)-(\d\d)$/u.exec(value);
  if (open !== null) return dayAndMonth(Number(open[1]), Number(open[2]));
  const day = /^\d{4}-\d\d-\d\d$/u.test(value) ? parseDay(value) : null;
  if (day === null) return null;
  const [year, month, number] = dayParts(day);
  const words = `${dayAndMonth(month, number)} ${year}`;
  return weekday ? `${WEEKDAYS[weekdayOf(day) - 1]?.name} ${words}` : words;
}

function dayAndMonth(month: number, day: number): string | null {
  const name = MONTHS[month - 1]?.name;
  return name === undefined || day < 1 || day > 31 ? null : `${day === 1 ? '1er' : day} ${name}`;
}

function partWords(part: string, mod: string | null): string | null {
  const words = PARTS[part];
  const portion = PORTIONS[mod ?? ''];
  if (words === undefined) return null;
  return portion === undefined ? words[0] : `en ${portion} ${words[1]}`;
}

// « à 21 h 45 », « vers 8 h », « à 19 h GMT »
function clock(hour: number, minute: number, zone: string | undefined, mod: string | null): string | null {
  if (hour > 24 || minute > 59) return null;
  const lead = mod === 'APPROX' ? 'vers' : 'à';
  if (hour === 24) return `${lead} minuit`;
  const minutes = minute === 0 ? '' : `${NBSP}${String(minute).padStart(2, '0')}`;
  return `${lead} ${hour}${NBSP}h${minutes}${zone === undefined ? '' : ' GMT'}`;
}

/** A period: its name, the word that « début », « milieu » and « fin » lean on, and whether « mi- » goes before it. */
interface Period {
  readonly name: string;
  readonly link: string;
  readonly half: boolean;
}

function periodWords(value: string, mod: string | null): string | null {
  const period = periodOf(value);
  if (period === null) return null;
  const portion = PORTIONS[mod ?? ''];
  if (mod === 'MID' && period.half) return `mi-${period.name}`;
  return portion === undefined ? period.name : `${portion} ${period.link}${period.name}`;
}

function periodOf(value: string): Period | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week !== null) return weekOf(mondayOf(Number(week[1]), Number(week[2])), week[3] !== undefined);
  if (/^(?:[0-2]\d|3[0-8])$/u.test(value))
    return { name: `${roman(Number(value) + 1)} siècle`, link: 'du ', half: false };
  if (/^\d{3}$/u.test(value)) return { name: `années ${value}0`, link: 'des ', half: false };
  const match = /^(\d{4}|XXXX)(?:-(?:(\d\d)|(SP|SU|FA|WI)|([QH])([1-4])))?$/u.exec(value);
  if (match === null) return null;
  const [, digits = '', month, season, unit, rank] = match;
  const year = digits === 'XXXX' ? '' : ` ${Number(digits)}`;
  if (season !== undefined) return seasonOf(season, digits);
  if (unit !== undefined) return { name: `${rankWords(unit, Number(rank))}${year}`, link: 'du ', half: false };
  if (month === undefined) return year === '' ? null : { name: year.trim(), link: '', half: true };
  const name = MONTHS[Number(month) - 1]?.name;
  return name === undefined ? null : { name: `${name}${year}`, link: '', half: true };
}

function rankWords(unit: string, rank: number): string {
  return unit === 'Q' ? `${RANKS[rank - 1]} trimestre` : `${rank === 1 ? 'premier' : 'second'} semestre`;
}

// « hiver 2023-2024 » begins in December 2023
function seasonOf(code: string, digits: string): Period | null {
  const name = SEASONS.find((entry) => entry.code === code)?.name;
  if (name === undefined) return null;
  const year = digits === 'XXXX' ? '' : code === 'WI' ? ` ${digits}-${Number(digits) + 1}` : ` ${digits}`;
  return { name: `${name}${year}`, link: /^[éah]/u.test(name) ? 'de l’' : 'du ', half: false };
}

// « semaine du 17 juin 2024 », « week-end des 22 et 23 juin 2024 »
function weekOf(monday: number | null, weekend: boolean): Period | null {
  if (monday === null) return null;
  const [year, month, day] = dayParts(monday);
  if (!weekend) return { name: `semaine du ${dayAndMonth(month, day)} ${year}`, link: 'de la ', half: false };
  const [[, satMonth, saturday], [sunYear, sunMonth, sunday]] = [dayParts(monday + 5), dayParts(monday + 6)];
  const first = satMonth === sunMonth ? String(saturday) : dayAndMonth(satMonth, saturday);
  return { name: `week-end des ${first} et ${dayAndMonth(sunMonth, sunday)} ${sunYear}`, link: 'du ', half: false };
}

function roman(rank: number): string {
  let left = rank;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return `${text}${rank === 1 ? 'er' : 'e'}`;
}

// « du 18 au 19 juin 2024 », « du 31 décembre 2023 au 1er janvier 2024 », « de mars à juin 2023 », « de 1950 à 1953 »
function interval(from: string, to: string): string | null {
  const [start, end] = [dayWords(from, false), dayWords(to, false)];
  if (start !== null && end !== null) {
    const [first, last] = [start.split(' '), end.split(' ')];
    const kept = first.filter(
      (word, at) => at === 0 || word !== last[at] || first.slice(at).join(' ') !== last.slice(at).join(' '),
    );
    return `du ${kept.join(' ')} au ${end}`;
  }
  const [one, two] = [periodOf(from), periodOf(to)];
  if (one === null || two === null || one.link !== '' || two.link !== '' || from.length !== to.length) return null;
  const sameYear = /^\d{4}-/u.test(from) && from.slice(0, 4) === to.slice(0, 4);
  const first = sameYear ? one.name.replace(/ \d+$/u, '') : one.name;
  return `${elide('de ', first)} à ${two.name}`;
}
