import { type ContentToken, questionTokens } from '../fr/chains.ts';
import { fold, plain } from '../fr/letters.ts';
import type { TimeMention } from '../model/mention.ts';
import type { AnswerTypeName, Question, Term } from '../model/question.ts';
import type { Span } from '../model/span.ts';
import { BETWEEN, MOST_BETWEEN } from './between.ts';
import { type CueTable, readCue } from './cues.ts';
import { hollowIn } from './hollow.ts';
import { predicateOf } from './predicate.ts';
import { tidy } from './tidy.ts';

/** A question longer than this is read up to here: nobody asks more in one breath. */
export const LONGEST_QUESTION = 500;

interface UnderstandOptions {
  /** The type that the command gives, or null to read it from the words. */
  readonly type: AnswerTypeName | null;
  readonly tables: readonly CueTable[];
  /** The type of words that ask nothing: « dates des visites ». */
  readonly otherwise: AnswerTypeName;
  readonly datesIn: (text: string) => readonly TimeMention[];
}

const QUOTED = /[«“"]\s*([^«»“”"]{2,}?)\s*[»”"]/gu;
/** « combien de », « combien d’ », « combien y a-t-il eu de », « combien a-t-elle d’ » */
const HOW_MANY = "combien (?:(?:y )?(?:a|ont|avait|avaient|aura)[ -](?:t[ -])?(?:ils?|elles?|on)? ?(?:eu )?)?d(?:e |')";
/** « qui est le », « comment s’appelle la », « le nom de l’ »: a noun after an article, never a name. */
const ASKS_WHO =
  "(?:qui (?:est|sont|etai(?:t|ent)|fut|sera)|c(?:'| )?est qui|comment s'appell(?:e|ent|ait|aient)|(?:nom|identite) d(?:e|u|es|')) ?(?:(?:la|les?|l'|l|une?) ?)";
/** « quel ministère », « quelle est la durée », « combien de missiles »: the noun is what is asked. */
const ASKS_NOUN = new RegExp(
  `(?<![\\p{L}])(?:quel(?:le)?s?(?![\\p{L}])|${HOW_MANY}|${ASKS_WHO})(?:[ ']*${BETWEEN}(?![\\p{L}])){0,${MOST_BETWEEN}}[ ']*(?:noms? d(?:e la|e l'|e|u|es|')[ ']*)?(\\p{L}+)((?:-\\p{L}+)*)`,
  'gu',
);

/** « À part le ministre, qui … », « Outre Paris, où … »: what is set aside is not what is told. */
const SET_ASIDE =
  /(?<!\p{L})(?:(?:mise?s? )?à part|hormis|excepté|outre|en dehors d(?:e|u|es)|à l['’]exception d(?:e|u|es))(?!\p{L})[^,?]{2,80},/giu;
/** « Quel jour (date) … », « … (nom) ? »: says again what is asked. */
const IN_BRACKETS = /\(\s*(\p{L}+)\s*\)/gu;
/** Fewer words than this are all that is told. */
const LEAST_TOLD = 2;

/** Reads a question: its type, its content words, what it quotes and when it asks about. Never throws, whatever the text. */
export function understand(raw: string, { type, tables, otherwise, datesIn }: UnderstandOptions): Question {
  const text = tidy(raw).slice(0, LONGEST_QUESTION);
  const cue = readCue(text, tables);
  return {
    kind: 'question',
    text,
    type: type ?? cue?.type ?? otherwise,
    cue: cue?.words ?? null,
    terms: termsOf(text, cue?.words ?? ''),
    quoted: [...text.matchAll(QUOTED)].map((match) => match[1] ?? ''),
    times: datesIn(text),
  };
}

function termsOf(text: string, cue: string): Term[] {
  const cueWords = new Set(cue.split(' '));
  const read = fold(plain(text));
  const asked = new Set(
    [ASKS_NOUN, IN_BRACKETS].flatMap((asks) =>
      [...read.matchAll(asks)].flatMap(([, noun = '', rest = '']) => [noun, noun + rest]),
    ),
  );
  const predicate = predicateOf(text);
  const aside = [...text.matchAll(SET_ASIDE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const all = questionTokens(text);
  const full = without(all, hollowIn(text));
  const tokens = full.length > 0 ? full : all;
  const told = without(tokens, aside);
  return (told.length < LEAST_TOLD ? tokens : told)
    .filter((token) => !cueWords.has(token.folded) || asked.has(token.folded))
    .map((token) => ({
      start: token.start,
      end: token.end,
      word: token.word,
      stem: token.stem,
      name: token.start > 0 && /^[\p{Lu}\p{N}]/u.test(token.word),
      focus: asked.has(token.folded),
      predicate: predicate !== null && token.start < predicate.end && predicate.start < token.end,
    }));
}

const without = (tokens: readonly ContentToken[], spans: readonly Span[]): readonly ContentToken[] =>
  tokens.filter((token) => !spans.some(({ start, end }) => start <= token.start && token.end <= end));
