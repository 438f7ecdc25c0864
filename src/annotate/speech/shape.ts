import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';

/** What stands between quotation marks: a sentence somebody said, some words, or what looks like a title (« Les Choses de la vie »). */
export type Shape = 'sentence' | 'words' | 'title';

/** Fewer words make no sentence. */
const SHORTEST = 4;
/** From so many words on, what opens with a capital is a sentence though it has no full stop. */
const LONG = 7;
/** Small words that show a verb and no title: « je pars », « c’est fini », « il ne faut pas ». */
const SPOKEN =
  /(?<![\p{L}'-])(?:j'|je|tu|il|elle|on|nous|vous|ils|elles|c'|ça|cela|ce|n'|ne|pas|est|sont|était|sera|suis|ai|a|ont|avons|faut|peut|doit|va|qui|que|qu')(?![\p{L}-])/iu;

export function shapeOf(text: string, { start, end }: Span): Shape {
  const words = plain(text.slice(start, Math.min(end, start + 120)));
  const count = words.split(/\s+/u).length;
  const capital = /^[\p{Lu}…(]/u.test(words);
  const stopped = /[.!?…]$/u.test(text.slice(end - 1, end));
  const spoken = SPOKEN.test(words);
  if (capital && !stopped && !spoken && count < LONG) return 'title';
  return count >= SHORTEST && (capital || stopped) ? 'sentence' : 'words';
}
