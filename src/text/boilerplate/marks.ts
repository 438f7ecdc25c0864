import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

/** What makes a line more than a separator. */
const WORDS = /[\p{L}\p{M}\p{N}«»“”"?!()%€$£]/u;
/** « — Kim s’est rendu… », « ## Titre », « > citation »: the mark that opens a line. */
const LINE_MARK = /(?:[—–•‣▪●■◆►▶➤→✓✔*+-]|#{1,6}|>)[^\S\r\n]+/uy;
/** « … 1991.► Sergueï Choïgou », « … • La famille Arnault »: bullets that texts without lines keep inside. */
const INLINE_BULLET = /[•‣▪●■◆►▶➤]/gu;
/** « - "Fatiguée d’avoir peur" - »: how agencies set their headings. */
const FRAMED = /^-\s.{2,100}\s-$/u;
const LONGEST_FRAMED = 110;

/** Marks between and before lines (« ___ », « * * * », « — »): they part the text and are not part of it. */
export const marks: BoilerplateRule = {
  name: 'marks',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      const words = text.slice(line.start, line.end);
      if (!WORDS.test(words)) found.push(line);
      const opened = afterMarks(text, line.start);
      if (opened > line.start) found.push({ start: line.start, end: opened });
      if (words.length <= LONGEST_FRAMED && FRAMED.test(words)) found.push({ start: line.end - 1, end: line.end });
    }
    for (const bullet of text.matchAll(INLINE_BULLET)) {
      found.push({ start: bullet.index, end: bullet.index + bullet[0].length });
    }
    return found;
  },
};

/** Past every mark that opens the line at `start`, one after the other: a line of ten thousand dashes is read once. */
function afterMarks(text: string, start: number): number {
  LINE_MARK.lastIndex = start;
  let end = start;
  while (LINE_MARK.test(text)) end = LINE_MARK.lastIndex;
  return end;
}
