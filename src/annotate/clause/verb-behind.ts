import { infinitiveAt } from '../speech/infinitive.ts';
import type { Word } from '../speech/words.ts';

/** Infinitives that are nouns behind an article: « pour pouvoir », « pour le pouvoir ». */
const NOUNS_TOO = /^(?:pouvoir|savoir|vivre|déjeuner|dîner)$/u;
/** What may stand before them and is no article. */
const PASSED = /^(?:ne|n'|pas|plus|y|en|se|s'|mieux|bien)$/u;

/** Rank of the infinitive that a preposition before `from` introduces, « pouvoir » and the like too; null when there is none. */
export function verbBehind(words: readonly Word[], from: number): number | null {
  const found = infinitiveAt(words, from);
  if (found !== null) return found;
  let at = from;
  while (PASSED.test(words[at]?.low ?? '')) at += 1;
  return NOUNS_TOO.test(words[at]?.low ?? '') ? at : null;
}
