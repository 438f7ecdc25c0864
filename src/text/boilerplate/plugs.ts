import { OWN_MEDIA, PLUG_VERBS } from '../../fr/boilerplate.ts';
import { anyOf, WORD_END, WORD_START } from '../../fr/loose.ts';
import { tablePattern } from '../../fr/table-pattern.ts';
import type { Span } from '../../model/span.ts';
import { linesOf } from '../lines.ts';
import type { BoilerplateRule } from './rule.ts';

/** A plug is a line of one to three short sentences; longer lines are articles. */
const LONGEST = 240;

const word = (entries: readonly string[]): RegExp => new RegExp(`${WORD_START}${anyOf(entries)}${WORD_END}`, 'iu');
const verbIn = tablePattern(PLUG_VERBS, word);
const mediumIn = tablePattern(OWN_MEDIA, word);
const QUOTED = /[«“"][^«»“”"]*[»”"]/gu;

/** « Que se passe-t-il en Tunisie ? Nous expliquons sur notre chaîne YouTube. Abonnez-vous ! » */
export const plugs: BoilerplateRule = {
  name: 'plugs',
  find(text) {
    const found: Span[] = [];
    for (const line of linesOf(text)) {
      if (line.end - line.start > LONGEST) continue;
      // what somebody is quoted as saying is news, even « abonnez-vous »
      const words = text.slice(line.start, line.end).replace(QUOTED, ' ');
      if (verbIn(words)?.test(words) && mediumIn(words)?.test(words)) found.push(line);
    }
    return found;
  },
};
