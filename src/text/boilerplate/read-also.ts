import { READ_ALSO } from '../../fr/boilerplate.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

const MARKER = new RegExp(`${WORD_START}${anyOf(READ_ALSO)}${WORD_END}${SPACE}*:?`, 'giu');

/** « Lire aussi : … »: the marker and the titles it links to. */
export const readAlso: BoilerplateRule = {
  name: 'read-also',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      const words = text.slice(line.start, line.end);
      MARKER.lastIndex = 0;
      const marker = MARKER.exec(words);
      if (marker?.index === 0) found.push(line);
    }
    return found;
  },
};
