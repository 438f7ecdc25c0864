import { nameKey } from './name-key.ts';

/** Functions that news says in other words. Row: other words = the function it stands for. */
const SAME = `
chef de l’État = président; cheffe de l’État = président; président de la République = président; chef d’État = président; locataire du palais présidentiel = président; hôte du palais présidentiel = président;
commandant en chef = président; chef de l’exécutif = président; chef du gouvernement = Premier ministre; cheffe du gouvernement = Premier ministre; président du Conseil = Premier ministre;
président du gouvernement = Premier ministre; chancelier = Premier ministre; chancelière = Premier ministre; Première ministre = Premier ministre; PM = Premier ministre;
chef de la diplomatie = ministre des Affaires étrangères; cheffe de la diplomatie = ministre des Affaires étrangères; patron de la diplomatie = ministre des Affaires étrangères; secrétaire d’État américain = ministre des Affaires étrangères américain;
chef de la diplomatie américaine = ministre des Affaires étrangères américain; garde des Sceaux = ministre de la Justice; ministre des Armées = ministre de la Défense; ministre de la Guerre = ministre de la Défense; secrétaire à la Défense = ministre de la Défense; chef de la défense = ministre de la Défense;
secrétaire au Trésor = ministre des Finances; grand argentier = ministre des Finances; premier flic de France = ministre de l’Intérieur français;
chef de l’Église catholique = pape; souverain pontife = pape; Saint-Père = pape; évêque de Rome = pape; chef des armées = chef d’état-major; patron de l’ONU = secrétaire général de l’ONU; chef de l’ONU = secrétaire général de l’ONU;
chef de l’Otan = secrétaire général de l’Otan; patron de la Fifa = président de la Fifa; président-directeur général = PDG; directeur général = PDG; DG = PDG; CEO = PDG; chef des services secrets = chef du renseignement; maître-espion = chef du renseignement;
premier édile = maire; homme fort = dirigeant; femme forte = dirigeante; numéro un = dirigeant; numéro 1 = dirigeant; présidente de la Commission = président de la Commission`;

/** Functions that are one for a question: the first word of the row stands for all. */
const ALIKE = `
président présidente dirigeant dirigeante leader roi reine monarque souverain souveraine empereur émir sultan dictateur autocrate maître maîtresse locataire hôte occupant
directeur directrice chef cheffe patron patronne responsable pdg boss tête
sélectionneur sélectionneuse entraîneur entraîneuse coach manager technicien
joueur joueuse attaquant attaquante défenseur défenseuse milieu gardien gardienne buteur footballeur footballeuse ailier
femme épouse mari époux conjoint compagnon compagne
expert experte spécialiste analyste chercheur chercheuse professeur professeure politologue universitaire
conseiller conseillère collaborateur collaboratrice
avocat avocate défenseur
opposant opposante rival rivale adversaire candidat candidate figure égérie`;

/** Words of a function that add nothing to it. */
const EMPTY =
  'republique etat pays gouvernement general generale actuel actuelle jeune nouveau nouvelle ex ancien ancienne feu haut haute principal principale numero un fort';

/** Words for one field. */
const FIELDS: Readonly<Record<string, string>> = {
  diplomatie: 'etrangere',
  etranger: 'etrangere',
  exterieur: 'exterieur',
  armee: 'defense',
  militaire: 'defense',
  economie: 'finance',
  secret: 'renseignement',
  espionnage: 'renseignement',
};

const same = new Map(
  SAME.trim()
    .split(/;\s+/u)
    .map((row) => row.split(' = ').map(nameKey))
    .map(([words = '', meant = '']) => [words, meant] as const),
);
const longest = Math.max(...[...same.keys()].map((words) => words.split(' ').length));

const classes = new Map<string, string>();
for (const row of ALIKE.trim().split('\n')) {
  const [first = '', ...others] = row.trim().split(/\s+/u).map(nameKey);
  for (const word of [first, ...others]) if (!classes.has(word)) classes.set(word, first);
}
const empty = new Set(EMPTY.split(' '));

/** Rewrites the longest known phrase of a function to the usual one: `chef de la diplomatie russe` → `ministre des affaires etrangeres russe`. Takes and gives name keys. */
export function usualOffice(key: string): string {
  const words = key.split(' ');
  for (let size = Math.min(longest, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const meant = same.get(words.slice(at, at + size).join(' '));
      if (meant !== undefined) return [...words.slice(0, at), meant, ...words.slice(at + size)].join(' ');
    }
  }
  return key;
}

/** The word that stands for all functions alike: `cheffe` → `directeur`, `leader` → `president`; the word itself when it has no like. */
export function officeClass(key: string): string {
  return classes.get(key) ?? key;
}

/** True for a word that adds nothing to a function: « président de la République ». */
export function isEmptyInOffice(key: string): boolean {
  return empty.has(key);
}

/** One word for one field, in the singular: `etrangeres`, `diplomatie` → `etrangere`; `finances`, `economie` → `finance`. */
export function fieldOf(key: string): string {
  const one = key.length > 4 ? key.replace(/[sx]$/u, '') : key;
  return FIELDS[one] ?? one;
}
