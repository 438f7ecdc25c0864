import { looksFinite } from '../../fr/finite-verbs.ts';
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  HAVE_FORMS,
  PREPOSITIONS,
  WEAK_PRONOUNS,
} from '../../fr/grammar-words.ts';
import { plain } from '../../fr/letters.ts';
import { stem } from '../../fr/stems.ts';
import { type Token, tokenize } from '../../fr/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { Asked } from '../answer-type.ts';
import type { View } from '../view.ts';
import { endOf } from './object.ts';
import { trimmed } from './stretch.ts';

/** « des symptômes graves comme … », « des produits tels que … » */
const EXAMPLES = /^(?:\s\p{L}+){0,2},?\s(?:comme|tel(?:le)?s?\squ(?:e\s|['’])|notamment|à savoir)\s?(?=\S)/u;
/** « le film « La Crue » » */
const TITLE = /^\s[«“"]\s?([^«»“”"]{2,60}?)\s?[»”"]/u;
/** What may follow a noun and its adjectives without closing their phrase. */
const GOES_ON: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', ...DETERMINERS]);
const CLOSES: ReadonlySet<string> = new Set([
  ...[...PREPOSITIONS, ...WEAK_PRONOUNS].filter((word) => !GOES_ON.has(word)),
  ...CLAUSE_OPENERS,
  ...HAVE_FORMS,
  ...BE_FORMS,
  'et',
]);

/** What the sentence says of the noun asked: « Quel délit … ? » → « le délit de fuite », « Quels maux … ? » → « … comme | la toux ». */
export function saidOfNoun(view: View, asked: Asked): Span[] {
  const { text, start: offset, article } = view.passage;
  const nouns = new Set(asked.units.filter(({ focus, generic }) => focus && !generic).flatMap(({ stems }) => stems));
  const tokens = tokenize(text);
  return tokens.flatMap((token, at) => {
    if (!nouns.has(stem(token.folded))) return [];
    const behind = text.slice(token.end);
    const title = TITLE.exec(behind);
    if (title?.[1] !== undefined) {
      const start = offset + token.end + title[0].indexOf(title[1]);
      return [{ start, end: start + title[1].length }];
    }
    const examples = EXAMPLES.exec(behind);
    const from = examples && tokens.findIndex(({ start }) => start >= token.end + examples[0].length);
    if (from !== null && from > 0)
      return (
        trimmed(article.raw, { start: offset + (tokens[from]?.start ?? 0), end: offset + endOf(text, tokens, from) }) ??
        []
      );
    return phraseOf(view, tokens, at) ?? [];
  });
}

/** The noun with its determiner, its adjectives and what it is of; null when the question says as much, or « ce métal » told it before. */
function phraseOf(view: View, tokens: readonly Token[], noun: number): Span | null {
  const { text, start: offset, article } = view.passage;
  let last = noun;
  while (goesOn(text, tokens[last], tokens[last + 1])) last += 1;
  const [opening, head, closing] = [tokens[noun - 1], tokens[noun], tokens[last]];
  if (!head || !closing || /^c(?:e|et|ette|es)$/u.test(low(opening))) return null;
  const span = {
    start: offset + (DETERMINERS.has(low(opening)) ? (opening ?? head) : head).start,
    end: offset + closing.end,
  };
  const told = view.matches.filter(({ unit, at }) => at > offset + head.start && at < span.end && !unit.focus);
  const words = view.tokens.filter(({ start }) => start > offset + head.start && start < span.end);
  return words.some(({ start }) => !told.some(({ at }) => at === start)) ? trimmed(article.raw, span) : null;
}

function goesOn(text: string, token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || !/^[\s-]?$/u.test(text.slice(token.end, next.start))) return false;
  return !CLOSES.has(low(next)) && !looksFinite(next.word.toLowerCase());
}

const low = (token: Token | undefined): string => plain(token?.word ?? '').toLowerCase();
