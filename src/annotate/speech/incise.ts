import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import type { Attribution } from './attribution.ts';
import type { Frame } from './frames.ts';
import { ownName } from './own-name.ts';
import { phraseFrom } from './phrases.ts';
import { type Range, verbsBefore } from './reading.ts';
import type { Word } from './words.ts';

/** Verbs looked over for « …, a-t-elle ajouté ». */
const MOST_VERBS = 20;

/** « … », a déclaré X · « … », s’agace-t-il · « … » a-t-elle dit */
export function incise(frame: Frame, at: number): Attribution | null {
  const { words, verbs, verbAt, subjects } = frame;
  const next = afterMarks(words, at + 1);
  const rank = verbAt[next] ?? -1;
  const verb = verbs[rank];
  if (verb === undefined || verb.first !== next) return unknownVerb(frame, at, next);
  const subject = subjects[rank];
  const cue = { from: verb.first, to: verb.last };
  // « les “gilets jaunes” sont-ils une force » asks a question
  const apart = next > at + 1 || words[at]?.shape === 'sentence';
  if (subject?.side === 'clitic' && (verb.speech !== null || apart)) {
    return { speaker: notOn(words, subject.range), cue, rule: 'incise-pronoun' };
  }
  if (subject?.side === 'after' && !verb.passive) return { speaker: subject.range, cue, rule: 'incise' };
  return null;
}

// « … », tempête X: a verb that no table has, told by its ending and by the name that follows it
function unknownVerb(frame: Frame, at: number, next: number): Attribution | null {
  const word = frame.words[next];
  if (word?.kind !== 'word' || word.capital || next !== at + 2 || !/(?:e|it|nd|ut)$/u.test(word.low)) return null;
  if (CLAUSE_OPENERS.has(word.low) || DETERMINERS.has(word.low) || PREPOSITIONS.has(word.low)) return null;
  if (SLIPPED_WORDS.has(word.low)) return null;
  const speaker = phraseFrom(frame, next + 1);
  if (speaker === null || ownName(frame.words, speaker) === null) return null;
  return { speaker, cue: { from: next, to: next }, rule: 'incise-unknown-verb' };
}

function afterMarks(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && /^[,!?.…–—-]$/u.test(words[at]?.low ?? '')) at += 1;
  return at;
}

/** The words, unless they are « on », which names nobody. */
export function notOn(words: readonly Word[], range: Range): Range | null {
  return /^-?(?:t-)?on$/u.test(words[range.to]?.low ?? '') ? null : range;
}

/** Le dialogue doit s’engager « … » très vite, a-t-elle ajouté */
export function laterIncise({ words, verbs, subjects }: Frame, at: number): Attribution | null {
  const from = verbsBefore(verbs, at);
  for (let rank = from; rank < Math.min(from + MOST_VERBS, verbs.length); rank += 1) {
    const [verb, subject] = [verbs[rank], subjects[rank]];
    if (verb === undefined || verb.speech === null || words[verb.first - 1]?.low !== ',' || !subject) continue;
    if (subject.side !== 'clitic' && subject.side !== 'after') continue;
    return { speaker: notOn(words, subject.range), cue: { from: verb.first, to: verb.last }, rule: 'incise-later' };
  }
  return null;
}

/** « Cette histoire est folle, déplorait X. La ville … »: the words that attribute stand inside the quotation. */
export function attributeInside(inside: Frame): Attribution | null {
  for (const [rank, verb] of inside.verbs.entries()) {
    const subject = inside.subjects[rank];
    if (verb.speech?.that !== true || inside.words[verb.first - 1]?.low !== ',' || verb.passive) continue;
    const closed = inside.words[Math.max(subject?.range.to ?? 0, verb.last) + 1];
    if (!subject || (closed !== undefined && closed.kind !== 'mark')) continue;
    const speaker = subject.range;
    const third = /(?:il|elle|ils|elles)$/u.test(inside.words[speaker.to]?.low ?? '');
    if (subject.side === 'after' || (subject.side === 'clitic' && third)) {
      return { speaker, cue: { from: verb.first, to: verb.last }, rule: 'incise-inside' };
    }
  }
  return null;
}
