import { looksFinite } from '../../fr/finite-verbs.ts';
import { CLAUSE_OPENERS, DETERMINERS, NOT_INFINITIVE, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { fold, plain } from '../../fr/letters.ts';
import { type Token, tokenize } from '../../fr/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { Asked } from '../answer-type.ts';
import type { UnitMatch, View } from '../view.ts';
import { trimmed } from './stretch.ts';

/** A verb is met from this strength on. */
const MET = 0.4;
/** « Que promet la maire », « Quels sujets a-t-elle abordés »: the object of the verb is asked, not its subject. */
const ASKS_OBJECT =
  /(?<!\p{L})(?:(?<!(?<!qu')est[ -]ce )que |qu'(?!est[ -]ce qu[i'](?!il|el|on))|quoi)|[ -](?:t[ -])?(?:ils?|elles?|on)(?!\p{L})/u;
/** An aside, another clause or a new thought: what follows the comma is no part of the object. */
const NO_MEMBER = /^\s(?:a|ont|avait|avaient|est|sont|selon|d'apres|dont|ou|\p{L}+ant)(?!\p{L})/u;
/** A list goes on after a comma when « et » or « ou » closes it. */
const LIST_CLOSES = /^[^;:.!?]{0,120}\s(?:et|ou)\s/u;

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'à', 'au', 'aux']);
/** Words of the adverbs that may open an object: « tout ce qui », « sa démission ». */
const KEPT: ReadonlySet<string> = new Set([
  'tout',
  'toute',
  'tous',
  'toutes',
  'sa',
  'son',
  'leur',
  'plusieurs',
  'nouveau',
  'nouvelle',
]);
const INTRODUCES: ReadonlySet<string> = new Set([...DETERMINERS, ...PREPOSITIONS]);
/** Behind a preposition a noun stands, or one of these: « de créer », « en créant ». */
const VERB_AFTER_PREPOSITION = /.(?:er|ir|re|ant)$/u;
const ADJECTIVES: ReadonlySet<string> = new Set([
  'bon',
  'bonne',
  'grand',
  'grande',
  'nouveau',
  'nouvelle',
  'premier',
  'première',
  'dernier',
  'dernière',
  'petit',
  'petite',
]);
/** Openers that an object holds: « que … », « A ou B ». */
const GOES_ON: ReadonlySet<string> = new Set(['que', "qu'", 'si', 'ni', 'ou', 'or']);

/** « une passerelle », « « la paix » », « de partir », « trois ponts »; failing that three words at least: not « faire valoir ». */
const OPENS_PHRASE = new RegExp(
  `^(?:[«“"\\p{Lu}\\p{N}]|(?:${[...DETERMINERS, ...OF, 'que', "qu'"].join('|')})(?![\\p{L}])|(?:l'|d'|qu'))|^\\S+\\s\\S+\\s\\S`,
  'u',
);

/** What follows the question's verb in the sentence, as far as its clause goes: « Que promet la maire ? » → « une passerelle ». */
export function objectsOf(view: View, asked: Asked): Span[] {
  if (!ASKS_OBJECT.test(fold(asked.question.text))) return [];
  const tokens = tokenize(view.passage.text);
  return view.matches.flatMap((match) => {
    const at = tokens.findIndex(({ start }) => view.passage.start + start === match.at);
    // « suivi » is met by « après », which has no object
    if (at < 0 || PREPOSITIONS.has(lowOf(tokens[at])) || !isAskedVerb(match, asked)) return [];
    return (isNounAt(tokens, at) ? ofNoun(view, tokens, at) : objectAfter(view, tokens, at)) ?? [];
  });
}

/** A word of the question that no article or preposition introduces, but for infinitives: « décidé de créer ». */
function isAskedVerb({ unit, strength }: UnitMatch, { question }: Asked): boolean {
  if (unit.kind !== 'word' || unit.focus || strength < MET) return false;
  const asks = tokenize(question.text);
  const at = asks.findIndex(({ word }) => word === unit.text);
  return !isNounAt(asks, at);
}

// « la promesse », « de promesse », « du bon emploi », « en charge »; not « de créer », « en créant »
function isNounAt(tokens: readonly Token[], at: number): boolean {
  const [before, low] = [lowOf(tokens[at - 1]), lowOf(tokens[at])];
  if (PREPOSITIONS.has(before) && VERB_AFTER_PREPOSITION.test(low)) return NOT_INFINITIVE.has(low);
  return INTRODUCES.has(before) || (ADJECTIVES.has(before) && INTRODUCES.has(lowOf(tokens[at - 2])));
}

// « Que va créer la maire ? »: « la création | d’un bac »; in « la promesse de la maire » the maire promises
function ofNoun(view: View, tokens: readonly Token[], noun: number): Span | null {
  const { text, start: offset, article } = view.passage;
  const [of, first] = [tokens[noun + 1], tokens[noun + 2]];
  if (!DETERMINERS.has(lowOf(tokens[noun - 1])) || !of || !first || !/^(?:de|d'|du|des)$/u.test(lowOf(of))) return null;
  const body = trimmed(article.raw, { start: offset + first.start, end: offset + endOf(text, tokens, noun + 2) });
  const head = view.tokens.find(({ start }) => start >= offset + first.start);
  if (!body || view.matches.some(({ at, strength }) => at === head?.start && strength >= MET)) return null;
  return beforeTold(body, view, tokens);
}

function lowOf(token: Token | undefined): string {
  return plain(token?.word ?? '').toLowerCase();
}

function objectAfter(view: View, tokens: readonly Token[], verb: number): Span | null {
  const { text, start: offset, article } = view.passage;
  let first = verb + 1;
  while (slips(view, tokens[first])) first += 1;
  const opening = tokens[first];
  if (opening === undefined || text.slice(tokens[first - 1]?.end ?? 0, opening.start).search(/[,;:.!?)»”]/u) >= 0)
    return null;
  if (PREPOSITIONS.has(lowOf(opening)) && !OF.has(lowOf(opening))) return null;
  const quote = /[«“"]\s?$/u.exec(text.slice(0, opening.start))?.[0].length ?? 0;
  const span = { start: offset + opening.start - quote, end: offset + endOf(text, tokens, first) };
  const body = trimmed(article.raw, span);
  if (body && !OPENS_PHRASE.test(plain(article.raw.slice(body.start, body.end)))) return null;
  return body && beforeTold(body, view, tokens);
}

// Adverbs and times between a verb and its object: « a demandé jeudi 1er août le … »
function slips(view: View, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const at = view.passage.start + token.start;
  if (view.mentions.some(({ kind, start, end }) => (kind === 'date' || kind === 'time') && start <= at && at < end))
    return true;
  return SLIPPED_WORDS.has(lowOf(token)) && !PREPOSITIONS.has(lowOf(token)) && !KEPT.has(lowOf(token));
}

/** End of the clause that goes on from a token, an offset in the text. */
export function endOf(text: string, tokens: readonly Token[], first: number): number {
  let quotes = /[«“]\s?$/u.test(text.slice(0, tokens[first]?.start)) ? 1 : 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    const gap = text.slice(token.end, next?.start ?? text.length);
    for (const mark of gap.matchAll(/[«»“”;:.!?(]|\s[–—-]\s/gu)) {
      if (/[»”]/u.test(mark[0]) && quotes > 0) quotes -= 1;
      else if (/[«“]/u.test(mark[0])) quotes += 1;
      else return token.end + mark.index;
    }
    const rest = plain(text.slice(token.end));
    // « une passerelle, révèle le port et la presse »
    const comments = looksFinite(next?.word ?? '');
    if (gap.includes(',') && (comments || NO_MEMBER.test(rest.slice(1)) || !LIST_CLOSES.test(rest)))
      return token.end + gap.indexOf(',');
    if (CLAUSE_OPENERS.has(lowOf(next)) && !GOES_ON.has(lowOf(next))) return token.end;
  }
  return text.length;
}

/** « les questions humanitaires | à l’ordre du jour »: cut before the phrase that the question already has. */
function beforeTold(span: Span, view: View, tokens: readonly Token[]): Span | null {
  const { start: offset, article } = view.passage;
  const told = view.matches.filter(
    ({ unit, at, strength }) => !unit.focus && at > span.start && at < span.end && strength >= MET,
  );
  const from = Math.min(...told.map(({ at }) => at));
  if (!Number.isFinite(from)) return span;
  const opens = tokens.filter(
    ({ start, word }) =>
      start + offset > span.start && start + offset < from && PREPOSITIONS.has(plain(word).toLowerCase()),
  );
  const cut = opens.at(-1);
  return cut ? trimmed(article.raw, { start: span.start, end: cut.start + offset }) : span;
}
