import { fold } from '../fr/letters.ts';
import { weekdayNumber } from '../fr/months.ts';
import { LEANING_WORDS, NO_HEADING_START, NOUNS_BEFORE_NAMES } from '../fr/openers.ts';
import { hasFiniteVerb, openingAt, wordAt, wordsOf } from './words.ts';

/** A cut inside what stops and spaces show as one sentence. */
export interface Cut {
  /** Where the first part ends and the second starts. */
  readonly end: number;
  /** Whether the first part is a heading, or a sentence that lost its stop. */
  readonly heading: boolean;
}

/** Longest heading, in words and in characters. */
const LONGEST_HEADING = 14;
const LONGEST = 120;
/** How far the verb of a sentence is looked for. */
const CLAUSE = 200;

/** A capital (perhaps after an opening quote) that no punctuation announces. */
const BARE_CAPITAL = /(?<=[\p{L}\p{N}%€$»”")\]])\s+(?=(?:[«“"]\s?)?\p{Lu})/gu;
/** « ministre de la défenseSergueï Choïgou », « affaires étrangèresLe chef » */
const GLUED_CAPITAL = /(?<=\p{Ll}{3})(?=\p{Lu}['’\p{Ll}])/gu;

/**
 * Where a heading that lost its line is glued to the sentence below it, or two sentences to each other:
 * « Invitation de Kim Jong-un | Le dirigeant nord-coréen a invité… ». In order; empty for nearly every sentence.
 */
export function gluedHeadings(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const at of candidates(sentence)) {
    const cut = cutAt(sentence, from, at);
    if (cut === null) continue;
    cuts.push(cut);
    from = at;
  }
  return cuts;
}

function candidates(sentence: string): number[] {
  const bare = Array.from(sentence.matchAll(BARE_CAPITAL), (match) => match.index + match[0].length);
  const glued = Array.from(sentence.matchAll(GLUED_CAPITAL), (match) => match.index).filter((at) =>
    isGlue(sentence, at),
  );
  return [...bare, ...glued].sort((one, other) => one - other);
}

/** What follows opens a sentence, or says again the name that the heading began with. */
function isGlue(sentence: string, at: number): boolean {
  const word = wordAt(sentence, at);
  return openingAt(sentence, at) !== null || (word.length > 3 && sentence.startsWith(`${word} `));
}

function cutAt(sentence: string, from: number, at: number): Cut | null {
  // a part longer than this is no heading, and its end tells the rest
  const short = at - from <= CLAUSE * 2;
  const head = sentence.slice(short ? from : at - CLAUSE * 2, at).trim();
  const glued = !/\s/u.test(sentence.charAt(at - 1));
  const strength = glued ? 'strong' : strengthAt(sentence, at, head);
  if (strength === null || isOpen(head) || leans(head)) return null;
  const heading = short && isHeading(head);
  if (glued) return { end: at, heading };
  if (strength === 'article' && !(heading && opensClause(sentence, at, head))) return null;
  return heading || hasFiniteVerb(head) || startsWithWeekday(head) ? { end: at, heading } : null;
}

function strengthAt(sentence: string, at: number, head: string): 'strong' | 'article' | null {
  const quoted = /^[«“"]\s?/u.exec(sentence.slice(at, at + 2))?.[0].length ?? 0;
  if (quoted > 0) return /^[«“"].*[»”"]$/u.test(head) ? 'strong' : null;
  const word = wordAt(sentence, at);
  const next = sentence.slice(at + word.length, at + word.length + 4);
  // « Mardi 2 juillet à 19 h », « Samedi : … »: days have no capital inside a sentence
  if (word.length > 4 && weekdayNumber(word) !== null) return /^\s*(?:\d|:)/u.test(next) ? 'strong' : null;
  if (isShouted(word) && isShouted(/[\p{L}\p{N}]+$/u.exec(head)?.[0] ?? '')) return null;
  // « Ouverture d’une souscription | Ouverture depuis le 16 avril… »
  if (word.length > 4 && head.startsWith(`${word} `) && isHeading(head) && !ENDS_IN_NAME.test(head)) return 'strong';
  const opening = openingAt(sentence, at);
  if (opening === null || !ENDS_IN_NAME.test(head)) return opening;
  if (word === 'Un') return null;
  // « Médecins Sans Frontières », « Kim Jong Un », « Karine Le Marchand », « On N’est Pas Couché »: capitals on both sides make a name
  const goesOn = /^\s+[\p{Ll}\p{N}]/u.test(next) || (/^['’]/u.test(next) && /\p{Lu}\p{Ll}{2,}$/u.test(head));
  return goesOn ? opening : null;
}

const ENDS_IN_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+$/u;

/** « La Russie affirme que… » after « Perspectives de coopération »; not « Le Parisien » after « Selon le quotidien ». */
function opensClause(sentence: string, at: number, head: string): boolean {
  const clause = sentence.slice(at, at + CLAUSE);
  if (/^\p{L}+['’]?\s*\p{Ll}/u.test(clause)) return hasFiniteVerb(clause);
  const [first = ''] = head.split(/\s/u);
  return (
    !/^(?:l['’]|d['’])/iu.test(first) && !STARTS_WITH_DETERMINER.test(head) && hasFiniteVerb(clause.split(',')[0] ?? '')
  );
}

const STARTS_WITH_DETERMINER = /^(?:le|la|les|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leur|leurs)\s/iu;

function isHeading(head: string): boolean {
  const words = wordsOf(head);
  if (words.length < 2 || words.length > LONGEST_HEADING || head.length > LONGEST) return false;
  return isQuotation(head) || (!NO_HEADING_START.has(fold(words[0]?.word ?? '')) && !hasFiniteVerb(head));
}

/** « PLUS DE 500 MILLIONS D’EUROS »: in capitals, a capital shows nothing. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase() && /\p{L}/u.test(word);
}

function isQuotation(head: string): boolean {
  return /^[«“"][^«»“”"]*[»”"]$/u.test(head);
}

function startsWithWeekday(head: string): boolean {
  return weekdayNumber(wordAt(head, 0)) !== null;
}

/** A quotation or a bracket is still open. */
function isOpen(head: string): boolean {
  const count = (marks: RegExp): number => (head.match(marks) ?? []).length;
  return count(/[«“(]/gu) > count(/[»”)]/gu) || count(/"/gu) % 2 === 1;
}

/** The last words need what follows: « le quotidien | Le Monde », « le président | Emmanuel ». */
function leans(head: string): boolean {
  const last = wordsOf(head.slice(-60)).slice(-2);
  const final = fold(last.at(-1)?.word ?? '');
  if (last.length < 2 || /['’]$/u.test(head)) return true;
  return LEANING_WORDS.has(final) || last.some(({ word }) => NOUNS_BEFORE_NAMES.has(fold(word).replace(/s$/u, '')));
}
