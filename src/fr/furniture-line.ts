import { FURNITURE_LINES, FURNITURE_OPENINGS, LABEL_HEADS } from './boilerplate.ts';
import { anyOf, WORD_END } from './loose.ts';

/** Furniture is short: a longer line is part of an article. */
const LONGEST = 240;
/** What may stand around furniture on its line: « 3 commentaires », « Partager : », « [Publicité] ». */
const EDGE = '[\\p{P}\\p{S}\\p{N}\\s]*';
const WHOLE_LINE = new RegExp(`^${EDGE}(?:${anyOf(FURNITURE_LINES)}${WORD_END}${EDGE})+$`, 'iu');
const OPENING = new RegExp(`^${anyOf(FURNITURE_OPENINGS)}`, 'iu');
const LABEL_HEAD = new RegExp(`^${anyOf(LABEL_HEADS)}${WORD_END}\\s*:?`, 'iu');

/** True for a line that a page puts around its text: « Facebook », « Leave a Comment », « Categories ». */
export function isFurnitureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return WHOLE_LINE.test(line) || OPENING.test(line) || labelHead(line) !== null;
}

/** « Categories » (its label is the next line) → `alone`; « Tags : Corée, Russie » → `whole`; null for any other line. */
export function labelHead(line: string): 'alone' | 'whole' | null {
  const head = line.length > LONGEST ? undefined : LABEL_HEAD.exec(line)?.[0];
  if (head === undefined) return null;
  if (head.length === line.length) return 'alone';
  return head.endsWith(':') ? 'whole' : null;
}
