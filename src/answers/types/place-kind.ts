import { cityKey, cityKeys } from '../../fr/cities.ts';
import { countryOf } from '../../fr/countries.ts';
import { nameKey } from '../../fr/name-key.ts';
import { isSite } from '../../fr/place-heads.ts';
import { continentKeys, departmentKeys, regionKeys } from '../../fr/regions.ts';

/** What tables know of a named place. */
type Kind = 'country' | 'continent' | 'department' | 'region' | 'town' | 'site' | 'unknown';

/** What each kind of place is worth where it is not wholly the one asked; what is left out is worth nothing less. */
const TOWN: Shares = { country: 0.3, continent: 0.3, department: 0.5, region: 0.5, site: 0.3 };
const REGION: Shares = { country: 0.3, continent: 0.5, town: 0.5, site: 0.3 };
const SHARES: readonly (readonly [nouns: RegExp, shares: Shares])[] = [
  [/^pays$/u, { continent: 0.3, department: 0.5, region: 0.5, town: 0.5, site: 0.3, unknown: 0.5 }],
  [/^(?:ville|capitale|commune)s?$/u, TOWN],
  [/^(?:region|province)s?$/u, REGION],
  [/^departements?$/u, { ...REGION, region: 0.5, unknown: 0.6 }],
  [/^continents?$/u, { country: 0.5, department: 0.4, region: 0.4, town: 0.4, site: 0.4 }],
];

type Shares = Readonly<Partial<Record<Kind, number>>>;

/** « Dans quel département » wants « la Somme » rather than « Amiens »: from 0 to 1. `noun` folded; « où » alone takes what comes. */
export function fitsKind(noun: string, name: string): number {
  const shares = SHARES.find(([nouns]) => nouns.test(noun))?.[1];
  return shares?.[kindOf(name)] ?? 1;
}

/** True for a town or a capital that everybody knows. */
export function isTown(name: string): boolean {
  return cityKeys.has(cityKey(name)) || countryOf(name)?.by === 'capital';
}

function kindOf(name: string): Kind {
  const key = nameKey(name);
  if (countryOf(name)?.by === 'name') return 'country';
  if (isTown(name)) return 'town';
  if (continentKeys.has(key)) return 'continent';
  if (departmentKeys.has(key)) return 'department';
  if (regionKeys.has(key)) return 'region';
  return isSite(name.split(/[\s'’]/u)[0] ?? '') ? 'site' : 'unknown';
}
