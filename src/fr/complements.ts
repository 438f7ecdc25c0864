import { nameKey } from './name-key.ts';

/** Nouns whose « de » leads to a place: « près de », « au nord de », « originaire de », « habitants de », « maire de ». */
const OF_A_PLACE = `
près loin nord sud est ouest centre cœur large proche autour originaire native natif habitants habitant environs alentours sortie entrée abords banlieue kilomètres km rives côte côtes frontière frontières
maire mairie préfet évêque archevêque curé député église bataille siège prise accords traité gare aéroport venu venue arrivé arrivée partir départ route parvis sous-préfet bourgmestre gouverneur duc comte comtesse duchesse prince princesse roi reine`;

/** Nouns whose « de » leads to a person: « l’avocat de X », « la veuve de X », « les partisans de X ». */
const OF_A_PERSON = `
ami amie avocat avocate allié alliés adversaire adversaires biographe camp campagne collaborateur compagne compagnon conseiller conseillère conseillers cousin détracteurs entourage épouse époux équipe famille femme fille
fils frère gendre grand-père homologue lieutenant mari mentor mère neveu nom oncle opposants partisan partisans père petit-fils porte-parole portrait prédécesseur procureur proches rival rivale sœur soutien
soutiens successeur veuve victime victimes mort visite œuvre influence`;

const set = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(nameKey));
const places = set(OF_A_PLACE);
const people = set(OF_A_PERSON);

/** True for a noun whose complement is a place: « maire (de Lyon) ». */
export function isOfAPlace(noun: string): boolean {
  return places.has(nameKey(noun));
}

/** True for a noun whose complement is a person: « veuve (de Paul) ». */
export function isOfAPerson(noun: string): boolean {
  return people.has(nameKey(noun));
}
