import { contentTokens } from '../../fr/chains.ts';
import { isNationalityWord } from '../../fr/countries.ts';
import { PREPOSITIONS } from '../../fr/grammar-words.ts';
import { plain } from '../../fr/letters.ts';
import { BODY_NOUNS } from '../../fr/speech-nouns.ts';
import { isBeforeOffice, isOffice } from '../../fr/titles.ts';
import { type Token, tokenize } from '../../fr/tokens.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Asked, Finding } from '../answer-type.ts';
import { holds } from '../holds.ts';
import { remembered } from '../remember.ts';
import type { View } from '../view.ts';
import { wantedKinds } from './asked-noun.ts';
import { isDoer } from './doer.ts';
import { headOf, tailOf } from './listed.ts';

/** « le ministre de la sécurité »: someone without a name. */
const OFFICE_STRENGTH = 0.5;
/** « le syndicat », where it does what is asked. */
const BODY_STRENGTH = 0.8;
/** Another office than the one asked. */
const OTHER_OFFICE = 0.3;

const LINKS = new Set(['de', 'du', 'des', "d'", 'd’']);
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'l’']);

/** Offices without a name beside them; « quel ministre » wants a name, or a minister at least. And bodies that do what is asked. */
export function unnamed(names: readonly NameMention[], view: View, asked: Asked): Finding[] {
  const raw = view.passage.article.raw;
  const people = names.filter(({ kind }) => kind === 'person');
  const focus = asked.question.terms.filter((term) => term.focus);
  const { offices, bodies: told } = phrasesOf(view.passage);
  const bodies = told.filter((span) => !offices.some((office) => holds(office, span)) && isDoer(span, view, asked));
  return [
    ...offices
      .filter(({ start, end }) => !people.some((name) => headOf(name) < end && start < tailOf(name)))
      .map((span) => {
        const stems = contentTokens(raw.slice(span.start, span.end)).map(({ stem }) => stem);
        const other = focus.length > 0 && !focus.some(({ stem }) => stems.includes(stem));
        return { ...span, value: null, strength: other ? OTHER_OFFICE : OFFICE_STRENGTH, rule: 'office' };
      }),
    ...bodies
      .filter(({ start }) => !names.some((name) => headOf(name) <= start && start < tailOf(name)))
      .map((span) => ({
        ...span,
        value: null,
        strength: BODY_STRENGTH * wantedKinds(asked, true).organisation,
        rule: 'body',
      })),
  ];
}

/** True for a name that only says whose the office or body is that the sentence tells of: « l’intersyndicale de | la FSN ». */
export function isComplement({ name }: NameMention, phrases: readonly Span[]): boolean {
  return phrases.some((phrase) => phrase.start < name.start && name.end <= phrase.end);
}

// « l’intersyndicale a … », « par la direction »; not « en direction », « entre l’entreprise qui … »
function isBody(word: string, [article = '', before = '']: readonly string[]): boolean {
  if (!BODY_NOUNS.has(word) || !ARTICLES.has(article)) return false;
  return before === 'par' || !(PREPOSITIONS.has(before) || LINKS.has(before));
}

/** People told by their office alone (« le ministre nord-coréen de la sécurité d’État ») and bodies without a name. */
const phrasesOf = remembered((passage: Passage) => {
  const tokens = tokenize(passage.text);
  return { offices: headedBy(isOffice, passage, tokens), bodies: headedBy(isBody, passage, tokens) };
});

function headedBy(
  isHead: (word: string, before: readonly string[]) => boolean,
  { text, start }: Passage,
  tokens: readonly Token[],
): Span[] {
  return tokens.flatMap((token, at) => {
    const before = [tokens[at - 1], tokens[at - 2]].map((one) => plain(one?.word ?? '').toLowerCase());
    if (!isHead(token.word, before)) return [];
    const first =
      tokens[at - 1] && isBeforeOffice(tokens[at - 1]?.word ?? '')
        ? (tokens[at - 1]?.start ?? token.start)
        : token.start;
    return [{ start: start + first, end: start + endOf(text, tokens, at) }];
  });
}

/** After the office: nationalities (« nord-coréen ») and complements (« de la sécurité d’État »), as far as they go on. */
function endOf(text: string, tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = at + 1; next < tokens.length; next = last + 1) {
    const token = tokens[next];
    if (!token || /[,;:.!?()«»"“”]/u.test(text.slice(tokens[last]?.end ?? 0, token.start))) break;
    const hyphenated = text[token.end] === '-' ? tokens[next + 1] : undefined;
    if (hyphenated && isNationalityWord(text.slice(token.start, hyphenated.end))) last = next + 1;
    else if (isNationalityWord(token.word)) last = next;
    else if (LINKS.has(token.word.toLowerCase())) last = complementEnd(tokens, next);
    else break;
  }
  return tokens[last]?.end ?? 0;
}

function complementEnd(tokens: readonly Token[], link: number): number {
  const noun = ARTICLES.has(tokens[link + 1]?.word.toLowerCase() ?? '') ? link + 2 : link + 1;
  return Math.min(noun, tokens.length - 1);
}
