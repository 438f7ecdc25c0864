/** No-break space: inside « » and before a colon. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before ; ! ? and between thousands. */
const NARROW = '\u202F';
/** Between the parts of a source line. */
export const SEPARATOR = ' · ';
/** What stands for words left out of a quotation. */
export const ELLIPSIS = '[…]';

/**
 * French typography for a sentence typed on a plain keyboard: curly apostrophes, no-break spaces inside « » and before
 * « : ; ! ? % ». For Sommet's own sentences only, never for the words of a source.
 */
export function typeset(text: string): string {
  return text
    .replace(/'/gu, '’')
    .replace(/«[ \u00A0]?/gu, `«${NBSP}`)
    .replace(/[ \u00A0]?»/gu, `${NBSP}»`)
    .replace(/ ([:%])/gu, `${NBSP}$1`)
    .replace(/ ([;!?])/gu, `${NARROW}$1`)
    .replace(/\.{3}/gu, '…');
}

/** Template tag of `typeset`: the sentence is typeset, the values put in it stay as they are. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, index) => typeset(part) + shown(values[index])).join('');
}

/** « 1 234 567 », with narrow no-break spaces. */
export function wholeNumber(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, NARROW);
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? wholeNumber(value) : (value ?? '');
}

/** True for words inside one pair of marks from end to end: « Très importants ». */
export function isQuoted(words: string): boolean {
  return /^«[^«»]*»$/u.test(words);
}
