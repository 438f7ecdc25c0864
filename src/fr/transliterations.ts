import { plain } from './letters.ts';
import { nameKey } from './name-key.ts';

/** Letters whose sound folding would lose, as French newsrooms spell it: « Vučić » → vutchitch. */
const LETTERS: Readonly<Record<string, string>> = {
  č: 'tch',
  ć: 'tch',
  š: 'ch',
  ş: 'ch',
  ș: 'ch',
  ś: 'ch',
  ž: 'j',
  ź: 'j',
  ż: 'j',
  đ: 'dj',
  ţ: 'ts',
  ț: 'ts',
  ñ: 'gn',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * One sound a line, in order: the ways French, English and scholarly romanisations write it, and one sign for it.
 * Capitals stand for sounds that no single letter writes (S: ch, J: j).
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // « Khrouchtchev / Khrushchev », « Choïgou / Shoigu », « Vostotchny / Vostochny »
  [/shch|chtch|stch|sch|tch|sh|ch|cz/gu, 'S'],
  // « Vucic / Vutchitch »
  [/ic$/gu, 'iS'],
  // « Sergej / Sergueï », then « Jirinovski / Zhirinovsky », « Djamel / Jamel »
  [/(?<=[aeou])j(?![aeiou])/gu, 'i'],
  [/dzh|zh|dj|j/gu, 'J'],
  // « Walid / Oualid »
  [/ou(?=[aei])|w/gu, 'v'],
  // « Belooussov / Beloussov / Belousov », « Moon / Mun », « Poutine / Putin »
  [/oou|ou|oo/gu, 'u'],
  // « Kharkiv », « Bagdad / Baghdad », « Sergueï / Sergei », « Mustapha / Mustafa », « Thaçi »
  [/kh/gu, 'h'],
  [/gh|gu(?=[eiy])/gu, 'g'],
  [/ph/gu, 'f'],
  [/(?<=[bdrt])h/gu, ''],
  [/h$/gu, ''],
  // « Alexeï / Aleksei », « Sadiq / Sadik », « Cissé / Sissé »
  [/ck|qu|q|c(?![eiy])/gu, 'k'],
  [/c/gu, 's'],
  [/x/gu, 'ks'],
  // « Youri / Yuri / Iouri », « Narychkine / Naryshkin », « Evgueni / Yevgeny »
  [/ee|y/gu, 'i'],
  [/^ie/gu, 'e'],
  [/ai/gu, 'ei'],
  // « Khodorkovski / Khodorkovskii »; letters doubled or not
  [/(.)\1+/gu, '$1'],
  // « Rachmaninoff / Rakhmaninov », « Poutine / Putin », « Alexandre / Alexander »
  [/(?<=[oe])f$/gu, 'v'],
  [/(?<=in)e$/gu, ''],
  [/(?<=[^aeiou])(?:er|re)$/gu, 'r'],
];

/**
 * A key that is the same for the usual romanisations of one Russian, Ukrainian, Serbian, Arabic, Chinese or Korean name:
 * « Choïgou », « Shoigu », « Choigou » → `Soigu`. Give it one word: spaces, hyphens and apostrophes are dropped.
 * Not reversible; two different names may share a key (« Martin / Martine »), so compare the rest of the name as well.
 */
export function soundKey(word: string): string {
  const spelt = plain(word)
    .toLowerCase()
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return SOUNDS.reduce((key, [ways, sound]) => key.replace(ways, sound), nameKey(spelt).replaceAll(' ', ''));
}
