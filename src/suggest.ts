import type { Desk } from './desk.ts';
import { matching, type Suggestible, suggestible } from './views/typed.ts';

/** What fits in Discord's list, and how much of it questions may take when names fit too. */
const MOST = 25;
const MOST_QUESTIONS = 15;
/** The end of what is typed may be the beginning of a name of so many words: « kim jong ». */
const MOST_NAME_WORDS = 3;
/** A shorter word is not yet the beginning of a name. */
const SHORTEST_NAME = 2;

/**
 * What someone who types a question may mean: questions of this type that the dossier answers, then what is typed with its
 * last words made into a name of the dossier (« accompagne pout » → « accompagne Vladimir Poutine »).
 */
export function suggestQuestions(typed: string, type: string, desk: Desk): readonly string[] {
  const likely = matching(typed, readQuestions(desk.views, desk.views.likely.of(type)), MOST_QUESTIONS);
  return [...new Set([...likely, ...namesAtEnd(typed, desk)])].slice(0, MOST);
}

/** The questions of a dossier, a few dozen, by their text: they are looked through at every letter typed. */
const read = new WeakMap<Desk['views'], Map<string, Suggestible>>();

function readQuestions(views: Desk['views'], texts: readonly string[]): readonly Suggestible[] {
  const known = read.get(views) ?? new Map<string, Suggestible>();
  read.set(views, known);
  return texts.map((text) => {
    const one = known.get(text) ?? suggestible(text);
    known.set(text, one);
    return one;
  });
}

function namesAtEnd(typed: string, { views }: Desk): readonly string[] {
  const words = typed.trimStart().split(/\s+/u);
  for (let count = Math.min(MOST_NAME_WORDS, words.length); count > 0; count -= 1) {
    const end = words.slice(-count).join(' ').trim();
    if (end.length < SHORTEST_NAME) continue;
    const names = views.namesLike(end, MOST);
    const before = words.slice(0, -count).join(' ');
    if (names.length > 0) return names.map((name) => `${before} ${name}`.trim());
  }
  return [];
}
