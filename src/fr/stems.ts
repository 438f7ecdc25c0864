/** `longerThan`: letters the word must exceed; `becomes`: what replaces the ending. */
interface Ending {
  readonly ending: string;
  readonly longerThan: number;
  readonly becomes: string;
}

const ending = (suffix: string, longerThan: number, becomes: string): Ending => ({
  ending: suffix,
  longerThan,
  becomes,
});

/**
 * Endings of French nouns and adjectives after Jacques Savoy's light stemmer, on folded words in the singular;
 * the first that fits wins. Long words only: a short word's ending is often its root (« chose », « terre »).
 * Source: J. Savoy, « Light stemming approaches for the French, Portuguese, German and Hungarian languages », SAC 2006.
 * Nouns in -ation become their verb here, as nouns in -ateur do there.
 */
const ENDINGS: readonly Ending[] = [
  ending('issement', 9, 'ir'), // établissement → établir
  ending('issant', 8, 'ir'), // finissant → finir
  ending('ivement', 8, 'if'), // activement → actif
  ending('ement', 6, 'e'), // rapidement → rapide
  ending('ficatrice', 11, 'fier'), // modificatrice → modifier
  ending('ficateur', 10, 'fier'),
  ending('catrice', 9, 'quer'), // provocatrice → provoquer
  ending('cateur', 8, 'quer'),
  ending('atrice', 8, 'er'), // dominatrice → dominer
  ending('ateur', 7, 'er'), // observateur → observer
  ending('trice', 6, 'ter'), // directrice, like directeur
  ending('teuse', 7, 'ter'),
  ending('teur', 6, 'ter'),
  ending('euse', 5, 'eu'), // heureuse, like heureux
  ending('ere', 6, 'er'), // première → premier
  ending('ive', 7, 'if'), // décisive → décisif
  ending('folle', 4, 'fou'),
  ending('molle', 4, 'mou'),
  ending('ique', 8, ''), // diplomatique → diplomat(ie)
  ending('esse', 8, 'e'),
  ending('inage', 7, 'in'),
  ending('ualisation', 10, 'uel'), // actualisation → actuel
  ending('ification', 10, 'ifier'), // modification → modifier
  ending('ationnelle', 10, 'er'), // opérationnelle → opérer
  ending('ationnel', 9, 'er'),
  ending('itionnelle', 10, ''), // traditionnelle, like tradition
  ending('itionnel', 9, ''),
  ending('nnelle', 9, 'n'), // exceptionnelle → exception
  ending('nnel', 9, 'n'),
  ending('ation', 8, 'er'), // coopération → coopérer, organisation → organiser
  ending('ition', 8, ''), // opposition → oppos(er)
];

/**
 * The light stem of a folded word: plural, feminine, common derivations and final vowels gone
 * (« accords » → `acord`, « nord-coréennes » → `nord`, `coren`). A key for matching, never to be shown.
 */
export function stem(folded: string): string {
  return withoutFinals(withoutDerivation(singular(folded)));
}

// « chevaux » → cheval, « jeux » → jeu, « missiles » → missile
function singular(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -2)}l`;
  if (word.length > 3 && /[sx]$/u.test(word)) return word.slice(0, -1);
  return word;
}

function withoutDerivation(word: string): string {
  for (const rule of ENDINGS) {
    if (word.length > rule.longerThan && word.endsWith(rule.ending)) {
      return word.slice(0, -rule.ending.length) + rule.becomes;
    }
  }
  return word;
}

// doubled letters count once (« Choïgou, Belooussov »), then -ie, -r, -e, -e fall: visiter, visite, visité(e) → visit
function withoutFinals(word: string): string {
  if (word.length <= 4) return word;
  let short = word.replace(/(\p{L})\1+/gu, '$1');
  if (short.length <= 3) return short;
  if (short.endsWith('ie')) short = short.slice(0, -2);
  if (short.endsWith('r')) short = short.slice(0, -1);
  if (short.endsWith('e')) short = short.slice(0, -1);
  if (short.endsWith('e')) short = short.slice(0, -1);
  return short;
}
