import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { ADDRESSES, NUMBERED } from '../../fr/units.ts';
import type { Word } from '../speech/words.ts';

/** Words after which four figures are a year: « en 2024 », « depuis 1991 », « la loi de 2003 », « juin 2024 ». */
const BEFORE_YEAR =
  /^(?:en|depuis|dès|année|années|an|l'|avant|après|début|fin|mi|courant|jusqu'en|pour|vers|d'|de|et|à|ou|printemps|été|automne|hiver|édition|entre|du|le|la)$/u;

/**
 * True when the number at words `first`–`last` counts nothing: a date, a year, a clock time, a telephone number, a label (« article 5 », « F-16 »,
 * « Covid-19 »), an address. `value` is the number, `digits` whether it is written in figures without a group or a decimal.
 */
export function countsNothing(
  words: readonly Word[],
  first: number,
  last: number,
  value: number,
  digits: boolean,
): boolean {
  const before = words[first - 1];
  const next = words[last + 1];
  if (next !== undefined && (isMonth(next) || ADDRESSES.has(next.low))) return true;
  if (isDayList(words, last) || (before?.kind === 'word' && weekdayNumber(before.low) !== null)) return true;
  if (isClock(words, first, last, value)) return true;
  if (!digits) return false;
  if (isYear(words, first, last, value)) return true;
  return isLabel(words, first, last) || isTelephone(words, first, last);
}

function isMonth(word: Word): boolean {
  return word.kind === 'word' && monthNumber(word.low) !== null && word.low !== 'mar';
}

// « les 18 et 19 juin », « du 5 au 7 mars »
function isDayList(words: readonly Word[], last: number): boolean {
  const [link, number, month] = [words[last + 1], words[last + 2], words[last + 3]];
  return (
    /^(?:et|au|à|ou|,|-|–)$/u.test(link?.low ?? '') &&
    number?.kind === 'number' &&
    month !== undefined &&
    isMonth(month)
  );
}

// « 14 h 30 », « 18h », « à 15 heures », « 20:15 »
function isClock(words: readonly Word[], first: number, last: number, value: number): boolean {
  const next = words[last + 1]?.low ?? '';
  if (value > 24) return next === ':' && words[first - 2]?.kind === 'number';
  if (/^(?:h|h\d{2})$/u.test(next) && words[last + 1]?.kind === 'word') return true;
  if (next === ':' && words[last + 2]?.kind === 'number' && words[last + 2]?.start === (words[last + 1]?.end ?? -1))
    return true;
  if (!/^heures?$/u.test(next))
    return words[first - 1]?.low === 'h' || (words[first - 1]?.low === 'heures' && value < 60);
  return /^(?:à|vers|dès|avant|après|jusqu'à)$/u.test(words[first - 1]?.low ?? '') && words[last + 2]?.low !== 'de';
}

function isYear(words: readonly Word[], first: number, last: number, value: number): boolean {
  const word = words[first];
  if (
    first !== last ||
    !Number.isInteger(value) ||
    value < 1000 ||
    value > 2199 ||
    (word?.end ?? 0) - (word?.start ?? 0) !== 4
  )
    return false;
  const before = words[first - 1];
  const next = words[last + 1];
  if (before?.kind === 'word' && (monthNumber(before.low) !== null || before.capital)) return true;
  const plural =
    next?.kind === 'word' &&
    /.{3}[sx]$/u.test(next.low) &&
    !/^(?:dans|plus|sous|alors|après|depuis|puis|vers|lors|mais|selon|très)$/u.test(next.low);
  if (before === undefined || before.kind !== 'word') return !plural;
  return !plural || (BEFORE_YEAR.test(before.low) && !/^(?:de|et|à|ou|d'|du|le|la|les|pour)$/u.test(before.low));
}

// « article 5 », « Covid-19 », « F-16 », « Apollo 11 », « n° 3 »
function isLabel(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  if (before === undefined) return words[last + 1]?.kind === 'word' && words[last + 1]?.start === words[last]?.end;
  if (NUMBERED.has(before.low) || (before.low === '°' && /^n$/u.test(words[first - 2]?.low ?? ''))) return true;
  if (before.low === '-' || before.low === '+')
    return (
      before.end === words[first]?.start && words[first - 2]?.kind === 'word' && words[first - 2]?.end === before.start
    );
  const next = words[last + 1];
  // « 6Medias »
  if (next?.kind === 'word' && next.start === words[last]?.end) return true;
  const counted = next?.kind === 'word' && /.{3}[sx]$/u.test(next.low) && !next.capital;
  return before.kind === 'word' && before.capital && first > 1 && !counted && !/^[%€$£]$/u.test(next?.low ?? '');
}

// « 01 23 45 67 89 »
function isTelephone(words: readonly Word[], first: number, last: number): boolean {
  let around = 0;
  for (let at = first - 1; words[at]?.kind === 'number'; at -= 1) around += 1;
  for (let at = last + 1; words[at]?.kind === 'number'; at += 1) around += 1;
  return around >= 2 || (around === 1 && words[first]?.low.startsWith('0') === true);
}
