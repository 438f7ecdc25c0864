import { fold } from '../../fr/letters.ts';
import { type CalendarName, MONTHS, SEASONS, WEEKDAYS } from '../../fr/months.ts';
import { numberPattern } from '../../fr/numbers.ts';

/** Pattern sources of the words that many rules share, for folded text (see view.ts). */

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const names = (entries: readonly CalendarName[]): string[] => entries.map((entry) => fold(entry.name));
const forms = (entries: readonly CalendarName[]): string[] => entries.flatMap((entry) => entry.forms);

/** « mars », written whole: the only form that can stand without a day. */
export const MONTH_NAME = longestFirst(names(MONTHS));
/** « mars », « janv. »: after a day or before a year. */
export const MONTH = `(?:${MONTH_NAME}|(?:${longestFirst(forms(MONTHS))})(?:\\.|(?!\\p{L})))`;
export const WEEKDAY_NAME = longestFirst(names(WEEKDAYS));
/** « mardi », « mar. »: before a day of the month. */
export const WEEKDAY = `(?:${WEEKDAY_NAME}|(?:${longestFirst(forms(WEEKDAYS))})(?:\\.|(?!\\p{L})))`;
export const SEASON = longestFirst(names(SEASONS));

const SMALL = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize';
const DAY_WORDS = `premier|trente(?: et un)?|vingt(?: et un|[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix-(?:sept|huit|neuf)|${SMALL}`;
/** Day of a month: « 1er », « 18 », « 07 », « quinze ». */
export const DAY = `(?:3[01]|[12]\\d|0?[1-9]|${DAY_WORDS})(?:er|e)?`;
/** A year that needs no other sign: 1400 to 2099. */
export const YEAR = '(?:1[4-9]|20)\\d\\d(?![\\p{L}\\d]|[.,]\\d)';

export const NUMBER = numberPattern();
/** « environ », « plus de »: what may stand before a quantity, and belongs to it. */
export const HEDGES: Readonly<Record<string, 'APPROX' | 'MORE_THAN' | 'LESS_THAN'>> = {
  environ: 'APPROX',
  'a peu pres': 'APPROX',
  'pres de': 'APPROX',
  "pres d'": 'APPROX',
  quelque: 'APPROX',
  presque: 'APPROX',
  bientot: 'APPROX',
  quasiment: 'APPROX',
  'un peu plus de': 'MORE_THAN',
  "un peu plus d'": 'MORE_THAN',
  'plus de': 'MORE_THAN',
  "plus d'": 'MORE_THAN',
  'au moins': 'MORE_THAN',
  'un peu moins de': 'LESS_THAN',
  "un peu moins d'": 'LESS_THAN',
  'moins de': 'LESS_THAN',
  "moins d'": 'LESS_THAN',
  'au plus': 'LESS_THAN',
  'a peine': 'LESS_THAN',
};
export const HEDGE = longestFirst(Object.keys(HEDGES));

/** Units of time: TIMEX3 letter, how many of it the word counts, and whether it is a part of a day. */
export interface Unit {
  readonly letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y';
  readonly count: number;
  readonly clock: boolean;
}

const UNITS: Readonly<Record<string, Unit>> = {
  seconde: { letter: 'S', count: 1, clock: true },
  minute: { letter: 'M', count: 1, clock: true },
  min: { letter: 'M', count: 1, clock: true },
  heure: { letter: 'H', count: 1, clock: true },
  jour: { letter: 'D', count: 1, clock: false },
  journee: { letter: 'D', count: 1, clock: false },
  nuit: { letter: 'D', count: 1, clock: false },
  semaine: { letter: 'W', count: 1, clock: false },
  mois: { letter: 'M', count: 1, clock: false },
  trimestre: { letter: 'M', count: 3, clock: false },
  semestre: { letter: 'M', count: 6, clock: false },
  an: { letter: 'Y', count: 1, clock: false },
  annee: { letter: 'Y', count: 1, clock: false },
  decennie: { letter: 'Y', count: 10, clock: false },
  siecle: { letter: 'Y', count: 100, clock: false },
  millenaire: { letter: 'Y', count: 1000, clock: false },
};
/** « jours », « an »: singular or plural. */
export const UNIT = `(?:${longestFirst(Object.keys(UNITS))})s?(?!\\p{L})`;

/** « années » → the unit of years; null when the word is no unit. */
export function unitOf(word: string): Unit | null {
  return UNITS[word] ?? UNITS[word.replace(/s$/u, '')] ?? null;
}

/** TIMEX3 duration: 24 years → `P24Y`, 4 hours → `PT4H`, half a century → `P50Y`, half an hour → `PT30M`, a year and a half → `P18M`. */
export function durationValue(amount: number, unit: Unit): string {
  const value = Number((amount * unit.count).toFixed(3));
  const minutes = Math.round(value * 60);
  if (unit.letter === 'H' && !Number.isInteger(value)) {
    return minutes < 60 ? `PT${minutes}M` : `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
  }
  if (unit.letter === 'Y' && !Number.isInteger(value) && Number.isInteger(value * 12)) return `P${value * 12}M`;
  return `P${unit.clock ? 'T' : ''}${value}${unit.letter}`;
}

/** Parts of a day and their TIMEX3 codes. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  aube: 'TMO',
  matin: 'TMO',
  matinee: 'TMO',
  'mi-journee': 'TMI',
  midi: 'TMI',
  'apres-midi': 'TAF',
  soir: 'TEV',
  soiree: 'TEV',
  nuit: 'TNI',
  journee: 'TDT',
};
export const DAY_PART = longestFirst(Object.keys(DAY_PARTS));

/** « dernier », « prochain » and their like: which way they point, and from what. */
export const SHIFTS: Readonly<Record<string, { readonly step: -1 | 0 | 1; readonly from: 'published' | 'text' }>> = {
  dernier: { step: -1, from: 'published' },
  derniere: { step: -1, from: 'published' },
  passe: { step: -1, from: 'published' },
  passee: { step: -1, from: 'published' },
  ecoule: { step: -1, from: 'published' },
  ecoulee: { step: -1, from: 'published' },
  precedent: { step: -1, from: 'text' },
  precedente: { step: -1, from: 'text' },
  "d'avant": { step: -1, from: 'text' },
  'en cours': { step: 0, from: 'published' },
  prochain: { step: 1, from: 'published' },
  prochaine: { step: 1, from: 'published' },
  'a venir': { step: 1, from: 'published' },
  'qui vient': { step: 1, from: 'published' },
  'qui suit': { step: 1, from: 'text' },
  suivant: { step: 1, from: 'text' },
  suivante: { step: 1, from: 'text' },
  "d'apres": { step: 1, from: 'text' },
};
export const SHIFT = `(?:${longestFirst(Object.keys(SHIFTS))})s?`;

/** « dernières » → what « derniere » says; undefined when it is no such word. */
export function shiftOf(word: string | undefined): (typeof SHIFTS)[string] | undefined {
  return word === undefined ? undefined : (SHIFTS[word] ?? SHIFTS[word.replace(/s$/u, '')]);
}

/** Words for the beginning, the middle and the end of a period, with the article that leans on them. */
export const PARTIAL =
  "(?:(?:(?:tout )?(?:le )?(?<start>debut|commencement)|l'(?<dawn>aube)|(?:la )?(?:toute )?(?<end>fin)|(?:le )?(?<mid>milieu)|(?<during>courant)) (?:de la |de l'|du |des |de |d')?|(?:la )?(?<half>mi)-)";

/** START, MID or END from the groups of `PARTIAL`. */
export function partialMod(groups: Readonly<Record<string, string | undefined>>): string | null {
  if ((groups.start ?? groups.dawn) !== undefined) return 'START';
  if (groups.end !== undefined) return 'END';
  return groups.mid !== undefined || groups.half !== undefined ? 'MID' : null;
}

/** Words without which whole families of rules cannot match: a sentence that has none is not searched by them. */
export const HAS_MONTH = new RegExp(`(?<!\\p{L})${MONTH}`, 'u');
export const HAS_WEEKDAY = new RegExp(WEEKDAY_NAME, 'u');
export const HAS_UNIT = new RegExp(`(?<!\\p{L})${UNIT}`, 'u');
