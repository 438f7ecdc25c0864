import { plain } from './letters.ts';
import { nameKey } from './name-key.ts';

/** Nouns that say who somebody is, in the masculine; the feminine follows from the ending or stands after `/`. */
const OFFICES = `
président ministre secrétaire chancelier/chancelière roi/reine prince/princesse empereur/impératrice émir cheikh sultan calife pape cardinal
archevêque évêque abbé curé prêtre pasteur rabbin imam ayatollah patriarche moine/moniale duc/duchesse comte/comtesse baron/baronne marquis/marquise
lord/lady monarque souverain régent dauphin héritier chef/cheffe dirigeant leader patron/patronne directeur responsable maître/maîtresse hôte
locataire vice-président vice-ministre vice-premier vice-chancelier vice-amiral sous-directeur sous-préfet sous-secrétaire sous-officier gouverneur
préfet maire maire-adjoint député sénateur élu conseiller parlementaire eurodéputé édile bourgmestre échevin adjoint ambassadeur consul diplomate
émissaire envoyé représentant délégué négociateur médiateur porte-parole commissaire rapporteur attaché chargé collaborateur assistant coordinateur
coordonnateur administrateur inspecteur contrôleur général colonel commandant capitaine lieutenant sergent caporal adjudant amiral maréchal brigadier
soldat officier militaire gendarme policier pompier agent espion procureur juge magistrat avocat bâtonnier greffier notaire huissier PDG DG DRH DGS
CEO fondateur cofondateur co-fondateur créateur cocréateur coprésident co-président propriétaire actionnaire entrepreneur industriel milliardaire
homme banquier financier économiste analyste expert spécialiste consultant courtier trader professeur/professeure prof enseignant instituteur maître
doyen recteur chercheur universitaire docteur/docteure scientifique savant historien politologue sociologue philosophe anthropologue ethnologue
géographe juriste linguiste psychologue psychiatre psychanalyste démographe criminologue géopolitologue islamologue climatologue météorologue
sismologue volcanologue physicien chimiste biologiste mathématicien astronome astrophysicien ingénieur architecte urbaniste informaticien hydrologue
agronome géologue archéologue paléontologue épidémiologiste virologue infectiologue médecin chirurgien infirmier pharmacien vétérinaire dentiste
généraliste urgentiste pédiatre cardiologue aide-soignant sage-femme journaliste rédacteur reporter correspondant éditorialiste chroniqueur
présentateur animateur producteur éditeur photographe cameraman blogueur vidéo-blogueur youtubeur influenceur écrivain/écrivaine romancier
poète/poétesse dramaturge auteur/auteure/autrice essayiste scénariste cinéaste réalisateur acteur comédien humoriste chanteur rappeur musicien
compositeur pianiste violoniste guitariste danseur chorégraphe peintre sculpteur artiste styliste couturier designer garde proche fidèle soutien protégé mannequin dessinateur
illustrateur graphiste plasticien galeriste conservateur restaurateur commissaire-priseur collectionneur mécène sélectionneur entraîneur coach manager
manageur joueur footballeur attaquant défenseur milieu gardien buteur ailier meneur avant-centre latéral rugbyman basketteur handballeur volleyeur
tennisman/tenniswoman nageur coureur cycliste sprinteur athlète boxeur judoka skieur pilote gymnaste arbitre perchiste marathonien champion vainqueur
tenant médaillé finaliste pensionnaire sociétaire transfuge international militant activiste opposant dissident syndicaliste candidat porte-drapeau
égérie rival adversaire allié homologue successeur prédécesseur terroriste jihadiste djihadiste trafiquant narcotrafiquant parrain mafieux assaillant
tireur meurtrier tueur suspect accusé prévenu victime otage détenu prisonnier rescapé survivant témoin coaccusé complice plaignant fugitif
commanditaire habitant riverain résident passant voisin commerçant boulanger boucher agriculteur éleveur viticulteur vigneron pêcheur maraîcher
apiculteur paysan ouvrier salarié employé retraité étudiant lycéen élève collégien chauffeur conducteur cheminot routier steward serveur cuisinier
chef-cuisinier pâtissier hôtelier charpentier maçon menuisier tailleur couvreur artisan verrier bénévole humanitaire secouriste organisateur père mère
frère/sœur fils/fille oncle/tante cousin neveu/nièce époux/épouse mari veuf/veuve compagnon/compagne ex-compagnon fiancé ami/amie
grand-père/grand-mère beau-frère/belle-sœur beau-père/belle-mère gendre ténor soprano accordéoniste organiste batteur bassiste saxophoniste
trompettiste violoncelliste altiste flûtiste mezzo baryton astronaute cosmonaute spationaute aviateur navigateur explorateur alpiniste aventurier
marin skipper inventeur pionnier théoricien penseur intellectuel idéologue théologien prédicateur mollah gourou sinologue kremlinologue soviétologue
russologue coréanologue américaniste arabisant japonologue stratège géostratège tacticien vice-gouverneur codirecteur numéro-un secrétaire-général
lieutenant-colonel lieutenant-général major-général général-major contre-amiral premier-ministre homme/femme figure tête numéro metteur substitut
guide star vedette patronne lauréat trésorier légiste biographe doublure parolier disc-jockey dj rentier magnat roi tycoon promoteur
boss gérant exploitant loueur assureur actuaire curateur tuteur beau-fils/belle-fille petit-fils/petite-fille demi-frère/demi-sœur maman papa bébé garçon
fillette adolescent ado`;

/** Forms of address that tell a function, without a stop → the words for who bears them. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['dr', 'docteur médecin'],
  ['pr', 'professeur médecin'],
  ['prof', 'professeur'],
  ['me', 'avocat'],
  ['maître', 'avocat'],
  ['mgr', 'évêque archevêque'],
]);

/** Word endings and what turns them into the feminine; the first that fits counts. */
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/teur$/u, 'trice'],
  [/eur$/u, 'euse'],
  [/ier$/u, 'ière'],
  [/er$/u, 'ère'],
  [/ien$/u, 'ienne'],
  [/n$/u, 'ne'],
  [/f$/u, 've'],
  [/([a-zéA-Z])$/u, '$1e'],
];

function withFeminine(word: string): string[] {
  if (word.includes('/')) return word.split('/');
  if (/e$|[A-Z]$/u.test(word)) return [word];
  const rule = FEMININES.find(([ending]) => ending.test(word));
  const feminine = rule === undefined ? word : word.replace(rule[0], rule[1]);
  return [word, feminine, `${word}e`];
}

const written: ReadonlySet<string> = new Set(
  OFFICES.trim()
    .split(/\s+/u)
    .flatMap(withFeminine)
    .flatMap((word) => [word, `${word}s`, word.replace(/al$/u, 'aux')])
    .map((word) => word.toLowerCase()),
);
const keys: ReadonlySet<string> = new Set([...written].map(nameKey));

const PREFIX = /^(?:ex|vice|co|sous|néo|non)-(?=\p{L}{3})/u;

/** « ex-ministre », « ancien président », « futur directeur », « vice-amiral »: what may stand before an office. */
const BEFORE = new Set([
  'ex',
  'ancien',
  'ancienne',
  'anciens',
  'anciennes',
  'futur',
  'future',
  'feu',
  'nouveau',
  'nouvel',
  'nouvelle',
  'jeune',
  'vice',
  'co',
  'haut',
  'haute',
  'actuel',
  'actuelle',
  'premier',
  'premiere',
  'vice premier',
  'vice premiere',
  'defunt',
  'defunte',
  'celebre',
  'grand',
  'grande',
  'principal',
  'principale',
  'simple',
  'vieux',
  'vieille',
  'seul',
  'seule',
  'tout',
  'toute',
  'sous',
]);

/**
 * True for a noun of office, trade, kinship or part in the news, in any gender and number: « ministre », « sélectionneuse », « porte-parole »,
 * with or without a prefix of time or rank (« ex-ministre », « vice-présidente »). Accents count: « accusé », not « accuse »; a first capital may lack its own (« Evêque »).
 */
export function isOffice(word: string): boolean {
  const lower = plain(word).toLowerCase().replace(PREFIX, '');
  return written.has(lower) || (/^[EA]/u.test(word) && keys.has(nameKey(lower)));
}

/** The same for a key, as people type it: `depute`. */
export function isOfficeKey(key: string): boolean {
  return keys.has(key) || keys.has(key.replace(/^(?:ex|vice|co|sous) /u, ''));
}

/** True for an adjective that may come before an office: « ancien », « ex », « futur ». Folded or not. */
export function isBeforeOffice(word: string): boolean {
  return BEFORE.has(nameKey(word));
}

/** The functions that a form of address tells, as words: `Dr` → « docteur médecin »; empty when it tells none (« M. »). */
export function officesOfAddress(words: string): string {
  return ADDRESSES.get(plain(words).toLowerCase().replace('.', '').trim()) ?? '';
}
