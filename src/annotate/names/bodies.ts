import { isFirstName } from '../../fr/first-names.ts';
import { isCommonAcronym, isOrganisationHead, isOrganisationLabel } from '../../fr/organisations.ts';
import { isAdjective, isArticle, isParticiple, lowerOf } from './grammar.ts';
import { isCourtesy } from './runs.ts';
import { isFree, runEnd, type Scene, take } from './scene.ts';
import { isBig, type Word } from './words.ts';

/** Longest name of an organisation, in words after its head. */
const REACH = 12;

/** Organisations by their head word or the label beside them: « ministère sud-coréen de l’Unification », « Université Kookmin », « le quotidien Al Massa ». */
export function bodies(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    const last = headed(scene, at);
    const label = last === null ? labelled(scene, at) : null;
    if (last !== null) take(scene, { kind: 'organisation', first: at, last, rule: 'head' });
    else if (label !== null)
      take(scene, { kind: 'organisation', first: label, last: runEnd(scene, label), rule: 'label' });
    at = scene.taken[at]?.last ?? at;
  }
}

// « Université pour femmes Ewha de Séoul », « Confédération africaine de football », « ministère sud-coréen des Affaires étrangères »
function headed(scene: Scene, at: number): number | null {
  const { words } = scene;
  const head = words[at];
  if (head === undefined || !isFree(scene, at, at)) return null;
  const big = isBig(head) && !(head.first && scene.lower.has(head.key));
  if (!isOrganisationHead(head.key, big)) return null;
  let last = at;
  let named = false;
  while (last - at < REACH) {
    const next = last + 1;
    const word = words[next];
    if (word === undefined || !word.tied) break;
    const noun = isBig(word) || (isAdjective(word) && !isParticiple(word)) ? next : afterLink(scene, next);
    if (noun === null || startsOther(scene, noun)) break;
    if (isBig(words[noun]) && !isArticle(words[noun])) {
      last = Math.max(runEnd(scene, noun), scene.taken[noun]?.last ?? noun);
      named = true;
    } else if (noun === next || (big && isPlainNoun(scene, noun))) last = noun;
    else break;
  }
  // « la Commission », « le Parlement »
  const alone = big && !head.first && head.tied && isArticle(words[at - 1]) && isOrganisationHead(head.key, false);
  return (named || big) && (last > at || alone) ? last : null;
}

// « la Fédération égyptienne Karim Abou Salem », « l’organisation de la CAN », « le mouvement du Dr Paul Martin »
function startsOther({ words }: Scene, at: number): boolean {
  const text = words[at]?.text ?? '';
  return (
    isCourtesy(words[at]) ||
    (isFirstName(words[at]?.key ?? '') && words[at + 1]?.tied === true && isBig(words[at + 1])) ||
    isCommonAcronym(text)
  );
}

// « Université pour femmes », not « le Conseil pour mettre fin »
function isPlainNoun({ words }: Scene, at: number): boolean {
  const word = words[at];
  const verb = lowerOf(words[at - 1]) === 'pour' ? /(?:er|ir|re)$/u : /er$/u;
  return word !== undefined && word.shape === 'lower' && !verb.test(word.key);
}

function afterLink({ words }: Scene, at: number): number | null {
  if (words[at]?.tied !== true || !/^(?:de|d'|du|des|pour|aux)$/u.test(lowerOf(words[at]))) return null;
  const name = /^(?:le|la|l'|les)$/u.test(lowerOf(words[at + 1])) ? at + 2 : at + 1;
  return words[name]?.tied === true ? name : null;
}

// « le quotidien Al Massa », « le groupe privé Valmont », « l’agence de presse Norda »: the first word of the name
function labelled(scene: Scene, at: number): number | null {
  const { words } = scene;
  const label = words[at];
  if (label === undefined || label.shape === 'capital' || !isOrganisationLabel(label.key)) return null;
  let next = afterAdjectives(words, at + 1);
  if (/^(?:de|d')$/u.test(lowerOf(words[next])) && words[next + 1]?.shape === 'lower')
    next = afterAdjectives(words, next + 2);
  const name = words[next];
  if (
    name === undefined ||
    !name.tied ||
    !isBig(name) ||
    isArticle(name) ||
    name.text.length < 2 ||
    startsOther(scene, next)
  )
    return null;
  return isFree(scene, next, runEnd(scene, next)) ? next : null;
}

function afterAdjectives(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 4 && words[next]?.tied === true && isAdjective(words[next])) next++;
  return next;
}
