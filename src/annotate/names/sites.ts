import { genericSiteKeys, isArea, isSite, isSiteAdjective } from '../../fr/place-heads.ts';
import { isArticle, lowerOf } from './grammar.ts';
import { runEnd, type Scene, take } from './scene.ts';
import { isBig } from './words.ts';

/** Buildings, streets, land: « place Kim Il-sung », « cosmodrome de Vostochny », « 2 rue du four », « salle des fêtes ». */
export function sites(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    dateline(scene, at);
    const last = generic(scene, at) ?? site(scene, at);
    if (last === null) continue;
    take(scene, { kind: 'place', first: at, last, rule: 'site' });
    at = last;
  }
}

// « à la salle des fêtes »
function generic(scene: Scene, at: number): number | null {
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
  const head = words[at];
  if (
    head === undefined ||
    !isSite(head.text) ||
    isArea(head.text) ||
    (head.shape !== 'lower' && head.first && !isBig(words[at + 1]) && !links(scene, at + 1))
  )
    return null;
  let next = at + 1;
  while (words[next]?.tied === true && isSiteAdjective(words[next]?.text ?? '')) next++;
  const direct = words[next];
  if (direct === undefined || !direct.tied) return null;
  if (isBig(direct) && !isArticle(direct)) return runEnd(scene, next);
  const name = links(scene, next);
  if (name === null) return null;
  // « 2 rue du four »
  if (!isBig(words[name])) return words[at - 1]?.shape === 'number' && head.tied && isStreet(head.key) ? name : null;
  return withWhat(scene, name);
}

function isStreet(key: string): boolean {
  return /^(?:rue|avenue|boulevard|place|allee|impasse|chemin|quai|route|square|cours)$/u.test(key);
}

/** Rank of the name after « de », « du », « de la », « de l’ », or null. */
function links(scene: Scene, at: number): number | null {
  const { words } = scene;
  if (words[at]?.tied !== true || !/^(?:de|d'|du|des)$/u.test(lowerOf(words[at]))) return null;
  const name = /^(?:la|l'|les)$/u.test(lowerOf(words[at + 1])) ? at + 2 : at + 1;
  return words[name]?.tied === true ? name : null;
}

// a known name or a run of capitals
function withWhat(scene: Scene, at: number): number {
  return Math.max(runEnd(scene, at), scene.taken[at]?.last ?? at);
}

// « ERVY-LE-CHATEL – Récital », « 23 juillet : LIGNIERES – », « PARIS (AFP) - »
function dateline(scene: Scene, at: number): void {
  const { words, taken } = scene;
  const head = words[at];
  if (head === undefined || head.shape !== 'upper' || !head.first || taken[at] !== undefined) return;
  const last = runEnd(scene, at);
  const after = words[last + 1];
  const end = words[last]?.end ?? head.end;
  const line = scene.text.slice(end, end + 4);
  if (
    after !== undefined &&
    after.sentence === head.sentence &&
    /^\s*[-–—]\s*/u.test(line) &&
    scene.text.slice(head.start, end).length > 3
  ) {
    take(scene, { kind: 'place', first: at, last, rule: 'dateline' });
  }
}
