import { isFamilyFirst } from '../../../fr/first-names.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { soundOf } from './form.ts';
import { distance } from './spelling.ts';

/**
 * True when two full names, as written, may be one person written in two ways: one first name is the initial or a near spelling of the other
 * (« Andreï / Andrei Lankov », « V. Poutine »), one has more names than the other (« Geoffroy Roux de Bézieux »), or the family name has a
 * slip of one letter. East-Asian given names must sound the same: « Kim Jong-il » is not « Kim Jong-un », nor
 * « Jean Morand » « Jean-Paul Morand ».
 */
export function isSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < 2) return false;
  const [first = '', ...rest] = shorter;
  const [otherFirst = '', ...otherRest] = longer;
  const family = sound(rest.join(''));
  const otherFamily = sound(otherRest.join(''));
  if (isFamilyFirst(first) || isFamilyFirst(otherFirst)) return family === otherFamily && near(first, otherFirst, 3);
  // « Verrier Luc » is « Luc Verrier »
  if (shorter.length === 2 && longer.length === 2 && first === otherRest[0] && rest[0] === otherFirst) return true;
  if (!sameFirst(first, otherFirst)) return false;
  if (family === otherFamily) return true;
  if (longer.length > shorter.length)
    return sound(longer.at(-1) ?? '') === family || sound(longer.slice(1, shorter.length).join('')) === family;
  return sound(first) === sound(otherFirst) && near(family, otherFamily, 6);
}

function sound(word: string): string {
  return soundOf([word]);
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/u).map(nameKey);
}

// « V. » and « Vladimir », « Yuri » and « Youri »; « Jean » is not « Jeanne », « Martin » not « Martine »
function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  if (long.startsWith(short) && /^n?e$/u.test(long.slice(short.length))) return false;
  return sound(one) === sound(other) || near(one, other, 6);
}

function near(one: string, other: string, shortest: number): boolean {
  return one === other || (Math.min(one.length, other.length) >= shortest && distance(one, other, 1) <= 1);
}
