import type { Inline } from '../model/reply.ts';
import { ELLIPSIS } from './typography.ts';

/**
 * Characters that show nothing and could hide or reorder words: zero-width, bidirectional controls, soft hyphen,
 * variation tags, blank fillers. The zero-width joiner stays between two pictographs, where it makes one picture.
 */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** White space that breaks the line or repeats; a single space, no-break or not, stays as it is. */
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]+\s*|\s{2,}|\s+(?=[\t\n\v\f\r\u0085\u2028\u2029])/gu;

/** What most words are made of: nothing in them to change. Only there so that they are not read five times over. */
const ORDINARY =
  /^(?:[!-~\u00A1-\u00AC\u00AE-\u017F\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u21FF]|[ \u00A0\u202F](?!\s))*$/;

/** Words fit to be shown on one line: nothing invisible, no control character, no line break. */
export function showable(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text
    .replace(BLANK, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(BLANK, ' ');
}

/** Showable, neighbours of one style joined, no blank at either end, no two spaces at a seam, nothing empty. */
export function tidy(content: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of content) {
    const last = out.at(-1);
    const seam = last === undefined || /\s$/u.test(last.text);
    const text = seam ? showable(inline.text).replace(/^\s+/u, '') : showable(inline.text);
    if (text === '') continue;
    if (last && sameStyle(last, inline)) out[out.length - 1] = { ...last, text: last.text + text };
    else out.push({ ...inline, text });
  }
  return trimEnd(out);
}

/** The words of a content, without style. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join('');
}

/** The longest beginning of at most `most` characters that ends at a word, with « […] » when something is left out. */
export function shorten(text: string, most: number): string {
  const line = showable(text).trim();
  if (line.length <= most) return line;
  const room = Math.max(0, most - ELLIPSIS.length - 1);
  const cut = line.slice(0, room + 1).search(/\s\S*$/u);
  const kept = cut > 0 ? line.slice(0, cut) : line.slice(0, room).replace(/\p{Cs}$/u, '');
  return `${kept.trimEnd()} ${ELLIPSIS}`.trimStart();
}

/** True for pieces that differ only by their words. */
export function sameStyle(a: Inline, b: Inline): boolean {
  return (a.bold ?? false) === (b.bold ?? false) && (a.dim ?? false) === (b.dim ?? false) && a.url === b.url;
}

function trimEnd(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (!last) return content;
  const text = last.text.trimEnd();
  if (text === last.text) return content;
  const rest = content.slice(0, -1);
  return text === '' ? trimEnd(rest) : [...rest, { ...last, text }];
}
