import { isFirstName } from '../../fr/first-names.ts';
import { isOrganisationLabel } from '../../fr/organisations.ts';
import { isBeforeOffice, isOffice } from '../../fr/titles.ts';
import { endsPhrase, isAdjective, isArticle, isLink, isNationality, isParticiple, lowerOf } from './grammar.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** First and last word of a function or title. */
export type Words = readonly [first: number, last: number];

/** Offices that are adjectives after another one. */
const QUALIFYING = new Set('adjoint adjointe general generale delegue deleguee adjoints'.split(' '));

/** Longest function read before or after a name, in words. */
const REACH = 18;

/** « le ministre russe de la Défense ⟨Andreï Beloussov⟩ », « le conseiller de Poutine, ⟨Youri Ouchakov⟩ »: the function that leads to the name from `at` to `end`. */
export function roleBefore(scene: Scene, at: number, end: number): Words | null {
  const { words } = scene;
  const name = words[at];
  const last = endBefore(words, at);
  if (name === undefined || last === null) return null;
  const apart = !name.tied;
  // « selon le ministre, Jean Dupont possède … » says nothing of Dupont; « le ministre, Jean Dupont, … » does
  if (
    apart &&
    words[end + 1]?.tied === true &&
    words[end + 1]?.sentence === name.sentence &&
    lowerOf(words[end + 1]) !== 'et'
  )
    return null;
  let found: number | null = null;
  for (let back = last; back >= 0 && last - back < REACH; back--) {
    const word = words[back];
    if (word === undefined || word.sentence !== name.sentence) break;
    // « le PDG du groupe de luxe Valmont » is no Valmont
    if (!apart && isOrganisationLabel(word.key) && !isFirstName(name.key)) return null;
    if (isOffice(word.text) && leads(words, back, last) && opensRole(words, back)) {
      found = back;
      // « le ministre Dupont » takes the nearest function, « le porte-parole du ministre, Jean Dupont » the farthest
      if (!apart) break;
    }
    if (breaks(word, words[back - 1]) || !word.tied) break;
  }
  return found === null ? null : [start(words, found), last];
}

/** Rank of the word before the name: « russe » in « le président russe, Vladimir Poutine » and in « le service russe (SVR), Sergueï Narychkine ». */
function endBefore(words: readonly Word[], at: number): number | null {
  const name = words[at];
  if (name === undefined || words[at - 1]?.sentence !== name.sentence) return null;
  let last = at - 1;
  if (/^\s*\)\s*,?\s*$/u.test(name.gap)) {
    while (last > at - 6 && !/\(/u.test(words[last]?.gap ?? '')) last--;
    last--;
  } else if (!name.tied && !/^\s*,\s*$/u.test(name.gap)) return null;
  const end = words[last];
  return end === undefined || end.sentence !== name.sentence || isLink(end) || isArticle(end) || lowerOf(end) === 'et'
    ? null
    : last;
}

// « ministre délégué aux Comptes publics », « député PS »; not « ministre de l’Intérieur salue » nor « ministre Dupont, »
function leads(words: readonly Word[], office: number, last: number): boolean {
  let bound = false;
  let name = false;
  for (let at = office + 1; at <= last; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (isLink(word) || isArticle(word) || lowerOf(word) === 'et') {
      bound = true;
      name = false;
      continue;
    }
    const big = word.shape === 'capital' || word.shape === 'initial';
    if (!bound && !(big ? name : word.shape === 'upper' || isAdjective(word) || isOffice(word.text))) return false;
    name = big && (bound || name);
    bound = false;
  }
  return true;
}

/** True where an office is one: « directeur », not « général », in « directeur général »; « coopération militaire » is no soldier. */
export function opensRole(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || !word.tied || before === undefined || isArticle(before)) return true;
  // « secrétaire d’État adjoint », « directeur général »
  if (QUALIFYING.has(word.key)) return false;
  // « a mis en garde Paul Martin », « rédacteur en chef »
  if (lowerOf(before) === 'en') return false;
  if (isLink(before)) return true;
  return (
    before.shape !== 'lower' || isBeforeOffice(before.key) || /^(?:et|que|qu'|selon|comme)$/u.test(lowerOf(before))
  );
}

function start(words: readonly Word[], office: number): number {
  let first = office;
  while (first > office - 3 && words[first]?.tied === true && isBeforeOffice(words[first - 1]?.key ?? '')) first--;
  return first;
}

function breaks(word: Word, before: Word | undefined): boolean {
  return endsPhrase(word) && !isLink(before) && !isArticle(before);
}

/** « ⟨Andrei Lankov⟩, expert de la Corée du Nord à l’Université Kookmin de Séoul, »: the function said after the name that ends at `at`. */
export function roleAfter(scene: Scene, at: number): Words | null {
  const { words } = scene;
  let next = at + 1;
  const opening = words[next];
  if (opening === undefined || opening.sentence !== words[at]?.sentence || !/^\s*[,(]\s*$/u.test(opening.gap))
    return null;
  // « X, 37 ans, avocat »
  if (opening.shape === 'number' && words[next + 1]?.key === 'ans') {
    next += 2;
    if (words[next]?.sentence !== opening.sentence || !/^\s*,\s*$/u.test(words[next]?.gap ?? '')) return null;
  }
  if (isArticle(words[next]) && words[next]?.sentence === opening.sentence) next++;
  const first = next;
  while (isBeforeOffice(words[next]?.key ?? '') && !isOffice(words[next]?.text ?? '')) next++;
  if (!isOffice(words[next]?.text ?? '') && isOffice(words[next + 1]?.text ?? '') && isNationality(words[next])) next++;
  if (words[next]?.sentence !== opening.sentence || !isOffice(words[next]?.text ?? '')) return null;
  let last = next;
  for (let ahead = next + 1; ahead < words.length && ahead - next < REACH; ahead++) {
    const word = words[ahead];
    if (word === undefined || word.sentence !== opening.sentence || !word.tied || breaks(word, words[ahead - 1])) break;
    last = ahead;
  }
  while (last > next && leansForward(words[last])) last--;
  return [first, last];
}

// « ministre remplacé | il y a un mois »: what only the next words would complete
function leansForward(word: Word | undefined): boolean {
  return isLink(word) || isArticle(word) || lowerOf(word) === 'et' || isParticiple(word);
}
