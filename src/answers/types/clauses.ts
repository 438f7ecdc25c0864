import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';
import { remembered } from '../remember.ts';
import type { View } from '../view.ts';

const EDGE = '(?![\\p{L}])';

/** Clause spans of the sentence that open with one of the words, up to the next comma, colon or semicolon or the end. */
export function clausesAfter(openers: readonly string[], view: View): Span[] {
  const { passage } = view;
  return [...plain(passage.text).matchAll(patternOf(openers))].map((match) => {
    const found = match[0].trimEnd();
    return { start: passage.start + match.index, end: passage.start + match.index + found.length };
  });
}

const patternOf = remembered(
  (openers: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${openers.map(formsOf).join('|')})[^,;:.!?»”"]{3,140}`, 'giu'),
);

/** « lors de » is also « lors du », « lors d’une »; « lorsque » also « lorsqu’il »; « jusqu’à » also « jusqu’au ». */
function formsOf(opener: string): string {
  const words = plain(opener);
  if (words.endsWith(' de')) return `${words.slice(0, -1)}(?:'|(?:e|es|u)${EDGE})`;
  if (words.endsWith('que')) return `${words.slice(0, -1)}(?:'|e${EDGE})`;
  if (words.endsWith('à')) return `${words.slice(0, -1)}(?:à|aux?)${EDGE}`;
  return words + EDGE;
}
