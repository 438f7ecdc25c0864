import { DETERMINERS, PREPOSITIONS } from '../../fr/grammar-words.ts';
import { COURTESY, isPeopleNoun, isSpeakerNoun } from '../../fr/speech-nouns.ts';
import { isPronoun, type Range, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Small words inside names: « Dupont de Nemours », « ben Salmane ». */
const PARTICLES = new Set("de d' du van von der den ben bin al el da dos di le la ould ag".split(' '));

/** Rank of the last word of « , Jonas Petras » after a phrase that names nobody yet; null when no name follows. */
export function nameAfterComma(reading: Reading, range: Range): number | null {
  const { words, verbAt } = reading;
  let at = range.to + 1;
  if (words[at]?.low !== ',') return null;
  at += 1;
  if (COURTESY.has(words[at]?.low ?? '')) at += 1;
  const first = words[at];
  if (first?.kind !== 'word' || !first.capital || opensWithArticle(words, at)) return null;
  while (isNamePart(words, at + 1) && (verbAt[at + 1] ?? -1) < 0) at += 1;
  // « Selon la ministre, Mme T. possède un visa »: that name opens another clause
  const next = words[at + 1];
  return next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.low) ? at : null;
}

function opensWithArticle(words: readonly Word[], at: number): boolean {
  return DETERMINERS.has(words[at]?.low ?? '') || PREPOSITIONS.has(words[at]?.low ?? '');
}

/** The next word goes on a name: « Dupont », « de » before « Nemours ». */
export function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  return word.capital || (PARTICLES.has(word.low) && words[at + 1]?.capital === true);
}

/** The name that the phrase gives to its head, the last one: « Anna Petit » in « la directrice de campagne de Mme T., Anna Petit »; null for « le ministre de l’Intérieur ». */
export function ownName(words: readonly Word[], range: Range): Range | null {
  let best: Range | null = null;
  for (let at = range.from; at <= range.to; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || !word.capital || COURTESY.has(word.low)) continue;
    if ((at === range.from && isFunctionWord(word)) || isTitleWord(words, at)) continue;
    let to = at;
    while (to < range.to && isNamePart(words, to + 1)) to += 1;
    if (!isGoverned(words, at, range.from)) best = { from: at, to };
    at = to;
  }
  return best;
}

// « Premier » in « Premier ministre »
function isTitleWord(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  return (isPeopleNoun(low) || /^premi(?:er|ère)$/u.test(low)) && words[at + 1]?.capital !== true;
}

function isFunctionWord(word: Word): boolean {
  return (
    DETERMINERS.has(word.low) ||
    PREPOSITIONS.has(word.low) ||
    COURTESY.has(word.low) ||
    isSpeakerNoun(word.low) ||
    isPronoun(word)
  );
}

// « de Mme Dupont », « de l’Otan », « des Affaires étrangères »
function isGoverned(words: readonly Word[], at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && /^(?:l[ea]s?|l'|m\.|mme|mgr)$/u.test(words[before]?.low ?? '')) before -= 1;
  const low = before >= from ? (words[before]?.low ?? '') : '';
  return PREPOSITIONS.has(low) || /^(?:de|d'|du|des)$/u.test(low);
}
