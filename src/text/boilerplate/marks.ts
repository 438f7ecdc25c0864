import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

/** « ___ », « * * * », « —- »: a line of marks alone separates, and says nothing. */
const SEPARATOR = /^[^\p{L}\p{M}\p{N}«»“”"?!()%€$£]{1,80}$/u;
/** « — Kim s’est rendu… », « ## Titre », « > citation »: the mark that opens a line. */
const LINE_MARK = /^(?:[—–•‣▪●■◆►▶➤→✓✔*+-]|#{1,6}|>)[^\S\r\n]+/u;
/** « - "Fatiguée d’avoir peur" - »: how agencies set their headings. */
const FRAMED = /^-\s.{2,100}\s-$/u;
/** « … 1991.► Sergueï Choïgou », « … • La famille Arnault »: bullets that texts without lines keep inside. */
const INLINE_BULLET = /[•‣▪●■◆►▶➤]/gu;
const LONGEST_SEPARATOR = 80;

/** Marks between and before lines: they part the text and are not part of it. */
export const marks: BoilerplateRule = {
  name: 'marks',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      const length = line.end - line.start;
      if (length <= LONGEST_SEPARATOR && SEPARATOR.test(text.slice(line.start, line.end))) found.push(line);
      if (FRAMED.test(text.slice(line.start, Math.min(line.end, line.start + 120))))
        found.push({ start: line.end - 1, end: line.end });
      const mark = LINE_MARK.exec(text.slice(line.start, line.start + 8));
      if (mark !== null) found.push({ start: line.start, end: line.start + mark[0].trimEnd().length });
    }
    for (const bullet of text.matchAll(INLINE_BULLET)) {
      found.push({ start: bullet.index, end: bullet.index + bullet[0].length });
    }
    return found;
  },
};
