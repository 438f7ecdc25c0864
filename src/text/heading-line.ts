import { hasFiniteVerb, wordsOf } from './words.ts';

const LONGEST = 120;
const LONGEST_WORDS = 16;
/** A full stop, a comma or a semicolon closes prose, not a heading. */
const PROSE_END = /[.,;…]\s?["»”)]?$/u;
/** « Il conclut : "Le nid est traité !" »: a quotation that somebody introduces. */
const QUOTING = /:\s?["«“].*[!?]\s?["»”]$/u;

/** True for a line that stands alone as a heading: « Renforcement des relations bilatérales », « Que contient le projet de loi ? » */
export function isHeadingLine(line: string): boolean {
  if (line.length > LONGEST || PROSE_END.test(line) || QUOTING.test(line)) return false;
  const words = wordsOf(line).length;
  // « Qui est-il ? Un général. »: two sentences, and the last one is prose
  return words > 0 && words <= LONGEST_WORDS && !/[.!?…]["»”]?\s+\p{Lu}/u.test(line);
}

/** True for a heading that a text without lines keeps inside, whatever follows: « PLUS DE 500 MILLIONS D’EUROS », « La raison ? » */
export function isHeadingPiece(piece: string): boolean {
  if (piece.length > LONGEST || /[«“"]/u.test(piece)) return false;
  const words = wordsOf(piece).length;
  if (/\?$/u.test(piece)) return words > 1 && words <= LONGEST_WORDS && !hasFiniteVerb(piece.toLowerCase());
  return words > 1 && /\p{Lu}{4}/u.test(piece) && !/\p{Ll}/u.test(piece);
}
