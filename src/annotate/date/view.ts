import { plain } from '../../fr/letters.ts';

/**
 * A sentence made ready for the rules. `text` is composed (NFC), with straight apostrophes and plain spaces;
 * `folded` is it in lower case without accents. Both have the same length; `at` gives an offset in the article.
 */
export interface View {
  readonly text: string;
  readonly folded: string;
  readonly at: (offset: number) => number;
}

/** Reads `raw.slice(start, end)`. */
export function viewOf(raw: string, start: number, end: number): View {
  const slice = raw.slice(start, end);
  const composed = slice.normalize('NFC');
  const text = plain(composed);
  const folded = foldSameLength(text);
  if (composed === slice) return { text, folded, at: (offset) => start + offset };
  const origins = originsOf(slice);
  return { text, folded, at: (offset) => start + (origins[offset] ?? slice.length) };
}

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

// For each offset of the composed text, where its letter began before composition
function originsOf(slice: string): number[] {
  const origins: number[] = [];
  for (const match of slice.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const length = match[0].normalize('NFC').length;
    for (let unit = 0; unit < length; unit += 1) origins.push(match.index);
  }
  return origins;
}
