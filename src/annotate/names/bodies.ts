import { isCommonAcronym, isOrganisationHead } from '../../fr/organisations.ts';
import { isAdjective, isArticle, lowerOf } from './grammar.ts';
import { isFree, runEnd, type Scene, take } from './scene.ts';
import { isBig } from './words.ts';

/** Organisations by their head word or as an acronym: « ministère sud-coréen de l’Unification », « Université Kookmin », « CFB ». */
export function bodies(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    const last = headed(scene, at) ?? acronym(scene, at);
    if (last === null) continue;
    take(scene, { kind: 'organisation', first: at, last, rule: 'body' });
    at = last;
  }
}

function headed(scene: Scene, at: number): number | null {
  const { words } = scene;
  const head = words[at];
  if (head === undefined || !isOrganisationHead(head.text) || !isFree(scene, at, at)) return null;
  const big = isBig(head) && !(head.first && scene.lower.has(head.key));
  let last = at;
  let named = false;
  for (;;) {
    const next = last + 1;
    const word = words[next];
    if (word === undefined || !word.tied || last - at > 12) break;
    if (isBig(word) && !isArticle(word)) {
      last = Math.max(runEnd(scene, next), scene.taken[next]?.last ?? next);
      named = true;
    } else if (isAdjective(word)) last = next;
    else {
      const noun = afterLink(scene, next);
      if (noun === null) break;
      if (isBig(words[noun])) {
        last = Math.max(runEnd(scene, noun), scene.taken[noun]?.last ?? noun);
        named = true;
      } else if (big && last - at < 6 && words[noun]?.shape === 'lower' && !/er$/u.test(words[noun]?.key ?? ''))
        last = noun;
      else break;
    }
  }
  return (named || big) && last > at ? last : null;
}

function afterLink(scene: Scene, at: number): number | null {
  const { words } = scene;
  if (words[at]?.tied !== true || !/^(?:de|d'|du|des|pour|aux|à)$/u.test(lowerOf(words[at]))) return null;
  const name = /^(?:la|l'|les)$/u.test(lowerOf(words[at + 1])) ? at + 2 : at + 1;
  return words[name]?.tied === true ? name : null;
}

// « CFB », « M5S », « KCNA »; not « XXI » nor a word of a line in capitals
function acronym(scene: Scene, at: number): number | null {
  const word = scene.words[at];
  if (word === undefined || word.shape !== 'upper' || !isFree(scene, at, at) || scene.shouted.has(word.sentence))
    return null;
  if (
    word.text.length < 2 ||
    word.text.length > 6 ||
    isCommonAcronym(word.text) ||
    /^[IVXLC]+(?:E|ES|ÈME)?$/u.test(word.text)
  )
    return null;
  const beside =
    (scene.words[at + 1]?.tied === true && isBig(scene.words[at + 1])) || (word.tied && isBig(scene.words[at - 1]));
  return beside ? null : at;
}
