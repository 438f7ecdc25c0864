import { FURNITURE_LINES, FURNITURE_OPENINGS, LABEL_HEADS } from './boilerplate.ts';
import { fold } from './letters.ts';
import { anyOf, WORD_END } from './loose.ts';
import { letterRuns, tablePattern } from './table-pattern.ts';

/** Furniture is short: a longer line is part of an article. */
const LONGEST = 240;
/** What may stand around furniture on its line: « 3 commentaires », « Partager : », « [Publicité] ». */
const EDGE = '[\\p{P}\\p{S}\\p{N}\\s]*';
const WORDS = letterRuns(FURNITURE_LINES.join(' '));
const wholeLine = tablePattern(
  FURNITURE_LINES,
  (entries) => new RegExp(`^${EDGE}(?:${anyOf(entries)}${WORD_END}${EDGE})+$`, 'iu'),
);
const OPENINGS = FURNITURE_OPENINGS.map((words) => ({
  first: fold(words).split(' ', 1)[0] ?? '',
  pattern: new RegExp(`^${anyOf([words])}`, 'iu'),
}));
const labelled = tablePattern(LABEL_HEADS, (entries) => new RegExp(`^${anyOf(entries)}${WORD_END}\\s*:?`, 'iu'));

/** True for a line that a page puts around its text: « Facebook », « Leave a Comment », « Categories ». */
export function isFurnitureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return isWholeLine(line) || opensFurniture(line) || labelHead(line) !== null;
}

/** « Categories » (its label is the next line) → `alone`; « Tags : Corée, Russie » → `whole`; null for any other line. */
export function labelHead(line: string): 'alone' | 'whole' | null {
  const head = line.length > LONGEST ? undefined : labelled(line)?.exec(line)?.[0];
  if (head === undefined) return null;
  if (head.length === line.length) return 'alone';
  return head.endsWith(':') ? 'whole' : null;
}

// Most lines have a word that no furniture has
function isWholeLine(line: string): boolean {
  for (const word of letterRuns(line)) if (!WORDS.has(word)) return false;
  return wholeLine(line)?.test(line) ?? false;
}

function opensFurniture(line: string): boolean {
  const folded = fold(line);
  return OPENINGS.some(({ first, pattern }) => folded.startsWith(first) && pattern.test(line));
}
