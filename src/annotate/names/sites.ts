import { isFirstName } from '../../fr/first-names.ts';
import { isOtherHead } from '../../fr/organisations.ts';
import { genericSiteKeys, isSite } from '../../fr/place-heads.ts';
import { isAdjective, isArticle, lowerOf } from './grammar.ts';
import { isFree, runEnd, type Scene, take } from './scene.ts';
import { isBig, type Word } from './words.ts';

/** Streets that a number and a common noun are enough to name: « 2 rue du four ». */
const STREETS = new Set('rue avenue boulevard place allee impasse chemin quai route square cours'.split(' '));

const GENERIC_STARTS = new Set([...genericSiteKeys].map((key) => key.slice(0, key.indexOf(' '))));

/** Buildings, streets, land: « place Kim Il-sung », « cosmodrome de Vostochny », « 2 rue du four », « salle des fêtes ». */
export function sites(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    const last = Math.max(generic(scene, at) ?? -1, site(scene, at) ?? -1);
    if (last < 0) continue;
    take(scene, { kind: 'place', first: at, last, rule: 'site' });
    at = last;
  }
}

// « à la salle des fêtes »
function generic(scene: Scene, at: number): number | null {
  if (!GENERIC_STARTS.has(scene.words[at]?.key ?? '')) return null;
  let key = '';
  for (let last = at; last < at + 4; last++) {
    const word = scene.words[last];
    if (word === undefined || (last > at && !word.tied)) return null;
    key = key === '' ? word.key : `${key} ${word.key}`;
    if (genericSiteKeys.has(key)) return last;
  }
  return null;
}

function site(scene: Scene, at: number): number | null {
  const { words } = scene;
  if (!isFree(scene, at, at)) return null;
  const head = words[at];
  // « un cosmodrome de l’Extrême-Orient russe » has no name
  if (
    head === undefined ||
    !isSiteHere(head) ||
    (head.tied && /^(?:un|une|des|deux|trois)$/u.test(lowerOf(words[at - 1])))
  )
    return null;
  let next = at + 1;
  while (next < at + 5 && words[next]?.tied === true && isAdjective(words[next])) next++;
  // « la cour royale Paul Martin »
  if (isName(words[next])) return next > at + 1 && startsPerson(words, next) ? null : runEnd(scene, next);
  const name = afterLink(scene, next);
  if (name === null) return null;
  if (!isName(words[name]))
    return words[at - 1]?.shape === 'number' && head.tied && STREETS.has(head.key) ? name : null;
  // « l’atelier de Sylvie Martin » is said of her
  if (startsPerson(words, name) || isOtherHead(words[name]?.key ?? '')) return null;
  return Math.max(runEnd(scene, name), scene.taken[name]?.last ?? name);
}

// « le Pays d’Othon », not « un pays d’Asie »
function isSiteHere(head: Word): boolean {
  return isSite(head.text) || (head.key === 'pays' && isBig(head) && !head.first);
}

function startsPerson(words: readonly Word[], at: number): boolean {
  return isFirstName(words[at]?.key ?? '') && isName(words[at + 1]);
}

function isName(word: Word | undefined): boolean {
  return word?.tied === true && isBig(word) && !isArticle(word);
}

/** Rank of the name after « de », « du », « de la », « de l’ », or null. */
function afterLink({ words }: Scene, at: number): number | null {
  if (words[at]?.tied !== true || !/^(?:de|d'|du|des)$/u.test(lowerOf(words[at]))) return null;
  const name = /^(?:la|l'|les)$/u.test(lowerOf(words[at + 1])) ? at + 2 : at + 1;
  return words[name]?.tied === true ? name : null;
}
