/** Curly and other apostrophes that French texts mix with the straight one. */
const APOSTROPHES = /[\u2019\u2018\u02BC\u2032\uFF07]/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
/** Most words need no more than lower case: the short way. */
const UNACCENTED = /^[A-Za-z0-9 '-]*$/u;
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');

/** Same length: every apostrophe straight, every kind of space a plain space, every hyphen a plain hyphen. Offsets stay true. */
export function plain(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(/[\u00A0\u202F\u2007\u2009\u200A\u2002\u2003]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-');
}

/** Lower case, no accents, œ → oe, straight apostrophes: « Élysée » → `elysee`. The length may change. */
export function fold(text: string): string {
  if (UNACCENTED.test(text)) return text.toLowerCase();
  return plain(text)
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** True for a word that starts with a capital: « Poutine », « Élysée », not « KCNA's » first letter only. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
