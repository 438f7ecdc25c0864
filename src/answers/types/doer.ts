import { BE_FORMS, HAVE_FORMS, PLAIN_FINITE, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { fold, plain } from '../../fr/letters.ts';
import { tokenize } from '../../fr/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { Asked } from '../answer-type.ts';
import type { View } from '../view.ts';

/** A verb is met from this strength on. */
const MET = 0.4;
/** Words between a subject and its verb: « a », « s’est aussi », « doit ». */
const MOST_BETWEEN = 6;
/** Characters between a name and its verb, an aside included. */
const FARTHEST = 150;
const WEAK = new Set(['ne', "n'", 'se', "s'", "l'", 'lui', 'leur', 'y', 'en', 'de', "d'", 'qui']);
/** « , présidente du club, », « (EFA) » */
const ASIDE = /^\s*(?:,[^,;:.]{2,90},|\([^()]{1,40}\)|[–—-][^–—;:.]{2,90}[–—-])/u;
/** « arrêté mardi par le », « battu par » */
const BY = /^\p{L}+\s(?:[^,;:.]{0,50}\s)?par\s(?:(?:les?|la|une?|son|sa|ses|leurs?)\s|l')?$/u;
/** « Qui a été arrêté »: who is asked undergoes it. */
const PASSIVE = /(?<!\p{L})(?:ete|est|sont|etait|etaient|fut|furent|sera|seront)\s\p{L}+e?e?s?(?!\p{L})/u;

/** True when the slice is said to do what the question tells: « X a signé », « signé par X ». */
export function isDoer({ start, end }: Span, view: View, asked: Asked): boolean {
  const { raw } = view.passage.article;
  return view.matches.some(({ unit, at, strength }) => {
    if (unit.kind !== 'word' || unit.focus || at < 0 || strength < MET) return false;
    if (at >= end) return at - end <= FARTHEST && leads(plain(raw.slice(end, at)));
    if (at >= start || start - at > FARTHEST || !BY.test(plain(raw.slice(at, start)))) return false;
    return !PASSIVE.test(fold(asked.question.text));
  });
}

function leads(between: string): boolean {
  const bare = between.replace(ASIDE, ' ');
  if (/[,;:.!?()«»"“”]/u.test(bare)) return false;
  const words = tokenize(bare);
  return words.length <= MOST_BETWEEN && words.every(({ word }) => slips(word.toLowerCase()));
}

function slips(word: string): boolean {
  return (
    WEAK.has(word) || HAVE_FORMS.has(word) || BE_FORMS.has(word) || SLIPPED_WORDS.has(word) || PLAIN_FINITE.has(word)
  );
}

/** Prepositions before « qui » or « quel » that the answer keeps, folded, with the words that say the same before a name. */
const KEPT: readonly (readonly [asks: string, says: string])[] = [
  ['avec', "avec|aux cotes d(?:e |u |es |')|en compagnie d(?:e |u |es |')|rejoint par"],
  ['par', 'par|grace (?:a|au|aux)'],
  ['contre', 'contre|face (?:a|au|aux)'],
  ['pour', 'pour'],
  ['chez', 'chez'],
  ['sans', 'sans'],
  ['selon', "selon|d'apres|pour"],
  ["d'apres", "selon|d'apres|pour"],
];
const ARTICLE = "(?:(?:les?|la|une?|son|sa|ses|leurs?|ce|cette)\\s|l')?";
const PATTERNS = KEPT.map(([asks, says]) => ({
  asks: new RegExp(`(?<!\\p{L})${asks} (?:qui|quel(?:le)?s?)(?!\\p{L})`, 'u'),
  says: new RegExp(`(?<!\\p{L})(?:${says})\\s?${ARTICLE}$`, 'u'),
}));

/** Pattern of what stands before a name that the question's preposition asks for; null when it has none. */
export function keptPreposition({ question }: Asked): RegExp | null {
  const text = fold(question.text);
  return PATTERNS.find(({ asks }) => asks.test(text))?.says ?? null;
}
