import { nameKey } from './name-key.ts';

/** Buildings, streets and land that take a name after them: « place Kim Il-sung », « cosmodrome de Baïkonour », « rue du Four ». */
const SITES = `
abbaye aérodrome aéroport aérogare allée ambassade amphithéâtre aquarium arène arènes arsenal atelier auberge avenue baie barrage base basilique
bassin bibliothèque boulevard brasserie cabaret café campus canal cap carrefour carrière caserne casino cathédrale caverne centrale chapelle
château chaussée chemin cimetière cinéma circuit citadelle clinique col collège collégiale complexe conservatoire consulat cosmodrome cour
couvent crique datcha détroit dispensaire dôme domaine école écluse église embarcadère étang faculté falaise fleuve fontaine forêt fort
forteresse foyer galerie gare glacier golfe grotte gymnase halle halles hameau hangar hippodrome hôpital hôtel île îles îlot immeuble impasse isthme
jardin jardins lac lagune lavoir lycée maison-d’arrêt manoir marché mausolée maternité mémorial métro mine monastère mont monts monument
mosquée moulin musée observatoire océan opéra palais parc patinoire péninsule pénitencier phare piscine place plage plaine
planétarium pointe pont port prairie presqu’île prieuré prison promenade quai quartier raffinerie rade rivière rocher route rue ruelle
ruisseau salle sanctuaire square stade station statue studio synagogue tannerie temple terminal théâtre torrent tour tunnel usine val vallée
vélodrome viaduc villa volcan zoo résidence gymnasium colisée cité chalet refuge rond-point autoroute`;

/** Sites so large that their town or name is enough to speak of them: « Baïkonour » for « le cosmodrome de Baïkonour ». */
const LANDMARKS = `aéroport base camp centrale cosmodrome île lac mont port prison stade usine volcan forêt mer golfe détroit fleuve rivière vallée plage château glacier`;

/** Administrative words that lean on a name without being part of it: « la ville de Lyon », « l’oblast de Koursk ». */
const AREAS = `
agglomération arrondissement atoll banlieue bourg bourgade canton capitale commune comté contrée département diocèse district duché émirat enclave
état faubourg frontière gouvernorat localité métropole municipalité oblast okrug paroisse pays périphérie principauté province région république
royaume sous-préfecture station-balnéaire territoire village ville wilaya`;

/** Places of a town that need no name of their own to be one: « à la salle des fêtes », « au foyer rural ». */
const GENERIC_SITES = `salle des fêtes, salle polyvalente, salle communale, salle municipale, salle paroissiale, foyer rural, foyer familial, foyer communal, maison pour tous, maison des associations, maison de quartier, centre culturel, centre social, hôtel de ville, hôtel de police, parc des expositions, terrain de football, place du village, place de la mairie, place du marché, place de l’église, stade municipal, école primaire, école maternelle`;

const set = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(nameKey));
const sites = set(SITES);
const writtenSites: ReadonlySet<string> = new Set(SITES.trim().split(/\s+/u));
const areas = set(AREAS);
const landmarks = set(LANDMARKS);

/** True for a site word: « cosmodrome », « rue », « Cathédrale ». Accents count: « marché », not « marche ». */
export function isSite(word: string): boolean {
  return writtenSites.has(word.toLowerCase()) || (/^[EIA]/u.test(word) && sites.has(nameKey(word)));
}

/** The same for a key. */
export function isSiteKey(key: string): boolean {
  return sites.has(key);
}

/** True for a site that the name after it is enough to name: « cosmodrome ». */
export function isLandmark(word: string): boolean {
  return landmarks.has(nameKey(word));
}

/** True for an administrative word: « ville », « oblast ». */
export function isArea(word: string): boolean {
  return areas.has(nameKey(word));
}

/** Places without a name of their own, as name keys: `salle des fetes`. */
export const genericSiteKeys: ReadonlySet<string> = new Set(GENERIC_SITES.split(/,\s*/u).map(nameKey));
