/** Nouns that last: « une peine de deux ans » is a duration, « un homme de 37 ans » an age. */
const LASTING =
  /(?:peine|prison|reclusion|duree|periode|mandat|contrat|bail|delai|plan|treve|suspension|cessez-le-feu|accord|moratoire|interdiction|ineligibilite|mission|visite|sejour|voyage|experience|carriere|regne|guerre|conflit|absence|attente|retard|avance|captivite|detention|vue|stage|formation|conge|cycle|convention|concession|pret|echeance|negociations?|travaux|preavis|greve|campagne|tournee|pause|silence|vie|mariage|sursis|exil|embargo|siege|emprisonnement|cavale|programme|projet|contrats?|cours|bout|plus|moins|pres|terme|lors|ecope|sanction|blocus|reflexion|lutte|combat|histoire|ecart|intervalle|horizon|garantie|partenariat|prolongation|sanction|moyenne|minimum|maximum|suivi|recul|bilan|record|transition|quarantaine|confinement|presence|pouvoir|crise|dictature|occupation|alliance|relation|amitie|service|loyaute|sommeil|travail)s?(?: \p{L}+){0,2} d(?:e |')$/u;
/** Babies are counted in months. */
const BABY =
  /(?:bebe|nourrisson|fillette|garcon(?:net)?|enfant|fils|fille|jumeaux|jumelles|petite?)s?(?: \p{L}+)? d(?:e |')$/u;
const AGED =
  /(?:age|agee|ages|agees|l'age) (?:d(?:e |')|entre )?(?:entre )?$|(?:^|[ '])ages? (?:moyen )?(?:minimum )?d(?:e |')$/u;
/** « à 25 ans », « il a 26 ans », « ses 50 ans », « les plus de 65 ans ». */
const LEAD =
  /(?:^|[ ('-])(?:a|ont|avait|avaient|aura|auront|ai|avoir|ayant|aurait|eu|fete|fetait|fetera|mes|ses|leurs|tes|vos|nos|que)(?: (?:deja|seulement|tout juste|juste|a peine))? $/u;
const FROM_NOUN = /\p{L}{2,} d(?:e |')$/u;
const LISTED = /(?:^|[,(–-] ?|\) |(?:^| )(?:et|ou) )$/u;
const CLOSED = /^ ?(?:[,.;:)!?»"”–-]|$|et (?:\p{L}+ ){1,3}|$)/u;

/**
 * True when a number of years (or months of a baby) is someone's age. `before` is the folded text that leads to the quantity
 * (some 60 characters), `after` what follows it, `unit` its last word; `hedged` when the quantity begins with « plus de » or its like.
 */
export function isAge(before: string, after: string, unit: string, hedged: boolean): boolean {
  if (AGED.test(before)) return true;
  if (unit === 'mois') return BABY.test(before);
  if (!/^ans?$/u.test(unit)) return false;
  if (/^ d(?:e |')/u.test(after) || /^ (?:plus |apres|avant|ferme|durant|auparavant)/u.test(after)) return false;
  if (hedged && /(?:^|[ '])les $/u.test(before)) return true;
  if (LEAD.test(before)) return !/il y a $/u.test(before);
  if (FROM_NOUN.test(before)) return !LASTING.test(before);
  return !hedged && LISTED.test(before) && CLOSED.test(after) && before !== '';
}
