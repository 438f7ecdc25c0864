import { fold } from './letters.ts';

/** A number read from words. `approximate` is true when the words themselves round: « une dizaine ». */
export interface ReadNumber {
  readonly value: number;
  readonly approximate: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};
/** Septante, huitante, octante and nonante are Belgian and Swiss. */
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e12,
  billions: 1e12,
};
/** Nouns that round: « une quinzaine », « deux centaines ». */
const ROUND: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};
const PLURAL_ROUND: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ROUND).map(([word, value]) => [`${word}s`, value]),
);
const ROUNDED: Readonly<Record<string, number>> = { ...ROUND, ...PLURAL_ROUND };

const SPACE = '[ \\u00A0\\u202F\\u2009]';
const GROUPED = `\\d{1,3}(?:[.]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:${SPACE}\\d{3})+(?:,\\d+)?`;
const DIGITS = `(?<![\\p{L}\\d]|\\d[.,])(?:${GROUPED}|\\d+(?:[.,]\\d+)?)(?!\\d|[.,]\\d|(?:er|[eè]re|re|e|[eè]me|nde?)s?(?!\\p{L}))`;
const oneOf = (...tables: Readonly<Record<string, number>>[]): string =>
  tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace('zero', 'z[eé]ro');
const END = '(?!\\p{L})';
const WORD = `(?:${oneOf(UNITS, TENS, SCALES, ROUNDED)}|cents?)${END}`;
const JOIN = `(?:${SPACE}et${SPACE}|-et-|-|${SPACE})`;
const HALF = `(?:${SPACE}et${SPACE}demie?${END})?`;
const WORDS = `(?<![\\p{L}\\d-])${WORD}(?:${JOIN}(?:demi-)?${WORD}){0,20}${HALF}`;
const SCALED = `${DIGITS}(?:${SPACE}(?:${oneOf(SCALES)})${END}${HALF}|${SPACE}(?:${oneOf(ROUNDED)})${END})?`;

/**
 * Source of a pattern that finds candidate numbers in French text, folded or not (flags `iu`): « 1 200 », « 2,5 millions »,
 * « vingt-quatre », « une dizaine ». No capture group. What it finds is a number only if `readNumber` says so:
 * « deux trois » matches and reads as null. « un » and « une » alone match too: the caller knows if they are articles.
 */
export function numberPattern(): string {
  return `(?:${SCALED}|${WORDS})`;
}

/** « deux millions », « 1.200 », « quatre-vingt-dix » → the value; null when the words are not one number. */
export function parseNumber(words: string): number | null {
  return readNumber(words)?.value ?? null;
}

/** As `parseNumber`, with whether the words round. */
export function readNumber(words: string): ReadNumber | null {
  const folded = fold(words).trim();
  const digits = /^(\d[\d., ]*)(?:(?<= )(.+))?$/u.exec(folded);
  if (digits === null) return readWords(folded, null);
  const value = readDigits((digits[1] ?? '').trim());
  if (value === null) return null;
  return digits[2] === undefined ? { value, approximate: false } : readWords(digits[2], value);
}

// « 1.200 » and « 1 200 » group by three; « 0,4 » and « 5.2 » are decimals
function readDigits(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) || /^\d{1,3}(?: \d{3})+(?:,\d+)?$/u.test(text)) {
    return Number(text.replace(/[. ]/gu, '').replace(',', '.'));
  }
  return /^\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
}

// « constructor » and « __proto__ » are words of no table
function worth(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Reads number words; `start` is the number already written in digits before them (« 2,5 | millions »). */
function readWords(text: string, start: number | null): ReadNumber | null {
  const words = text.split(/[ -]+/u);
  const done: number[] = [];
  let current = start ?? 0;
  // What may still be added to `current`: after « soixante », less than 20; after « vingt », less than 10
  let room = start === null ? Number.POSITIVE_INFINITY : 0;
  let approximate = false;
  let half = 1;
  let last = 1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const before = words[at - 1];
    const unit = worth(UNITS, word) ?? worth(TENS, word);
    const scale = worth(SCALES, word) ?? worth(ROUNDED, word);
    if (word === 'et') {
      if (!mayJoin(words[at + 1], before)) return null;
    } else if (word === 'demi' || word === 'demie') {
      // « deux millions et demi » adds half of the last scale; « un demi-million » halves the next one
      if (before === 'et' && at === words.length - 1) done.push(last / 2);
      else if (current === 1 && words[at + 1] !== undefined) half = 2;
      else return null;
    } else if (/^vingts?$/u.test(word) && before === 'quatre' && current % 100 === 4) {
      current += 76;
      room = 20;
    } else if (unit !== undefined) {
      if (unit >= room || (before === 'dix' && unit < 7)) return null;
      current += unit;
      room = roomAfter(unit, word);
    } else if (/^cents?$/u.test(word)) {
      if (current > 19 || (current === 0 && before === 'zero')) return null;
      current = (current || 1) * 100;
      room = 100;
    } else if (scale !== undefined) {
      const rounds = worth(ROUNDED, word) !== undefined;
      const lower = done.filter((part) => part < scale);
      if (rounds && current + lower.length === 0) return null;
      const amount = lower.reduce((sum, part) => sum + part, current) || 1;
      done.splice(done.length - lower.length, lower.length, (amount * scale) / half);
      current = 0;
      room = rounds ? 0 : scale;
      approximate ||= rounds;
      half = 1;
      last = scale;
    } else return null;
  }
  const value = done.reduce((sum, part) => sum + part, current);
  return half === 1 && words.length > 0 ? { value, approximate } : null;
}

// « vingt et un », « soixante et onze », « deux millions et demi »; « deux et trois » are two numbers
function mayJoin(next: string | undefined, before: string | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  if (/^demie?$/u.test(next)) return worth(SCALES, before) !== undefined;
  return /^(?:une?|onze)$/u.test(next) && (worth(TENS, before) !== undefined || /^(?:cent|mille)$/u.test(before));
}

function roomAfter(unit: number, word: string): number {
  if (word === 'dix') return 10;
  if (unit === 60) return 20;
  return unit >= 20 ? 10 : 0;
}
