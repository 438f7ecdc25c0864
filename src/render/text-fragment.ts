import type { Span } from '../model/span.ts';

/** Longest address that a link may have: past it, many programs cut it. */
const MAX_URL = 600;
/** A quotation of so many words is given whole; a longer one by its first and last words. */
const WHOLE = 7;
/** So few words name the beginning or the end of a quotation, when they are found nowhere else before it. */
const FEWEST = 3;
const MOST = 9;

/** A run of characters that a browser takes for whole words: « l’accord », « Jong-un », « 12,5 ». */
const WORD = /[\p{L}\p{N}](?:[^\s.!?…«»“”"()]*[\p{L}\p{N}\p{M}])?/gu;

interface Word extends Span {
  readonly lower: string;
}

/** An http(s) address in its normal form, fit for Markdown (no bracket, quote, space, star, bar, at sign or backslash); null for anything else. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    return null;
  const href = url.href.replace(
    /[()<>[\]"'`\\*|@\s]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return href.length > MAX_URL ? null : href;
}

/**
 * The address of an article, opening on a passage of it: `https://site.fr/a#:~:text=first%20words,last%20words`
 * (URL Fragment Text Directives, WICG). Browsers that do not know it open the page. Null when the address is no web address.
 * `span` is the passage in `raw`, the text of the article.
 */
export function passageAddress(address: string | null, raw: string, span: Span): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const directive = textDirective(raw, span);
  if (directive === '') return url;
  const linked = `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
  return linked.length > MAX_URL ? url : linked;
}

/** `prefix-,first words,last words`: as few words as point to this passage and no earlier one; empty when it holds no word. */
export function textDirective(raw: string, span: Span): string {
  const all = wordsIn(raw);
  const first = all.findIndex((word) => word.start >= span.start);
  const after = all.findIndex((word) => word.start >= span.end);
  const last = (after < 0 ? all.length : after) - 1;
  if (first < 0 || last < first) return '';
  const words = (from: number, to: number): string => encode(raw.slice(all[from]?.start, all[to]?.end));
  if (last - first < WHOLE) {
    const alone = findRun(all, first, last - first + 1, 0) === first;
    return `${alone ? '' : prefix(all, first, words)}${words(first, last)}`;
  }
  const head = fewest((count) => findRun(all, first, count, 0) === first);
  const tail = fewest((count) => findRun(all, last - count + 1, count, first + (head ?? MOST)) === last - count + 1);
  const start = words(first, Math.min(first + (head ?? MOST), last) - 1);
  return `${head === null ? prefix(all, first, words) : ''}${start},${words(Math.max(first + 1, last - (tail ?? MOST) + 1), last)}`;
}

function prefix(all: readonly Word[], first: number, words: (from: number, to: number) => string): string {
  return first === 0 || all.length === 0 ? '' : `${words(Math.max(0, first - FEWEST), first - 1)}-,`;
}

function fewest(points: (count: number) => boolean): number | null {
  for (let count = FEWEST; count <= MOST; count += 1) if (points(count)) return count;
  return null;
}

/** Where the run of `count` words that begins at `at` is first met, from `from` on. */
function findRun(all: readonly Word[], at: number, count: number, from: number): number {
  for (let start = from; start < all.length; start += 1) {
    let length = 0;
    while (length < count && all[start + length]?.lower === all[at + length]?.lower) length += 1;
    if (length === count) return start;
  }
  return -1;
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));
}

/** Percent-encoding of the directive's words: what separates its parts (- , &) and what Markdown reads are encoded too. */
function encode(words: string): string {
  const line = words.replace(/\s+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(line).replace(/[-!*'()]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
