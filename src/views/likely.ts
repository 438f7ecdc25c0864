import { setTimeout as sleep } from 'node:timers/promises';
import type { Dossier } from '../answers/dossier.ts';
import type { Outcome } from '../model/answer.ts';
import type { NameMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

/** Words of a question made from a sentence: fewer say nothing, more are not typed. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 9;
/** Sentences that questions are made from. */
const MOST_TRIED = 60;

/** What could be asked of one sentence, and of which sentence. */
interface Candidate {
  readonly words: string;
  readonly passage: Passage;
  /** Who acts, and whether the question says who: where it does not, they are the answer. */
  readonly actor: Span;
  readonly isNamed: boolean;
}

export interface LikelyQuestions {
  /** Those found so far for a type of answer; for a type that was not tried, those of all types. */
  readonly of: (type: string) => readonly string[];
  /** Tries the candidates, a little at a time so that whoever asks something meanwhile does not wait. */
  readonly learn: (types: readonly string[], ask: (type: string, words: string) => Outcome) => Promise<void>;
}

/** Enough to suggest from. */
const ENOUGH = 25;
const MOST_ASKED = 40;
/** Between two tries, in milliseconds: the learning takes a small part of one processor for some seconds. */
const PAUSE_MS = 15;

export function likelyQuestions(candidates: () => readonly Candidate[]): LikelyQuestions {
  const known = new Map<string, string[]>();
  return {
    of: (type) => known.get(type) ?? [...new Set([...known.values()].flat())],
    learn: async (types, ask) => {
      for (const type of types) {
        const found: string[] = [];
        known.set(type, found);
        for (const candidate of candidates().slice(0, MOST_ASKED)) {
          if (found.length >= ENOUGH) break;
          if (isAnswered(candidate, ask(type, candidate.words))) found.push(candidate.words);
          await sleep(PAUSE_MS, undefined, { ref: false });
        }
      }
    },
  };
}

/**
 * Questions that the dossier may answer: the beginning of a sentence from the name of who acts, up to its first break
 * (« Vladimir Poutine est arrivé à Pyongyang »), and the same without the name (« est arrivé à Pyongyang »).
 * They are the words of the articles; `isAnswered` tells which of them are answered.
 */
export function candidatesOf({ library, mentionsIn }: Dossier): readonly Candidate[] {
  const found: Candidate[] = [];
  const step = Math.max(1, Math.floor(library.passages.length / MOST_TRIED));
  for (let rank = 0; rank < library.passages.length && found.length < MOST_TRIED * 2; rank += step) {
    const passage = library.passages[rank];
    if (!passage) break;
    const mentions = mentionsIn(passage.article, passage);
    const person = mentions.find(
      (mention): mention is NameMention => mention.kind === 'person' || mention.kind === 'organisation',
    );
    if (!person) continue;
    const { raw } = passage.article;
    const dates = mentions.filter(({ kind }) => kind === 'date' || kind === 'time').map(({ start }) => start);
    const stop = Math.min(passage.end, ...dates.filter((start) => start > person.end));
    const clause = firstClause(raw.slice(person.end, stop));
    if (clause === null) continue;
    const name = raw.slice(person.name.start, person.name.end);
    const actor = { start: person.start, end: person.end };
    found.push({ words: `${name} ${clause}`, passage, actor, isNamed: true });
    found.push({ words: clause, passage, actor, isNamed: false });
  }
  return found;
}

/** Up to the first comma, bracket, quotation mark or full stop; null when it is no clause that can be asked. */
function firstClause(text: string): string | null {
  const [clause = ''] = /^[^,;:.!?()«»“”"–—…]*/u.exec(text) ?? [];
  const words = clause.trim().split(/\s+/u);
  while (words.length > 0 && LINK.has(words.at(-1) ?? '')) words.pop();
  const isAskable = words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && /^\p{Ll}/u.test(words[0] ?? '');
  return isAskable && !LINK.has(words[0] ?? '') ? words.join(' ') : null;
}

/** Words that a question neither begins nor ends with. */
const LINK: ReadonlySet<string> = new Set(
  'et ou de du des le la les l un une à au aux en dans sur par pour avec que qui dont où ce se son sa ses leur mais'.split(
    ' ',
  ),
);

/** True when a question made from a sentence is answered by that sentence, with what the question does not say. */
function isAnswered({ passage, actor, isNamed }: Candidate, outcome: Outcome): boolean {
  if (outcome.kind !== 'answer' || outcome.short === null) return false;
  const { excerpt, short } = outcome;
  const isActor = short.start < actor.end && short.end > actor.start;
  const isHere = excerpt.article === passage.article && excerpt.start < passage.end && excerpt.end > passage.start;
  return isHere && isActor !== isNamed;
}
