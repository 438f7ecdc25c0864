import { LIVE_OPENINGS } from '../../fr/boilerplate.ts';
import { anyOf, SPACE, WORD_END } from '../../fr/loose.ts';
import { tablePattern } from '../../fr/table-pattern.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import { wordsOf } from '../words.ts';
import type { BoilerplateRule } from './rule.ts';

/** What a page of live coverage asks for, and the sentence that it opens, to its end or the end of the line. */
const openingIn = tablePattern(
  LIVE_OPENINGS,
  (entries) =>
    new RegExp(
      `^(?<call>${anyOf(entries)}${WORD_END}(?:${SPACE}+(?:sur|concernant|à propos de)${WORD_END})?)(?<object>(?:[^.!?…]|(?<=\\p{N})\\.(?=\\p{N}))*)[.!?…]*`,
      'iu',
    ),
);
/** Longest opening looked at. */
const LONGEST = 400;
/** An object of so many words says who, when and where: it is news, though the sentence is none. */
const TELLING = 12;

/** « Suivez les dernières mises à jour sur | la rencontre entre … mercredi dans un cosmodrome. »: the call goes, what it is about stays when it tells. */
export const liveOpening: BoilerplateRule = {
  name: 'live',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
      const opening = openingIn(words)?.exec(words);
      if (!opening) continue;
      const { call = '', object = '' } = opening.groups ?? {};
      const removed = wordsOf(object).length >= TELLING ? call : opening[0];
      found.push({ start: line.start, end: line.start + removed.length });
    }
    return found;
  },
};
