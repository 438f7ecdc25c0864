import { looksFinite } from '../fr/finite-verbs.ts';
import { fold } from '../fr/letters.ts';
import {
  AFTER_OPENING_A,
  ARTICLES,
  ELIDED_OPENERS,
  NAMES_AFTER_ARTICLE,
  NAMES_OF_OPENERS,
  OPENERS,
} from '../fr/openers.ts';

/** How a word with a capital may open a sentence: for sure, as an article does, or not. */
export type Opening = 'strong' | 'article' | null;

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/uy;
const LOOK_AHEAD = 80;

/** The word that starts at `at`, or ''. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = 0;
  return WORD.exec(text.slice(at, at + LOOK_AHEAD))?.[0] ?? '';
}

/** « Celle-ci », « Est-ce », « Peut-on », « Va-t-il »: a pronoun leans on the word. Not « Jong-il ». */
const LEANING_PRONOUN = /-(?:ci|la|t-il|t-elle|t-on|il|elle|ils|elles|on|ce)$/u;

/** « Mais il… », « L’accord… », « Le dirigeant… », « En 1957… »; not « Le Monde », « La Haye », « Emmanuel ». */
export function openingAt(text: string, at: number): Opening {
  const word = wordAt(text, at);
  if (!/^\p{Lu}/u.test(word)) return null;
  const folded = fold(word);
  const after = at + word.length;
  if (/['’]/u.test(text.charAt(after))) {
    if (folded === 'l') return articleBefore(text, after + 1);
    return ELIDED_OPENERS.has(folded) && /^\p{Ll}/u.test(text.slice(after + 1, after + 3)) ? 'strong' : null;
  }
  if (folded === 'a') return AFTER_OPENING_A.has(fold(wordAt(text, after + 1))) || word === 'À' ? 'strong' : null;
  if (ARTICLES.has(folded)) return articleBefore(text, after + 1);
  // « FR 74 CE », « n’oublie SURTOUT pas »: capitals throughout show nothing
  if ((word.length > 1 && word === word.toUpperCase()) || isName(text, at)) return null;
  const base = folded.replace(LEANING_PRONOUN, '');
  return OPENERS.has(base) || (base !== folded && looksFinite(base)) ? 'strong' : null;
}

function isName(text: string, at: number): boolean {
  const words = fold(text.slice(at, at + LOOK_AHEAD)).replace(/[^\p{L}]+/gu, ' ');
  return NAMES_OF_OPENERS.some((name) => words.startsWith(`${name} `));
}

function articleBefore(text: string, at: number): Opening {
  const next = wordAt(text, at);
  const name = /^\p{Lu}/u.test(next) && NAMES_AFTER_ARTICLE.has(fold(next).replace(/-.*$/u, ''));
  return next === '' || name || NO_NOUN.has(fold(next)) ? null : 'article';
}

/** Words that follow a name, « Kim Jong Un a adressé », and never an article. Folded. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'a ont est sont avait avaient etait etaient sera va doit peut et ou de du d dans en au aux lors pour par sur avec ne n se s qui que dont mais ni'.split(
    ' ',
  ),
);

/** The words of a short text, with their places. */
export function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when a short text holds a verb in the third person: « La Russie affirme que », not « Perspectives de coopération ». */
export function hasFiniteVerb(text: string): boolean {
  return wordsOf(text).some(({ word }, at, words) => {
    if (!/^\p{Ll}/u.test(word)) return false;
    const before = fold(words[at - 1]?.word ?? '');
    // « la marche », « de visite »: a noun, whatever it looks like
    return !ARTICLES.has(before) && !BEFORE_NOUN.has(before) && looksFinite(word.replace(LEANING_PRONOUN, ''));
  });
}

/** Words after which a noun stands, never a verb in the third person. Folded. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'de d a au aux en ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos sans sous sur par pour avec dans deux trois quatre premier premiere nouveau nouvelle'.split(
    ' ',
  ),
);
