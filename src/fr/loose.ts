const ACCENTED: Readonly<Record<string, string>> = {
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  ë: '[ëe]',
  î: '[îi]',
  ï: '[ïi]',
  ô: '[ôo]',
  œ: '(?:œ|oe)',
  ù: '[ùu]',
  û: '[ûu]',
};

/** Any space inside a line, the no-break ones too. */
export const SPACE = '[^\\S\\r\\n\\u2028\\u2029]';

/** Where a word starts and ends: no letter, mark or digit on the other side. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * Source of a pattern that finds `words` however they are typed: accents left out, any apostrophe, any run of spaces.
 * « à lire également » also finds « A lire egalement ». Use it with the flags `iu`.
 */
export function loose(words: string): string {
  return Array.from(words, (letter) => {
    if (letter === ' ') return `${SPACE}+`;
    if (letter === "'" || letter === '’') return "['’ʼ]";
    return ACCENTED[letter.toLowerCase()] ?? letter.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  }).join('');
}

/** Alternation of a table of words, longest first so that « lire aussi notre » wins over « lire aussi ». */
export function anyOf(table: readonly string[]): string {
  return `(?:${table
    .toSorted((one, other) => other.length - one.length)
    .map(loose)
    .join('|')})`;
}
