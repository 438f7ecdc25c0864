import { READ_ALSO, READ_ALSO_WEAK } from '../../fr/boilerplate.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import { tablePattern } from '../../fr/table-pattern.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import { sentenceEnds } from '../sentence-ends.ts';
import { bodyStart } from './link-end.ts';
import type { BoilerplateRule } from './rule.ts';

/** « Lire aussi » is a link with or without a colon; « À lire », which may open a sentence, only with one. */
const markerIn = tablePattern([...READ_ALSO, ...READ_ALSO_WEAK], (entries) => {
  const word = (words: readonly string[]): string => `${WORD_START}${anyOf(words)}${WORD_END}`;
  const strong = entries.filter((entry) => READ_ALSO.includes(entry));
  const weak = `${word(entries)}${SPACE}*:`;
  return new RegExp(strong.length === 0 ? weak : `${weak}|${word(strong)}(?:${SPACE}*:)?`, 'giu');
});
/** What may stand before a link inside a line. */
const BEFORE = /(?:^|[.!?…:»”")\]])\s*$/u;
/** A link on its own line is one sentence at most, and this long. */
const LONGEST_LINE = 300;

/** « Lire aussi : … »: the marker and the titles it links to, on their own line or inside a text that has lost its lines. */
export const readAlso: BoilerplateRule = {
  name: 'read-also',
  find(text) {
    return linesOf(text).flatMap((line) =>
      linksIn(text.slice(line.start, line.end)).map(({ start, end }) => ({
        start: start + line.start,
        end: end + line.start,
      })),
    );
  },
};

function linksIn(line: string): Span[] {
  const marker = markerIn(line);
  if (marker === null) return [];
  const markers = Array.from(line.matchAll(marker)).filter((found) => isLink(line, found[0], found.index));
  const first = markers[0];
  if (first?.index === 0 && line.length <= LONGEST_LINE && sentenceEnds(line).length === 0) {
    return [{ start: 0, end: line.length }];
  }
  return markers.map((found, at) => {
    const from = found.index + found[0].length;
    const next = markers[at + 1]?.index ?? line.length;
    return { start: found.index, end: bodyStart(line, from, next) ?? next };
  });
}

/** A capital, and the end of a sentence before; or a colon after. */
function isLink(line: string, marker: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(marker)) return false;
  return marker.endsWith(':') || BEFORE.test(line.slice(Math.max(0, at - 4), at));
}
