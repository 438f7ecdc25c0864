import { fold } from '../../fr/letters.ts';
import { isArea } from '../../fr/place-heads.ts';
import type { Asked } from '../answer-type.ts';

/** A place after a preposition of place is where something is; without one it may be only someone's country. */
const BESIDE_PREPOSITION = 1;
const BARE = 0.55;
/** « le maire de Lyon » need not be in Lyon; « près de Lyon » and « parti de Lyon » tell a place. */
const OF = 0.8;
/** What opens a bracket behind a place says where it is: « à Amiens (Somme) ». */
const PREPOSITION =
  /(?:^|[^\p{L}])(?:à|au|aux|en|dans|sur|sous|chez|devant|derrière|près de|près du|vers|depuis|de|du|d['’])\s*(?:la|le|les|l['’]|une?)?\s*$|\p{L}\s?\($/iu;
const OF_NAME = /(?:^|(?<word>\p{L}+)\s)(?:de|du|des|d['’])\s*(?:la\s|l['’]\s?)?$/iu;
/** Words before « de » after which a place is one, folded. */
const LOCATES =
  /^(?:pres|loin|autour|large|pied|bord|cotes?|nord|sud|est|ouest|centre|coeur|environs|alentours|abords|frontieres?|proches?|voisine?s?|originaires?|nati(?:f|ve)s?|kilometres?|km|metres?|vient|viennent|venait|part|partait|arrivent?|sort|sortait|(?:parti|venu|revenu|rentre|arrive|sorti|chasse|exclu|expulse|rapatrie|evacue)e?s?)$/u;
/** Streets tell an address without a preposition: « une école située rue du Four ». */
const STREET = /^(?:rue|avenue|boulevard|place|quai|impasse|allée|square|route|chemin|cours)\s/u;
const FROM = /^(?:d|de quel(?:le)?s?)(?!\p{L})/u;

/** How surely what stands before a place (`before`, a few words) says that something is there, from 0 to 1. */
export function leaning(before: string, name: string, { question }: Asked): number {
  if (!PREPOSITION.test(before)) return STREET.test(name) ? BESIDE_PREPOSITION : BARE;
  const of = OF_NAME.exec(before);
  if (of === null || FROM.test(fold(question.cue ?? question.text))) return BESIDE_PREPOSITION;
  const word = of.groups?.word ?? '';
  return LOCATES.test(fold(word)) || isArea(word) ? BESIDE_PREPOSITION : OF;
}
