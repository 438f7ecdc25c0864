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
      ance ence ant ante ent ente entiel entielle age ure ature aire ataire al ale el elle iel ielle eux oire
      able ible abilite ibilite alite ivite osite isme iste ique ie ien ienne
      ement issement iment ivement ellement alement eusement
      er ier iere erie iser ifier
      ise isent isait isaient isee isant ifie ifient ifiait ifiaient ifiee ifiant ionne ionnent ionnait ionnaient ionnee ionnant
      erait eraient erez eront era erent aient ait ez
      ir issait issaient issant issent irent ira iront irait it i ee e a at eresse ade`,
};

const SUFFIXES: readonly Suffix[] = Object.entries(ENDINGS)
  .flatMap(([leaves, endings]) => endings.split(/\s+/u).map((ending) => ({ ending, leaves: Number(leaves) })))
  .toSorted((one, other) => other.ending.length - one.ending.length);

/**
 * The root that the words of a derivational family share by rule: `manifestation`, `manifestant`, `manifester` → `manifest`.
 * A key for comparing, rough on purpose; the tables of `joined.ts` correct it.
 */
export function root(folded: string): string {
  const word = singular(folded);
  const suffix = SUFFIXES.find(({ ending, leaves }) => word.length >= ending.length + leaves && word.endsWith(ending));
  return tidy(suffix === undefined ? word : word.slice(0, -suffix.ending.length));
}

/** « élections » → election, « journaux » → journal, « jeux » → jeu. */
export function singular(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -2)}l`;
  return word.length > 3 && /[sx]$/u.test(word) && !/(?:ss|ieux|eux|oix|aix)$/u.test(word) ? word.slice(0, -1) : word;
}

// spelling of one sound: « fabrique, fabrication », « longue, long », « annonce », doubled letters
function tidy(cut: string): string {
  return cut
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/qu$/u, 'c')
    .replace(/(?<=[ao\p{L}]g)[ue]$/u, '')
    .replace(/(?<=\p{L}{4})e$/u, '');
}
