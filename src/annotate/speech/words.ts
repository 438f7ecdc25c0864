import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from './quotes.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One piece of a sentence as the speech rules see it: a word, a mark, or a whole quotation folded into one piece. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'clitic' | 'mark' | 'quote';
  /** Lower case, straight apostrophe, accents kept: « l'accord » gives « l' » and « accord ». */
  readonly low: string;
  readonly capital: boolean;
  /** For a quotation folded into one piece. */
  readonly quotation: Quotation | null;
  readonly shape: Shape | null;
}

const CLITIC = '(?:t-)?(?:il|elle|ils|elles|on|je|nous|vous|ce)(?![\\p{L}-])';
const PIECE = new RegExp(
  [
    `(?<=\\p{L})-${CLITIC}|(?<!\\p{L})t-(?:il|elle|ils|elles|on)(?![\\p{L}-])`,
    `(?<!\\p{L})(?:[Mm]{1,2}|[Dd]r|[Pp]r|Mgr|MM|Ste?)\\.(?=\\s)`,
    `(?<!\\p{L})\\p{Lu}\\.(?=[ -]?\\p{Lu})`,
    `(?<![\\p{L}\\p{M}])(?:[cdjlmnstCDJLMNST]|[Qq][Uu]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)'`,
    `(?:[Aa]ujourd|[Qq]uelqu|[Pp]resqu|[Pp]rud)'\\p{L}+`,
    `\\p{L}[\\p{L}\\p{M}]*(?:'(?=\\p{Lu})\\p{L}+|-(?!${CLITIC})[\\p{L}\\p{N}]+)*`,
    `\\p{N}+(?:[.,]\\p{N}+)*`,
    `[^\\s\\p{L}\\p{N}]`,
  ].join('|'),
  'gu',
);

/** Reads `text.slice(start, end)` into words; each quotation that lies in it becomes one piece. `quotations` are sorted and disjoint. */
export function readWords(text: string, start: number, end: number, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const quotation of quotations) {
    if (quotation.end <= start || quotation.start >= end) continue;
    push(words, text, at, quotation.start);
    words.push(folded(text, quotation));
    at = Math.max(at, quotation.end);
  }
  push(words, text, at, end);
  return words;
}

/** A quotation as one word; `low` is its opening mark and its first word. */
function folded(text: string, quotation: Quotation): Word {
  const { start, end, inner } = quotation;
  const first = /^[\p{L}\p{M}]+'?/u.exec(plain(text.slice(inner.start, inner.end).slice(0, 40)))?.[0] ?? '';
  return {
    start,
    end,
    kind: 'quote',
    low: `"${first.toLowerCase()}`,
    capital: /^\p{Lu}/u.test(first),
    quotation,
    shape: shapeOf(text, inner),
  };
}

function push(words: Word[], text: string, start: number, end: number): void {
  if (start >= end) return;
  for (const match of plain(text.slice(start, end)).matchAll(PIECE)) {
    const piece = match[0];
    words.push({
      start: start + match.index,
      end: start + match.index + piece.length,
      kind: kindOf(piece),
      low: piece.toLowerCase(),
      capital: /^\p{Lu}/u.test(piece) && !piece.endsWith("'"),
      quotation: null,
      shape: null,
    });
  }
}

function kindOf(piece: string): Word['kind'] {
  if (/^-?(?:t-)?(?:il|elle|on|je|nous|vous|ce)s?$/iu.test(piece) && piece.includes('-')) return 'clitic';
  if (/^\p{L}/u.test(piece)) return 'word';
  return /^\p{N}/u.test(piece) ? 'number' : 'mark';
}
