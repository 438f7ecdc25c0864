import { LIVE_OPENINGS } from '../../fr/boilerplate.ts';
import { anyOf, WORD_END } from '../../fr/loose.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

/** The opening sentence of a page of live coverage, to its end or the end of the line. */
const OPENING = new RegExp(`^${anyOf(LIVE_OPENINGS)}${WORD_END}(?:[^.!?…]|(?<=\\p{N})\\.(?=\\p{N}))*[.!?…]*`, 'iu');
/** Longest opening looked at. */
const LONGEST = 400;

/** « Suivez les dernières mises à jour sur la rencontre … en Extrême-Orient russe. » */
export const liveOpening: BoilerplateRule = {
  name: 'live',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      const opening = OPENING.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
      if (opening !== null) found.push({ start: line.start, end: line.start + opening[0].length });
    }
    return found;
  },
};
