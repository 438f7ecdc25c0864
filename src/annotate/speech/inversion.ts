import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { MONTHS, WEEKDAYS } from '../../fr/months.ts';
import { isSpeakerNoun, OUTLETS } from '../../fr/speech-nouns.ts';
import { ownName } from './own-name.ts';
import { phraseFrom } from './phrases.ts';
import type { VerbGroup } from './reading.ts';
import { isPronoun, type Range, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Words of complements skipped between an inverted verb and its subject: « a annoncé mardi à l’AFP | le ministre ». */
const MOST_SKIPPED = 14;
const CALENDAR = new Set([
  ...[...MONTHS, ...WEEKDAYS].map(({ name }) => name),
  'hier',
  'soir',
  'matin',
  'midi',
  'dernier',
  'dernière',
  'er',
]);
const PARTS_OF_TIME = new Set([
  'matin',
  'soir',
  'semaine',
  'veille',
  'lendemain',
  'jour',
  'après-midi',
  'week-end',
  'nuit',
  'mois',
  'année',
]);
/** Their name follows them: « à l’agence de presse Associated Press ». */
const MEDIA = new Set([
  'agence',
  'chaîne',
  'radio',
  'quotidien',
  'journal',
  'magazine',
  'hebdomadaire',
  'site',
  'télévision',
  'réseau',
]);
const OUTLET_NAMES = new Set(OUTLETS.map((name) => name.toLowerCase()));

/**
 * The subject after its verb: « a annoncé mardi à l’AFP le ministre norvégien des Affaires étrangères ». `quoted`: the verb follows a
 * quotation, so that what stands after it is no object, whatever its noun: « a promis le surfeur ».
 */
export function inverted(reading: Reading, verb: VerbGroup, quoted: boolean): Range | null {
  const { words, verbAt } = reading;
  let complement = false;
  for (let at = verb.last + 1; at < words.length && at <= verb.last + MOST_SKIPPED; at += 1) {
    const word = words[at];
    if (word === undefined || (verbAt[at] ?? -1) >= 0 || word.kind === 'quote') return null;
    if (word.kind === 'mark') {
      if (word.low !== ',' || !(complement || PREPOSITIONS.has(words[at + 1]?.low ?? ''))) return null;
      continue;
    }
    if (/^(?:que|qu'|si|qui|dont|et)$/u.test(word.low)) return null;
    if (PREPOSITIONS.has(word.low)) {
      const skipped = complementEnd(reading, at);
      complement = true;
      at = Math.max(at, skipped);
      continue;
    }
    const phrase = phraseFrom(reading, at);
    const time = timeEnd(words, at);
    const speaks = phrase !== null && (maySpeak(reading, phrase) || (quoted && time < at));
    if (phrase !== null && speaks) return isThat(words[phrase.to + 1]) ? null : phrase;
    if (time < at) return null;
    at = time;
  }
  return null;
}

/** First rank at or after `from` that no time nor complement takes: over « ce jeudi 10 mai | », « vendredi à Franceinfo | ». */
export function afterComplements(reading: Reading, from: number): number {
  const { words } = reading;
  let at = from;
  while (at < words.length && at < from + MOST_SKIPPED) {
    const end = PREPOSITIONS.has(words[at]?.low ?? '') ? complementEnd(reading, at) : timeEnd(words, at);
    if (end < at) break;
    at = end + 1;
  }
  return at;
}

function isThat(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^qu(?:e|')$/u.test(word.low);
}

/** Rank of the last word of « mardi », « samedi 20 avril », « ce matin », « alors », « sobrement » at `at`; less than `at` when there is none. */
function timeEnd(words: readonly Word[], at: number): number {
  const low = words[at]?.low ?? '';
  if (SLIPPED_WORDS.has(low) || /.{2}ment$/u.test(low)) return at;
  if (words[at]?.kind === 'number' || CALENDAR.has(low)) return at;
  return /^(?:ce|cet|cette|la|le|l')$/u.test(low) &&
    (PARTS_OF_TIME.has(words[at + 1]?.low ?? '') || CALENDAR.has(words[at + 1]?.low ?? ''))
    ? at + 1
    : at - 1;
}

// « à l’AFP », « dans un communiqué », « sur France Inter », « lors d’un point de presse »
function complementEnd(reading: Reading, at: number): number {
  const { words } = reading;
  let to = at;
  while (PREPOSITIONS.has(words[to + 1]?.low ?? '') || words[to + 1]?.low === 'de') to += 1;
  const article = DETERMINERS.has(words[to + 1]?.low ?? '') ? 1 : 0;
  const outlet = outletAt(words, to + 1 + article);
  if (outlet > to) return outlet;
  if (DETERMINERS.has(words[to + 1]?.low ?? '')) to += 1;
  const head = words[to + 1]?.low ?? '';
  while (isComplement(reading, to + 1, MEDIA.has(head))) to += 1;
  return to;
}

function isComplement({ words, verbAt }: Reading, at: number, named: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || (verbAt[at] ?? -1) >= 0) return false;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word' || isPronoun(word)) return false;
  if (/^(?:de|d'|du|des)$/u.test(word.low)) return true;
  const linked = /^(?:de|d'|du|des|à)$/u.test(before.low);
  if (DETERMINERS.has(word.low)) return linked;
  if (PREPOSITIONS.has(word.low) || CLAUSE_OPENERS.has(word.low) || /^(?:m\.|mme|mgr|me)$/u.test(word.low))
    return false;
  return (
    !word.capital || named || linked || DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low) || before.capital
  );
}

function outletAt(words: readonly Word[], at: number): number {
  for (let length = 3; length > 0; length -= 1) {
    const name = words.slice(at, at + length).map(({ low }) => low);
    if (OUTLET_NAMES.has(name.join(' '))) return at + length - 1;
  }
  return -1;
}

/** A phrase that can be somebody speaking: it has a name of its own, or its head is a person or a body. */
export function maySpeak({ words }: Reading, range: Range): boolean {
  if (ownName(words, range) !== null) return true;
  for (let at = range.from; at <= range.to && at < range.from + 5; at += 1) {
    const low = words[at]?.low ?? '';
    if (isSpeakerNoun(low)) return true;
    // « l’un des ambulanciers »
    const one = /^une?$/u.test(words[at - 1]?.low ?? '');
    if (at > range.from && !one && /^(?:de|d'|du|des|sur)$/u.test(low)) return false;
  }
  return false;
}
