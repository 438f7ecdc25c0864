import { nameKey } from './name-key.ts';
import { isStopWord } from './stop-words.ts';

/** Words that open sentences with a capital and are no name; grammar words are in stop-words. */
const OPENERS = `
  abord accueilli afin ailleurs ainsi alors âgé âgée à après arrivé arrivée assez attention au aucun aucune auparavant aujourd’hui auprès aussi aussitôt autant autour autre autres autrefois avant avec beaucoup bien bientôt bonjour bref
  car cela celle celui cependant certains certaines certes chacun chacune chaque chez ci comme concernant contacté contactée contre côté
  dans davantage de debout dehors déjà demain depuis derrière dès désormais dessus deux devant devenu devenue dix donc dont durant elle elles en encore enfin ensemble ensuite entre environ et étant eux évidemment excepté
  face faute finalement forcément fort forte grâce guère hélas hier hormis hors huit ici il ils interrogé interrogée invité invitée jadis jamais jeune jusque juste là lors lorsque lui maintenant mais malgré même mi mieux moins
  naguère ne né née néanmoins ni non notamment nouveau nouvelle nul nulle on or ou oui outre où par parallèlement parce parfois parmi partout pas passé pendant personne peu peut peut-être pire plus plusieurs plutôt point pour pourquoi pourtant premier première près presque puis puisque
  quand quant quatre quel quelle quelque quelques quelqu’un qui quiconque quinze quoi quoique rarement récemment réputé rien sacré sans sauf seize selon sept seul seule seuls seulement si simple sinon sitôt six soit son soudain sous souvent sûr sur surtout
  tandis tant tantôt tard tel telle tellement tels toujours tous tout toute toutefois toutes treize trente très trois trop un une vers vers via vingt voici voilà vive vu y
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  cent mille million millions milliard milliards cinq douze onze neuf quarante cinquante soixante
  bilan conséquence conséquences résultat résultats idem dernière dernier derniers dernières photo photos vidéo vidéos direct exclusif analyse portrait interview entretien reportage récit éclairage infographie lire voir regarder écouter article source sources
  cher chère chers ex ancien ancienne anciens madame monsieur messieurs mesdames mademoiselle merci pardon salut tarif renseignements contact inscriptions inscription participation réservations organisé organisée
  sortie concert exposition stage soirée football rugby tennis cyclisme politique économie justice société culture sport sports monde espace santé climat astronomie`;

const openers = new Set(OPENERS.trim().split(/\s+/u).map(nameKey));

/** « Finalement », « Qualifiant », « Interrogés »: shapes of words that open sentences and that few names have. */
const SHAPES = /(?:ement|amment|emment|[^n]ant|ées?|és)$/u;

/** True for a capitalised word that is no name when it opens a sentence: « Depuis », « Selon », « Interrogée ». */
export function isOpener(word: string): boolean {
  // « Celles-ci », « Celui-là »
  const key = nameKey(word).replace(/ (?:ci|la)$/u, '');
  return openers.has(key) || isStopWord(key) || SHAPES.test(word.toLowerCase());
}
