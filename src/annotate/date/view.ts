import { plain } from '../../fr/letters.ts';

/**
 * A sentence made ready for the rules. `text` is composed (NFC), with straight apostrophes and single plain spaces;
 * `folded` is it in lower case without accents. Both have the same length; `at` gives an offset in the article.
 */
export interface View {
  readonly text: string;
  readonly folded: string;
  readonly at: (offset: number) => number;
}

/** Reads `raw.slice(start, end)`. */
export function viewOf(raw: string, start: number, end: number): View {
  const slice = plain(raw.slice(start, end));
  if (!UNEVEN.test(slice)) return { text: slice, folded: foldSameLength(slice), at: (offset) => start + offset };
  const { text, origins } = evened(slice);
  return { text, folded: foldSameLength(text), at: (offset) => start + (origins[offset] ?? slice.length) };
}

/** Letters with a separate accent, line breaks and runs of white space: what makes a view shorter than its sentence. */
const UNEVEN = /\p{M}|[^\S ]|\s{2}/u;

// `fold` of fr/letters may change the length (œ → oe); the rules need offsets that stay true
function foldSameLength(text: string): string {
  const folded = text
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/gu, (letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return bare.length === 1 ? bare : letter;
    })
    .toLowerCase();
  return folded.length === text.length ? folded : text;
}

// Composes letters and makes one space of each run; `origins` tells where each unit of the result began
function evened(slice: string): { readonly text: string; readonly origins: readonly number[] } {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const match of slice.matchAll(/\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu)) {
    const piece = /\s/u.test(match[0]) ? ' ' : match[0].normalize('NFC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(match.index + (unit < match[0].length ? unit : 0));
  }
  return { text: pieces.join(''), origins };
}
