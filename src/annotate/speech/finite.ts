import { DETERMINERS, NOT_FINITE, PLAIN_FINITE, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { SPEECH_HOMOGRAPHS } from '../../fr/speech-verbs.ts';
import type { Word } from './words.ts';

const FINITE = /(?:ait|aient|[eiu]r(?:a|ont)|èrent|irent|urent)$/u;

/** A cheap first look, for most words of a text are no verb. */
export function mayBeFinite(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  const last = low[low.length - 1];
  return PLAIN_FINITE.has(low) || last === 't' || last === 'a' || /^(?:ne|n'|se|s')$/u.test(words[at - 1]?.low ?? '');
}

/** A form of a verb of saying that is a verb here: « l’annonce » is a noun, « il l’annonce » and « , annonce X » are verbs. `first`: rank of its first weak pronoun. */
export function finiteHere(words: readonly Word[], at: number, first: number): boolean {
  const low = words[at]?.low ?? '';
  const before = words[first - 1];
  const weak = first < at ? (words[at - 1]?.low ?? '') : '';
  if (words[at]?.capital === true && at > 0) return false;
  if (/^(?:ne|n'|se|s'|lui|me|m'|y)$/u.test(weak) || words[at + 1]?.kind === 'clitic') return true;
  if (isNominal(before)) return false;
  if (!SPEECH_HOMOGRAPHS.has(low)) return true;
  if (/^(?:l[ea]s?|l'|leur|en)$/u.test(weak)) return /^(?:il|elle|ils|elles|on|qui)$/u.test(before?.low ?? '');
  // « une interview choc publiée », « le film dit »: a participle that no auxiliary carries
  return (
    !/^(?:dits?|écrits?)$/u.test(low) ||
    before?.kind !== 'word' ||
    before.capital ||
    /^qu(?:e|')$/u.test(words[at + 1]?.low ?? '') ||
    /^(?:il|elle|on|qui)$/u.test(before.low)
  );
}

/** « une », « cette », « pour »: what follows is a noun. */
export function isNominal(before: Word | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return (
    (DETERMINERS.has(before.low) && !/^(?:tous|tout|certains|certaines|plusieurs)$/u.test(before.low)) ||
    PREPOSITIONS.has(before.low)
  );
}

/** A verb outside the tables of saying, known by its form: « partirait », « se rend ». */
export function finiteByForm(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital || NOT_FINITE.has(word.low)) return false;
  if (isNominal(words[first - 1]) && first === at) return false;
  const weak = first < at ? (words[at - 1]?.low ?? '') : '';
  if (/^(?:ne|n'|se|s')$/u.test(weak)) return !/(?:er|ir|re|oir|ant)$/u.test(word.low) && !SLIPPED_WORDS.has(word.low);
  if (/^(?:l[ea]s?|l'|leur|en)$/u.test(weak)) return false;
  return PLAIN_FINITE.has(word.low) || (word.low.length > 4 && FINITE.test(word.low));
}
