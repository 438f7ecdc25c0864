import { isBeforeOffice, isOffice } from '../../fr/titles.ts';
import { endsPhrase, isAdjective, isArticle, isLink, isNationality, lowerOf } from './grammar.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** First and last word of a function or title. */
export type Words = readonly [first: number, last: number];

/** Longest function read before or after a name, in words. */
const REACH = 18;

/** « le ministre russe de la Défense ⟨Andreï Beloussov⟩ », « le conseiller de Poutine, ⟨Youri Ouchakov⟩ »: the function that leads to the name at `at`. */
export function roleBefore(scene: Scene, at: number): Words | null {
  const { words } = scene;
  const name = words[at];
  if (name === undefined || (name.first && name.gap === '')) return null;
  const comma = /^\s*,\s*$/u.test(name.gap);
  if (!name.tied && !comma) return null;
  const last = at - 1;
  const end = words[last];
  if (end === undefined || isLink(end) || isArticle(end) || lowerOf(end) === 'et') return null;
  let found: number | null = null;
  for (let back = last; back >= 0 && last - back < REACH; back--) {
    const word = words[back];
    if (word === undefined || word.sentence !== name.sentence) break;
    if (isOffice(word.text) && leads(words, back, last) && opens(words, back)) {
      found = back;
      // « le ministre Dupont » takes the nearest function, « le porte-parole du ministre, Jean Dupont » the farthest
      if (!comma) break;
    }
    if (breaks(word, words[back - 1])) break;
    if (!word.tied) break;
  }
  return found === null ? null : [start(words, found), last];
}

// A noun stands before its adjectives: « salue », in « le ministre de l’Intérieur salue Dupont », is neither
function leads(words: readonly Word[], office: number, last: number): boolean {
  let linked = false;
  for (let at = office + 1; at <= last; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) return false;
    if (isLink(word) || isArticle(word)) linked = true;
    else if (lowerOf(word) === 'et' || isLink(before) || isArticle(before) || lowerOf(before) === 'et') continue;
    else if (!isAdjective(word) && !isOffice(word.text) && !(linked && word.shape !== 'lower')) return false;
  }
  return true;
}

// « chef », in « chef de l’État », is the head; « général », in « directeur général », is not
function opens(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word === undefined || !word.tied || before === undefined || !isOffice(before.text);
}

function start(words: readonly Word[], office: number): number {
  let first = office;
  while (first > 0 && words[first]?.tied === true && isBeforeOffice(words[first - 1]?.text ?? '')) first--;
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
  while (isBeforeOffice(words[next]?.text ?? '') && !isOffice(words[next]?.text ?? '')) next++;
  if (!isOffice(words[next]?.text ?? '') && isOffice(words[next + 1]?.text ?? '') && isNationality(words[next])) next++;
  if (words[next]?.sentence !== opening.sentence || !isOffice(words[next]?.text ?? '')) return null;
  let last = next;
  for (let ahead = next + 1; ahead < words.length && ahead - next < REACH; ahead++) {
    const word = words[ahead];
    if (word === undefined || word.sentence !== opening.sentence || !word.tied || breaks(word, words[ahead - 1])) break;
    last = ahead;
  }
  while (last > next && (isLink(words[last]) || isArticle(words[last]) || lowerOf(words[last]) === 'et')) last--;
  return [first, last];
}
