import { stem } from '../../fr/stems.ts';
import { tokenize } from '../../fr/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { Asked } from '../answer-type.ts';
import type { View } from '../view.ts';

/** « 3-0 », « 2 buts à 1 »: what « quel score » asks. */
const SCORE =
  /(?<![\p{L}\p{N}.,-])\d{1,3}(?:\s?[-–]\s?|\s(?:(?:buts?|points?|sets?|manches?|essais?)\s)?à\s)\d{1,3}(?![\p{L}\p{N}]|[-–]\d)/gu;
const SCORE_STEM = stem('score');
/** « Surnom de l’équipe : Les Lions »: at most so much between the noun and its colon. */
const LABEL = /^[^,;:.!?]{0,60}\s?:\s*/u;
/** A label that follows on the same line ends the value: « Les Lions Palmarès : … ». */
const NEXT_LABEL = /^(.*)\s\p{Lu}\p{Ll}[\p{L}’' ]{1,40}\s?:.*$/su;
const APPOSED =
  /(?:(?<!\p{L})(?:une?|le|la|les|des|du|de|son|sa)\s|['’](?:une?\s)?)([^\s,;:.!?’']+(?:\s[^\s,;:.!?’']+)?),\s(?:le|la|les|un|une)\s$/iu;

/** What the sentence gives for the noun asked: « le cafard, le surnom donné à X », « Surnom : X », « sur le score de 2 à 1 ». */
export function namedBy(view: View, asked: Asked): Span[] {
  const { text, start } = view.passage;
  const focus = asked.units.filter((unit) => unit.focus);
  const stems = new Set(focus.flatMap((unit) => [...unit.stems, ...unit.related.keys()]));
  const found: Span[] = [];
  if (stems.has(SCORE_STEM))
    for (const match of text.matchAll(SCORE))
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  for (const token of tokenize(text)) {
    if (!focus.some((unit) => unit.stems.includes(stem(token.folded)))) continue;
    const label = LABEL.exec(text.slice(token.end));
    if (label) {
      const from = token.end + label[0].length;
      const value = text
        .slice(from)
        .replace(NEXT_LABEL, '$1')
        .replace(/[\s.]+$/u, '');
      if (value !== '') found.push({ start: start + from, end: start + from + value.length });
    }
    const apposed = APPOSED.exec(text.slice(0, token.start));
    const name = apposed?.[1];
    if (apposed && name !== undefined) {
      const from = apposed.index + apposed[0].lastIndexOf(name);
      found.push({ start: start + from, end: start + from + name.length });
    }
  }
  return found;
}
