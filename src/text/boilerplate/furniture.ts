import { isFurnitureLine, labelHead } from '../../fr/furniture-line.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

/** A label under « Categories » is a word or a few. */
const LONGEST_LABEL = 40;

/** Lines that a page puts around its text: « Facebook », « Leave a Comment », « Categories » and the label under it. */
export const furniture: BoilerplateRule = {
  name: 'furniture',
  find(text) {
    const found: Span[] = [];
    const lines = linesOf(text);
    for (const [at, line] of lines.entries()) {
      const words = text.slice(line.start, line.end);
      if (!isFurnitureLine(words)) continue;
      found.push(line);
      const next = lines[at + 1];
      if (labelHead(words) === 'alone' && next !== undefined && isLabelUnder(text, line, next)) found.push(next);
    }
    return found;
  },
};

function isLabelUnder(text: string, head: Span, next: Span): boolean {
  return (
    next.end - next.start <= LONGEST_LABEL &&
    /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(text.slice(head.end, next.start))
  );
}
