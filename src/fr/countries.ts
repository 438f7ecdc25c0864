import { AFRICA } from './countries/africa.ts';
import { AMERICAS } from './countries/americas.ts';
import { ASIA } from './countries/asia.ts';
import { EUROPE } from './countries/europe.ts';
import { OCEANIA } from './countries/oceania.ts';
import { SEATS } from './countries/seats.ts';
import { TEAMS } from './countries/teams.ts';
import { nameKey } from './name-key.ts';

/** A country and every way French news has of speaking of it, as written; adjectives in lower case, all genders and numbers. */
export interface Country {
  readonly name: string;
  /** The name first, then acronyms, long forms and former names. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** « russe, russes »; « les Russes » are the same words with a capital. */
  readonly adjectives: readonly string[];
  /** « Kremlin », with the office held there (« président ») or null; « Fennecs », the nickname of its team. */
  readonly seats: readonly { readonly name: string; readonly office: string | null }[];
}

/** How some words speak of a country. */
export interface CountryWord {
  readonly country: Country;
  readonly by: 'name' | 'capital' | 'nationality' | 'seat';
  /** The office held at a seat of government: « Élysée » → « président ». */
  readonly office: string | null;
}

/** Adjective endings and what the other three forms add or change. */
const ENDINGS: readonly (readonly [RegExp, (m: string) => readonly string[]])[] = [
  [/e$/u, (m) => [m, `${m}s`]],
  [/(?:ais|ois)$/u, (m) => [m, `${m}e`, `${m}es`]],
  [/[ié]en$/u, (m) => [m, `${m}s`, `${m}ne`, `${m}nes`]],
  [/(?:iz|è|i|ou)$/u, (m) => [m, `${m}s`, `${m}e`, `${m}es`]],
  [/$/u, (m) => [m, `${m}s`, `${m}e`, `${m}es`]],
];

function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/,\s(?!Downing)/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** « turc/turque » → turc, turcs, turque, turques; « russe » → russe, russes. */
function forms(adjective: string): readonly string[] {
  if (adjective.includes('/')) return adjective.split('/').flatMap((form) => [form, `${form}s`]);
  return ENDINGS.find(([ending]) => ending.test(adjective))?.[1](adjective) ?? [adjective];
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const seats = [...rows(SEATS), ...rows(TEAMS)].map(([names, country, office]) => ({
  names: list(names),
  country,
  office: office || null,
}));

/** Every country of the world, with those of the last century that news still names. */
export const countries: readonly Country[] = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap((table) =>
  rows(table).map(([name = '', capitals, adjectives, others]) => ({
    name,
    names: [name, ...list(others)],
    capitals: list(capitals),
    adjectives: list(adjectives).flatMap(forms),
    seats: seats
      .filter((seat) => seat.country === name)
      .flatMap((seat) => seat.names.map((word) => ({ name: word, office: seat.office }))),
  })),
);

const words = new Map<string, CountryWord>();
for (const by of ['name', 'seat', 'capital', 'nationality'] as const) {
  for (const country of countries) {
    for (const [word, office] of waysBy(country, by)) {
      if (!words.has(nameKey(word))) words.set(nameKey(word), { country, by, office });
    }
  }
}

function waysBy(country: Country, by: CountryWord['by']): (readonly [string, string | null])[] {
  if (by === 'name') return country.names.map((name) => [name, null]);
  if (by === 'capital') return country.capitals.map((name) => [name, null]);
  if (by === 'nationality') return country.adjectives.map((name) => [name, null]);
  return country.seats.map((seat) => [seat.name, seat.office]);
}

/**
 * The country that a word or a group of words speaks of, whatever its accents, capitals and hyphens: « RPDC », « Pyongyang », « nord-coréennes »
 * → Corée du Nord; « Kremlin » → Russie. Null for anything else. A leading article is not part of a name: take it off first.
 */
export function countryOf(phrase: string): CountryWord | null {
  return words.get(nameKey(phrase)) ?? null;
}

const nationalities = new Set(countries.flatMap((country) => country.adjectives).map(nameKey));

/** True for « russe », « sud-coréennes », « Suisse »: a nationality, whatever else the word may be. */
export function isNationalityWord(word: string): boolean {
  return nationalities.has(nameKey(word));
}

/** All words that speak of a country, as name keys (folded, hyphens and apostrophes as spaces): what a search may add to its name. */
export function waysOf(country: Country): readonly string[] {
  return [...country.names, ...country.capitals, ...country.adjectives, ...country.seats.map((seat) => seat.name)].map(
    nameKey,
  );
}
