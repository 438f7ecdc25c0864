import type { Span } from '../model/span.ts';
import { fold } from './letters.ts';

/** A word of a text: `text.slice(start, end)` is `word`; `folded` is it without case and accents. */
export interface Token extends Span {
  readonly word: string;
  readonly folded: string;
}

/** Elided forms that lean on the next word: « l’accord » is l’ + accord. « aujourd’hui » and « quelqu’un » are single words. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;
const PIECE = /(?:aujourd|quelqu|prud|presqu)['’]\p{L}+|\p{L}{1,7}['’](?=[\p{L}\p{N}«"“])|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/giu;

/**
 * The words and numbers of a text in order, elided articles apart (« l’ » then « accord »), hyphenated words in parts
 * (« Jong-un » gives « Jong », « un »). Punctuation and symbols are left out.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const cut = splitElision(piece);
    if (cut > 0) push(tokens, piece.slice(0, cut), start);
    if (cut < piece.length) push(tokens, piece.slice(cut), start + cut);
  }
  return tokens;
}

function splitElision(piece: string): number {
  const at = piece.search(/['’]/u);
  return at > 0 && ELIDED.test(piece.slice(0, at + 1)) ? at + 1 : 0;
}

function push(tokens: Token[], word: string, start: number): void {
  tokens.push({ start, end: start + word.length, word, folded: fold(word) });
}
