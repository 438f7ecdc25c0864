import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { WEEKDAYS } from '../../fr/months.ts';
import { COURTESY, isSpeakerNoun } from '../../fr/speech-nouns.ts';
import { isNamePart, nameAfterComma, ownName } from './own-name.ts';
import { isPronoun, type Range, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Noun phrases longer than this (in words) are not read to their end. */
const LONGEST = 30;
const LINKS = new Set(['de', "d'", 'du', 'des']);
/** People who are « en » a field. */
const SKILLED =
  /^(?:professeure?|conseill(?:er|ère)|experte?|spécialiste|chef|cheffe|docteure?|internes?|chercheur|chercheuse|étudiante?|doctorante?|ingénieure?|avocate?|maître)s?$/u;
const DAYS = new Set([...WEEKDAYS.map(({ name }) => name), 'hier', 'demain', "aujourd'hui", 'soir', 'matin', 'midi']);
const RESTARTS = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses']);

/** True where a noun phrase may open: « le ministre », « M. Dupont », « Poutine », « 60 pays ». */
export function opensPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind === 'number') return true;
  if (word?.kind !== 'word' || CLAUSE_OPENERS.has(word.low) || PREPOSITIONS.has(word.low)) return false;
  return (
    DETERMINERS.has(word.low) || COURTESY.has(word.low) || (word.capital && !isPronoun(word) && !DAYS.has(word.low))
  );
}

/** The noun phrase that opens at `at`: « le ministre norvégien des Affaires étrangères, Jonas Petras ». */
export function phraseFrom(reading: Reading, at: number): Range | null {
  const { words } = reading;
  if (!opensPhrase(words, at)) return null;
  let to = at;
  while (to + 1 < words.length && to - at < LONGEST && continues(reading, at, to + 1)) to += 1;
  const to2 = acronymAfter(words, to);
  while (to > at && isLoose(words[to])) to -= 1;
  if (to === at && DETERMINERS.has(words[at]?.low ?? '') && words[at]?.kind === 'word') return null;
  const range = { from: at, to: Math.max(to, to2) };
  const named = nameAfterComma(reading, range);
  return ownName(words, range) === null && named !== null ? { from: at, to: named } : range;
}

function continues({ words, verbAt }: Reading, from: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || (verbAt[at] ?? -1) >= 0) return false;
  if (word.kind === 'quote') return word.end - word.start < 40 && before.kind === 'word' && at > from;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  const low = word.low;
  const linked = LINKS.has(before.low) || PREPOSITIONS.has(before.low) || before.low === 'et';
  if (low === 'et') return joins(words, at);
  if (LINKS.has(low)) return true;
  if (low === 'aux') return isSpeakerNoun(before.low) || /^[eé]tat$/u.test(before.low);
  // « professeur en ingénierie », not « le jeune homme en anglais »
  if (low === 'en')
    return (
      SKILLED.test(before.low) &&
      !/^(?:marge|visite|conférence|anglais|français|personne)$/u.test(words[at + 1]?.low ?? '')
    );
  if (CLAUSE_OPENERS.has(low) || PREPOSITIONS.has(low) || DAYS.has(low)) return false;
  if (DETERMINERS.has(low))
    return linked || /^tou(?:s|tes)$/u.test(before.low) || (DETERMINERS.has(before.low) && at - 1 === from);
  if (COURTESY.has(low)) return linked || !(before.capital && at - 1 > from);
  // « le nouveau mouvement », but « le ministre | également »
  return (!SLIPPED_WORDS.has(low) || DETERMINERS.has(before.low)) && !isPronoun(word);
}

// « de l’Économie et des Finances », « Petit et Martin »
function joins(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'word' && (LINKS.has(next.low) || next.capital || COURTESY.has(next.low));
}

function isLoose(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    !word.capital &&
    (LINKS.has(word.low) || PREPOSITIONS.has(word.low) || DETERMINERS.has(word.low) || word.low === 'et')
  );
}

// « le renseignement extérieur (SVR) »
function acronymAfter(words: readonly Word[], to: number): number {
  const [open, name, close] = [words[to + 1], words[to + 2], words[to + 3]];
  return open?.low === '(' && close?.low === ')' && name?.capital === true ? to + 3 : to;
}

/** The noun phrase that ends at `to`, read from right to left, never before `least`: the subject of the verb that follows. */
export function phraseBefore(reading: Reading, to: number, plural: boolean, least = 0): Range | null {
  const { words } = reading;
  let name = to;
  while (name > least && isNamePart(words, name) && isNamePart(words, name - 1)) name -= 1;
  // « le père des princes Harry et William a répondu »: one phrase, for its verb is singular
  const listed = !plural && words[name - 1]?.low === 'et' && words[name - 2]?.capital === true && words[to]?.capital;
  const whole = listed ? phraseTo(reading, to, true, least) : null;
  const governed = whole !== null && words.slice(whole.from, name).some(({ low }) => LINKS.has(low));
  return governed ? whole : phraseTo(reading, to, plural, least);
}

function phraseTo(reading: Reading, to: number, plural: boolean, least: number): Range | null {
  const { words, verbAt } = reading;
  let from = to + 1;
  while (
    from > least &&
    to - from < LONGEST &&
    (verbAt[from - 1] ?? -1) < 0 &&
    extendsLeft(words, from - 1, to, plural)
  )
    from -= 1;
  while (from <= to && (DAYS.has(words[from]?.low ?? '') || words[from]?.kind === 'number') && !opensUnits(words, from))
    from += 1;
  from = freshStart(words, from, to);
  if (from > to) return null;
  if (opensPhrase(words, from)) return from < to || !DETERMINERS.has(words[from]?.low ?? '') ? { from, to } : null;
  const name = nameAtEnd(words, from, to);
  for (let at = from + 1; at < to; at += 1) {
    const low = words[at]?.low ?? '';
    const bare = (DETERMINERS.has(low) && !LINKS.has(low)) || COURTESY.has(low);
    if (!bare || isLoose(words[at - 1])) continue;
    return name !== null && hasComplement(words, at, name.from) ? name : { from: at, to };
  }
  return name;
}

// « contre le chef de l’État | Luc Petit »
function nameAtEnd(words: readonly Word[], from: number, to: number): Range | null {
  let at = to;
  while (at > from && isNamePart(words, at - 1)) at -= 1;
  return words[to]?.capital === true && words[at]?.capital === true && !isLoose(words[at - 1])
    ? { from: at, to }
    : null;
}

// « depuis un mois par un mouvement contre X »: no single phrase
function hasComplement(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ low }) => PREPOSITIONS.has(low) && !LINKS.has(low) && !/^(?:à|au|aux|en|pour)$/u.test(low));
}

// « Perspectives de coopération La Russie affirme », « 200 millions d’euros la famille X a annoncé »: two phrases, the last one counts
function freshStart(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || !RESTARTS.has(word.low) || isLoose(before) || before?.kind !== 'word') continue;
    // « Bruno Le Maire », « Kim Jong Un », « tous les ministres », « le numéro un mondial »
    const joined = /^(?:tous|toutes|numéro)$/u.test(before.low) || COURTESY.has(before.low);
    if (!joined && !(word.capital && before.capital)) return at;
  }
  return from;
}

// « 60 pays » opens a phrase, « 18 » of « Le 18 » does not
function opensUnits(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind === 'number' &&
    words[at + 1]?.kind === 'word' &&
    !words[at + 1]?.capital &&
    !DAYS.has(words[at + 1]?.low ?? '')
  );
}

function extendsLeft(words: readonly Word[], at: number, to: number, plural: boolean): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark' || word.kind === 'clitic') return isParenthesis(words, at, to);
  if (word.kind === 'quote') return word.end - word.start < 40 && DETERMINERS.has(words[at - 1]?.low ?? '');
  if (word.low === 'et' || word.low === 'ou') return plural || LINKS.has(words[at + 1]?.low ?? '');
  return !CLAUSE_OPENERS.has(word.low) && !isPronoun(word);
}

function isParenthesis(words: readonly Word[], at: number, to: number): boolean {
  const low = words[at]?.low;
  if (low === ')') return words[at - 2]?.low === '(' && at <= to;
  return low === '(' && words[at + 2]?.low === ')';
}
