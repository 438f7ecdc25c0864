import { byLastLetter } from './by-last-letter.ts';

/** A suffix and what must be left before it, in letters. */
interface Suffix {
  readonly ending: string;
  readonly leaves: number;
}

/**
 * Endings of inflection and derivation, folded, by the letters they must leave: nouns of action, agents, qualities,
 * and the forms of regular verbs. « nomination, nommer », « visiteur, visiter », « signataire, signature, signer ».
 */
const ENDINGS: Readonly<Record<number, string>> = {
  5: 'ite',
  4: `ation ateur atrice ative atif atoire ition iteur itrice isation isateur isatrice iseur ification ion eur euse rice if ive
      ationnel ationnelle itionnel itionnelle ionnel ionnelle ionner ionnaire
      ance ence ant ante ent ente entiel entielle age ure ature aire itaire ataire al ale el elle iel ielle eux oire
      able ible abilite ibilite alite ivite osite isme iste ique ie ien ienne
      ement issement iment ivement ellement alement eusement
      er ier iere erie iser ifier
      ise isent isait isaient isee isant ifie ifient ifiait ifiaient ifiee ifiant ionne ionnent ionnait ionnaient ionnee ionnant
      erait eraient erez eront era erent aient ait ez
      ir issait issaient issant issent irent ira iront irait it i ee e a at eresse ade`,
};

const suffixesOf = byLastLetter<Suffix>(
  Object.entries(ENDINGS)
    .flatMap(([leaves, endings]) => endings.split(/\s+/u).map((ending) => ({ ending, leaves: Number(leaves) })))
    .toSorted((one, other) => other.ending.length - one.ending.length),
);

/**
 * The root that the words of a derivational family share by rule: `manifestation`, `manifestant`, `manifester` → `manifest`.
 * A key for comparing, rough on purpose; the tables of `joined.ts` correct it.
 */
export function root(folded: string): string {
  const word = singular(folded);
  const suffix = suffixesOf(word).find(
    ({ ending, leaves }) => word.length >= ending.length + leaves && word.endsWith(ending),
  );
  return tidy(suffix === undefined ? word : word.slice(0, -suffix.ending.length));
}

/** Endings in -s or -x that are no plural: « congrès » loses its s, « prix » its x, but not « presse », « heureux », « voix », « paix ». */
const NO_PLURAL = ['ss', 'eux', 'oix', 'aix'];

/** « élections » → election, « journaux » → journal, « jeux » → jeu. */
export function singular(word: string): string {
  const last = word.charAt(word.length - 1);
  if (word.length <= 3 || (last !== 's' && last !== 'x')) return word;
  if (word.length > 5 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -2)}l`;
  return NO_PLURAL.some((ending) => word.endsWith(ending)) ? word : word.slice(0, -1);
}

// spelling of one sound: « fabrique, fabrication », « longue, long », « annonce », doubled letters
function tidy(cut: string): string {
  let one = undoubled(cut);
  if (one.endsWith('qu')) one = `${one.slice(0, -2)}c`;
  if (one.length > 2 && (one.endsWith('gu') || one.endsWith('ge'))) one = one.slice(0, -1);
  return one.length > 4 && one.endsWith('e') ? one.slice(0, -1) : one;
}

// « annonc » → anonc
function undoubled(word: string): string {
  let one = '';
  let from = 0;
  for (let at = 1; at < word.length; at += 1) {
    if (word[at] !== word[at - 1]) continue;
    one += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : one + word.slice(from);
}
