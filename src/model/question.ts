import type { TimeMention } from './mention.ts';
import type { Span } from './span.ts';

/** One content word of the question; offsets in the question's text. */
export interface Term extends Span {
  /** As typed. */
  readonly word: string;
  /** What the index chain makes of it. */
  readonly stem: string;
  /** Capitalised inside the question, or a number. */
  readonly name: boolean;
  /** True for the noun of « quel ministère », « combien de missiles »: what is asked rather than what is told. */
  readonly focus: boolean;
  /** True for the verb or participle that tells what happened: « utilisé » in « la Russie a-t-elle utilisé son veto ». */
  readonly predicate: boolean;
}

/** The name of an answer type: what `answers/` declares (qui, quand, ou …). Shared code treats it as an opaque label. */
export type AnswerTypeName = string;

export interface Question {
  readonly kind: 'question';
  /** As typed, trimmed and bounded. */
  readonly text: string;
  readonly type: AnswerTypeName;
  /** The words that gave the type, or null when the command did. */
  readonly cue: string | null;
  readonly terms: readonly Term[];
  /** Quoted strings in the question, without marks. */
  readonly quoted: readonly string[];
  /** Dates in the question that limit the answer. */
  readonly times: readonly TimeMention[];
}
