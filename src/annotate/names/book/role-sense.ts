import { countryOf } from '../../../fr/countries.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { fieldOf, isEmptyInOffice, officeClass, usualOffice } from '../../../fr/office-synonyms.ts';
import { isStopWord } from '../../../fr/stop-words.ts';
import { isOfficeKey } from '../../../fr/titles.ts';

/** What a function means, whatever its words: « le chef de la diplomatie russe » = a minister, of foreign affairs, of Russia. */
export interface RoleSense {
  /** The word of the function: `ministre`. */
  readonly office: string;
  /** The word that stands for all functions alike: `directeur` for a chief, a head, a boss. */
  readonly group: string;
  /** Words of its field: `affaire`, `etrangere`. */
  readonly fields: ReadonlySet<string>;
  /** Usual name of the country, or null. */
  readonly country: string | null;
  /** « ancien », « ex- ». */
  readonly past: boolean;
}

/** Words that say nothing of who somebody is by themselves. */
const RELATIVE = new Set(['homologue', 'successeur', 'predecesseur', 'interlocuteur']);

/** The sense of a function, or null when the words name none: `le patron du Kremlin` → president of Russia. */
export function roleSense(phrase: string): RoleSense | null {
  const spelt = nameKey(phrase)
    .replaceAll('porte parole', 'porteparole')
    .replaceAll('premier ministre', 'premierministre')
    .replaceAll('premiere ministre', 'premierministre');
  const past = /^(?:l )?(?:ex|ancien|ancienne|feu) /u.test(spelt.replace(/^(?:le|la|les|un|une|d|de|du|son|sa) /u, ''));
  const words = usualOffice(spelt).replaceAll('premier ministre', 'premierministre').split(' ');
  const at = words.findIndex((word) => isOfficeKey(word) || word === 'premierministre' || word === 'porteparole');
  const office = words[at];
  if (office === undefined || RELATIVE.has(office)) return null;
  const rest = words.slice(at + 1);
  const place = placeIn(rest);
  const fields = new Set(
    rest.filter((word, rank) => !place.words.has(rank) && !isStopWord(word) && !isEmptyInOffice(word)).map(fieldOf),
  );
  return (
    seatSense(place.seat, office, past) ?? { office, group: officeClass(office), fields, country: place.country, past }
  );
}

// « le maître du Kremlin », « le locataire de l’Élysée »: whoever holds the office that sits there
function seatSense(seat: string | null, office: string, past: boolean): RoleSense | null {
  const word = seat === null ? null : countryOf(seat);
  if (
    word?.office == null ||
    !/^(?:president|dirigeant|directeur|patron|maitre|chef|locataire|hote|homme|numero|leader)/u.test(office)
  )
    return null;
  const sense = roleSense(word.office);
  return sense === null ? null : { ...sense, country: word.country.name, past };
}

/** The country that some words speak of, and the ranks of all words that speak of it: « du Département d’État américain ». */
function placeIn(words: readonly string[]): {
  country: string | null;
  seat: string | null;
  words: ReadonlySet<number>;
} {
  let country: string | null = null;
  let seat: string | null = null;
  const ranks = new Set<number>();
  for (let size = 5; size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size).join(' ');
      const found = countryOf(phrase);
      if (found === null || (country !== null && found.country.name !== country)) continue;
      country = found.country.name;
      if (found.by === 'seat') seat ??= phrase;
      for (let rank = at; rank < at + size; rank++) ranks.add(rank);
    }
  }
  return { country, seat, words: ranks };
}

/** The senses of functions held together: « président du club et PDG de la banque » is two. */
export function roleSenses(phrase: string): RoleSense[] {
  const words = phrase.split(/\s+/u);
  const starts = words.flatMap((word, at) =>
    at > 0 && words[at - 1] === 'et' && isOfficeKey(nameKey(word)) ? [at] : [],
  );
  const cuts = [0, ...starts, words.length + 1];
  return cuts
    .slice(0, -1)
    .map((from, at) => roleSense(words.slice(from, (cuts[at + 1] ?? 0) - 1).join(' ')))
    .filter((sense) => sense !== null);
}

/** How well a function said of somebody (`said`) fits the one asked about: 0 not at all, 1 the same. */
export function roleFit(asked: RoleSense, said: RoleSense): number {
  if (asked.group !== said.group) return 0;
  if (asked.country !== null && said.country !== null && asked.country !== said.country) return 0;
  let shared = 0;
  for (const field of asked.fields) if (said.fields.has(field)) shared++;
  if (shared < asked.fields.size) return 0;
  const office = asked.office === said.office ? 1 : 0.9;
  // « le président des États-Unis » is no president of an unknown country
  if (asked.country !== null && said.country === null && asked.fields.size === 0) return 0;
  const country = asked.country === said.country ? 1 : 0.8;
  const fields = said.fields.size === asked.fields.size ? 1 : 0.7;
  return office * country * fields * (asked.past === said.past ? 1 : 0.7);
}
