import type { Inline } from '../model/reply.ts';
import { sameStyle } from './inline.ts';

/** One line of a wrapped content. */
export type Line = readonly Inline[];

/** Breaks a content into lines of at most `width` columns, at ordinary spaces only; a longer word has a line of its own. */
export function wrapContent(content: readonly Inline[], width: number): Line[] {
  const lines: Inline[][] = [[]];
  let column = 0;
  for (const word of wordsWithStyle(content)) {
    const size = word.reduce((sum, piece) => sum + columns(piece.text), 0);
    const space = column === 0 ? 0 : 1;
    if (column > 0 && column + space + size > width) {
      lines.push([]);
      column = 0;
    }
    const line = lines.at(-1);
    const first = word[0];
    if (!line || !first) continue;
    if (column > 0) line.push({ ...spaceStyle(line.at(-1), first), text: ' ' });
    line.push(...word);
    column += (column === 0 ? 0 : 1) + size;
  }
  return lines.map(joinPieces);
}

/** Columns that a text takes in a terminal: combining marks none, East Asian wide letters and pictographs two. */
function columns(text: string): number {
  let total = 0;
  for (const char of text) {
    if (/\p{M}|\u200D/u.test(char)) continue;
    total += WIDE.test(char) ? 2 : 1;
  }
  return total;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** The words in order; a word is made of pieces when its style changes inside it: « l’**accord** ». */
function wordsWithStyle(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const words: Inline[][] = [];
  let isOpen = false;
  for (const inline of content) {
    for (const [rank, text] of inline.text.split(' ').entries()) {
      if (rank > 0) isOpen = false;
      if (text === '') continue;
      const piece = { ...inline, text };
      if (isOpen) words.at(-1)?.push(piece);
      else words.push([piece]);
      isOpen = true;
    }
  }
  return words;
}

/** A space between two words of one style has that style: bold or underlined words stay one stroke. */
function spaceStyle(before: Inline | undefined, after: Inline): Omit<Inline, 'text'> {
  const { text: _, ...style } = after;
  return before && sameStyle(before, after) ? style : {};
}

function joinPieces(pieces: readonly Inline[]): Line {
  const line: Inline[] = [];
  for (const piece of pieces) {
    const last = line.at(-1);
    if (last && sameStyle(last, piece)) line[line.length - 1] = { ...last, text: last.text + piece.text };
    else line.push(piece);
  }
  return line;
}
