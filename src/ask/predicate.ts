import { looksFinite } from '../fr/finite-verbs.ts';
import {
  BE_FORMS,
  DETERMINERS,
  HAVE_FORMS,
  PREPOSITIONS,
  SLIPPED_WORDS,
  SUBJECT_PRONOUNS,
  WEAK_PRONOUNS,
} from '../fr/grammar-words.ts';
import { fold } from '../fr/letters.ts';
import { isQuestionWord } from '../fr/stop-words.ts';
import { isHelpingVerb } from '../fr/support-verbs.ts';
import { type Token, tokenize } from '../fr/tokens.ts';
import type { Span } from '../model/span.ts';

const folded = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(fold));
const AUXILIARIES = folded([...HAVE_FORMS, ...BE_FORMS]);
const BE = folded(BE_FORMS);
/** What slips between the parts of a verb, elided letters of an inversion too. */
const SKIPPED = folded([...SLIPPED_WORDS, ...WEAK_PRONOUNS, 'été', 'eu', 'ce', 't', 's', "d'"]);
const NOUN_OPENERS = folded([...DETERMINERS, "l'", ...PREPOSITIONS]);
/** After « est », these open a noun: « est le maire ». */
const ARTICLES = folded([...DETERMINERS, "l'"]);
const PRONOUNS = folded([...SUBJECT_PRONOUNS, 'ce']);
/** Endings of participles, and of the infinitives that are typed for them: « s’est déroulée », « ont pris », « est aller ». */
const PARTICIPLE = /(?:es?|i[st]?|its|us?|ints?|rts?|er|ez|ai)$/u;
const INFINITIVE = /(?:er|ir|re|oir)$/u;
/** Verbs that say next to nothing: « a lieu », « se trouve », « y a ». */
const EMPTY = new Set('lieu trouve trouvent cause tete date avoir etre faire fait font dit'.split(' '));

/** The word of a question that tells what happened: the verb, or its participle; null when none shows. */
export function predicateOf(text: string): Span | null {
  const tokens = tokenize(text).map((token) => ({ ...token, key: fold(token.word) }));
  const spot = byInversion(text, tokens) ?? byAuxiliary(tokens) ?? afterQuestionWord(tokens) ?? finite(tokens);
  if (!spot || EMPTY.has(spot.key)) return null;
  return { start: spot.start, end: spot.end };
}

type Read = Token & { readonly key: string };

/** « la Russie a-t-elle utilisé », « Poutine arrive-t-il » */
function byInversion(text: string, tokens: readonly Read[]): Read | null {
  for (const [at, token] of tokens.entries()) {
    if (text[token.end] !== '-') continue;
    let next = at + 1;
    if (tokens[next]?.key === 't' || tokens[next]?.key === "t'") next += 1;
    if (!PRONOUNS.has(tokens[next]?.key ?? '')) continue;
    if (AUXILIARIES.has(token.key)) {
      const found = participle(tokens, next + 1);
      if (found) return found;
      continue;
    }
    if (isHelpingVerb(token.key)) return infinitive(tokens, next + 1);
    if (!SKIPPED.has(token.key)) return token;
  }
  return null;
}

/** « a accusé », « s’est rendu », « ont été tués »; « doit reprendre ». */
function byAuxiliary(tokens: readonly Read[]): Read | null {
  for (const [at, token] of tokens.entries()) {
    if (AUXILIARIES.has(token.key)) {
      const found = participle(tokens, at + 1);
      if (found) return found;
    }
    if (at > 0 && isHelpingVerb(token.key)) {
      const found = infinitive(tokens, at + 1);
      if (found) return found;
    }
  }
  return null;
}

function participle(tokens: readonly Read[], from: number): Read | null {
  let at = from;
  while (at < tokens.length && isSkipped(tokens[at])) at += 1;
  const token = tokens[at];
  if (!token || NOUN_OPENERS.has(token.key) || PRONOUNS.has(token.key) || isQuestionWord(token.key)) return null;
  return PARTICIPLE.test(token.key) && !/^\p{Lu}/u.test(token.word) ? token : null;
}

const isSkipped = (token: Read | undefined): boolean =>
  token !== undefined &&
  !/^né/u.test(token.word) &&
  !ARTICLES.has(token.key) &&
  (SKIPPED.has(token.key) || /.ment$/u.test(token.key));

function infinitive(tokens: readonly Read[], from: number): Read | null {
  return tokens.slice(from, from + 4).find(({ key }) => INFINITIVE.test(key) && key.length > 3) ?? null;
}

/** « Qui dirige … », « Que reflète … », « Quand se joue … » */
function afterQuestionWord(tokens: readonly Read[]): Read | null {
  const asks = tokens.findIndex(({ key }) => isQuestionWord(key));
  if (asks < 0 || /^quel/u.test(tokens[asks]?.key ?? '')) return null;
  let at = asks + 1;
  while (at < tokens.length && SKIPPED.has(tokens[at]?.key ?? '') && !NOUN_OPENERS.has(tokens[at]?.key ?? '')) at += 1;
  const token = tokens[at];
  if (
    !token ||
    PRONOUNS.has(token.key) ||
    token.key === 't' ||
    NOUN_OPENERS.has(token.key) ||
    BE.has(token.key) ||
    AUXILIARIES.has(token.key) ||
    /^\p{Lu}/u.test(token.word)
  )
    return null;
  return token;
}

function finite(tokens: readonly Read[]): Read | null {
  return (
    tokens.find(
      ({ key, word }, at) =>
        looksFinite(word.toLowerCase()) &&
        !AUXILIARIES.has(key) &&
        !isHelpingVerb(key) &&
        !NOUN_OPENERS.has(tokens[at - 1]?.key ?? ''),
    ) ?? null
  );
}
