import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';
import type { View } from '../view.ts';

/** Clause spans of the sentence that open with one of the words, up to the next comma, colon or semicolon or the end. */
export function clausesAfter(openers: readonly string[], view: View): Span[] {
  const { passage } = view;
  const text = plain(passage.text);
  const words = openers.map((opener) =>
    plain(opener).replace(/ de$/u, " d(?:e|es|u|')").replace(/ à$/u, ' (?:à|au|aux)'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}])[^,;:.!?»”"]{3,140}`, 'giu');
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[0].trimEnd();
    return { start: passage.start + match.index, end: passage.start + match.index + found.length };
  });
}
