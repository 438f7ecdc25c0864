import { plain } from '../../fr/letters.ts';
import type { Span } from '../../model/span.ts';
import type { View } from '../view.ts';

/** A word is met from this strength on. */
const MET = 0.85;
/** « le tramadol (un antalgique puissant) »: words in brackets, no number, no name alone. */
const IN_BRACKETS = /^\s?\(\s?((?=\p{Ll})[^()\p{N}]{4,90}?)\s?\)/u;

/** What brackets behind a word of the question say that it is: « le tramadol (| antalgique opiacé |) ». */
export function glosses({ passage, matches, tokens }: View): Span[] {
  const { raw } = passage.article;
  return matches.flatMap(({ at, strength }) => {
    const word = tokens.find(({ start }) => start === at);
    const gloss = word && strength >= MET ? IN_BRACKETS.exec(plain(raw.slice(word.end, passage.end))) : null;
    const body = gloss?.[1];
    if (!word || !gloss || body === undefined) return [];
    const start = word.end + gloss[0].indexOf(body);
    return [{ start, end: start + body.length }];
  });
}
