import { fold } from '../fr/letters.ts';
import type { NameBook, NameMatch } from '../model/names.ts';
import type { Question } from '../model/question.ts';

/** A question as it is asked of the desk. */
export interface FullQuestion {
  readonly type: string;
  readonly question: string;
}

interface FollowUpInput {
  readonly names: NameBook;
  /** Reads a question on its own. */
  readonly read: (words: string) => Question;
}

/** « et », « et alors », « mais »: words that link a question to the one before and say nothing. */
const LINKS = /^\s*(?:(?:et|mais|puis|ok|alors|sinon|donc|d['’]accord)(?![\p{L}\p{N}])[\s,]*)+/iu;

type Named = NameMatch & { readonly start: number; readonly end: number };

/**
 * A question that follows another, with what it lacks taken from there:
 * « quand Poutine arrive à Pyongyang » then « et Lavrov ? » is « quand Lavrov arrive à Pyongyang »;
 * then « et pourquoi ? » asks why of the same words; then « combien de temps dure la visite » is asked of the same people.
 */
export function followUp(earlier: FullQuestion, words: string, { names, read }: FollowUpInput): FullQuestion {
  const own = words.replace(LINKS, '').trim();
  const question = read(own);
  const type = question.cue === null ? earlier.type : question.type;
  const named = scan(own, names);
  const rest = question.terms.filter((term) => !named.some(({ start, end }) => term.start < end && term.end > start));
  if (rest.length > 0) {
    if (named.length > 0) return { type, question: own };
    const before = scan(earlier.question, names).map(({ start, end }) => earlier.question.slice(start, end));
    return { type, question: [own.replace(/[\s?!.]+$/u, ''), ...before].join(' ') };
  }
  if (named.length === 0) return { type, question: earlier.question };
  return {
    type,
    question: named.reduce(
      (text, name) => replaced(text, own.slice(name.start, name.end), name, names),
      earlier.question,
    ),
  };
}

/** The earlier question with the first name of the same kind changed for this one; added at its end when it has none. */
function replaced(text: string, name: string, { cluster }: Named, names: NameBook): string {
  const old = scan(text, names).find((one) => one.cluster.kind === cluster.kind);
  if (old && fold(text.slice(old.start, old.end)) === fold(name)) return text;
  if (old) return `${text.slice(0, old.start)}${name}${text.slice(old.end)}`;
  return `${text.replace(/[\s?!.]+$/u, '')} ${name}`;
}

/** The names of a question, in order, the best match of each place. */
function scan(text: string, names: NameBook): readonly Named[] {
  const found = new Map<number, Named>();
  for (const one of names.scan(text)) if ((found.get(one.start)?.weight ?? 0) < one.weight) found.set(one.start, one);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
