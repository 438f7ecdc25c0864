import { fold } from '../../fr/letters.ts';
import { LEANING_WORDS, NOUNS_BEFORE_PERSONS } from '../../fr/openers.ts';
import { sentenceEnds } from '../sentence-ends.ts';
import { hasFiniteVerb, openingAt, wordsOf } from '../words.ts';

/** How far after a marker the text is looked for, in characters: titles, then one sentence. */
const REACH = 1500;
/** The shortest title that a link may have, in words. */
const SHORTEST_TITLE = 2;
/** The shortest sentence that goes on after the titles, in words. */
const SHORTEST_SENTENCE = 4;
/** How far into a sentence its verb stands at most. */
const CLAUSE = 250;

/** A capital, perhaps after an opening quote, after white space. */
const CAPITAL = /(?<=\s)(?:[«“"‘']{1,2}\s?)?(?=\p{Lu})/gu;

/**
 * Where the article goes on after « Lire aussi : titre titre », in a text that has lost its lines: the last place, before the first
 * full stop, where a word that opens sentences stands and a clause follows. Null when only titles follow.
 * @param from past the marker
 * @param limit the next marker, or the end of the line
 */
export function bodyStart(line: string, from: number, limit: number): number | null {
  const region = line.slice(from, Math.min(limit, from + REACH));
  const stop = firstFullStop(region);
  if (stop === null) return region.length < limit - from ? from + region.length : null;
  const starts = Array.from(region.slice(0, stop).matchAll(CAPITAL), (match) => match.index);
  const sure = starts.filter((at) => isStart(region, at, stop) && opens(region, at, stop));
  const start = sure.findLast((at) => hasTitle(region, at)) ?? null;
  const named = starts.filter((at) => isStart(region, at, stop) && hasTitle(region, at) && isNamed(region, at, stop));
  // nothing opens a clause: better a list kept with its heading than a sentence lost
  const bare = starts.filter((at) => isStart(region, at, stop) && openingAt(region, at) === 'strong').at(-1);
  const labelled = starts.filter((at) => isLabelled(region, at) && openingAt(region, at) !== null).at(-1);
  const found = start ?? named.at(-1) ?? bare ?? labelled ?? sure.at(-1) ?? afterStop(region, stop);
  return found === null ? null : from + found;
}

/** Titles may end with « ? », « ! » or « … »; the first full stop ends a sentence of the article. */
function firstFullStop(region: string): number | null {
  const ends = [...sentenceEnds(region), region.length];
  return ends.find((end) => /(?<!\.\.)\.[»”"’')\s]*$/u.test(region.slice(Math.max(0, end - 6), end))) ?? null;
}

function afterStop(region: string, stop: number): number | null {
  return stop < region.trimEnd().length ? stop : null;
}

function hasTitle(region: string, at: number): boolean {
  return wordsOf(region.slice(0, at)).length >= SHORTEST_TITLE;
}

/** What stands before could end a title, and what follows is long enough for a sentence. */
function isStart(region: string, at: number, stop: number): boolean {
  const before = region.slice(0, at).trimEnd();
  const last = wordsOf(before.slice(-40)).at(-1)?.word ?? '';
  if (/[:,;(]$/u.test(before) || LEANING_WORDS.has(fold(last))) return false;
  return wordsOf(region.slice(at, stop)).length >= SHORTEST_SENTENCE;
}

/** « À retenir : Après trois participations… » */
function isLabelled(region: string, at: number): boolean {
  return /:\s*$/u.test(region.slice(0, at)) && hasTitle(region, at);
}

/** « La sélection a pu… », « "C’est important", a souligné… » */
function opens(region: string, at: number, stop: number): boolean {
  const quote = /^[«“"‘']{1,2}\s?/u.exec(region.slice(at, at + 3))?.[0] ?? '';
  const opening = openingAt(region, at + quote.length);
  if (quote !== '' && /[»”"]\s?,\s/u.test(region.slice(at + 1, stop))) return true;
  return opening !== null && hasFiniteVerb(region.slice(at, Math.min(stop, at + CLAUSE)));
}

const BEFORE_COUNTRY = /^(?:le|la|les|l|du|au|aux|en)$/iu;

/** « Emmanuel Macron a annoncé… »: a name, then its verb. */
function isNamed(region: string, at: number, stop: number): boolean {
  const [article = '', before = ''] = wordsOf(region.slice(Math.max(0, at - 80), at))
    .slice(-2)
    .map(({ word }) => word);
  if (NOUNS_BEFORE_PERSONS.has(fold(before))) return false;
  // « Sadio | Mané »: inside a name; « du Chili | Ana Torres »: the country ends its group
  if (/^\p{Lu}\p{Ll}/u.test(before) && !BEFORE_COUNTRY.test(article)) return false;
  const name = /^(?:\p{Lu}[\p{L}'’-]*\s+(?:d[eu]s?\s+|d['’])?){1,4}(?:(?:ne|n['’]|se|s['’])\s*)?(\p{Ll}+)/u.exec(
    region.slice(at, stop),
  );
  return name?.[1] !== undefined && hasFiniteVerb(name[1]);
}
