/** No-break space: inside « » and before a colon. */
const NBSP = '\u00A0';
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

/** The parts of a sentence of the sources are one array for good: each is typeset once. */
const typesetParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Template tag of `typeset`: the sentence is typeset, the values put in it stay as they are. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const done = typesetParts.get(parts) ?? parts.map(typeset);
  typesetParts.set(parts, done);
  return done.map((part, index) => part + shown(values[index])).join('');
}

/** « 1 234 567 », with narrow no-break spaces. */
export function wholeNumber(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, NARROW);
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? wholeNumber(value) : (value ?? '');
}

/**
 * The marks to put before and after a quotation: « … ». None where the words bring their own: one pair from end to end
 * (« Très importants »), or a lone mark that the cut of the sentence left at one end (C’est fini »).
 */
export function marksAround(words: string): readonly [before: string, after: string] {
  const opened = words.split('«').length;
  const closed = words.split('»').length;
  const isWhole = /^«[^«»]*»$/u.test(words);
  const before = isWhole || (opened > closed && words.startsWith('«')) ? '' : `«${NBSP}`;
  const after = isWhole || (closed > opened && words.endsWith('»')) ? '' : `${NBSP}»`;
  return [before, after];
}
