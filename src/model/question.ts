import type { TimeMention } from './mention.ts';

/** One content word of the question. */
export interface Term {
  /** As typed. */
  readonly word: string;
  /** What the index chain makes of it. */
  readonly stem: string;
  /** Capitalised inside the question, a number, or known as a name in the dossier. */
  readonly name: boolean;
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
  /** Names asked about, in the question's spelling. */
  readonly names: readonly string[];
  /** What is asked: « ministère » in « quel ministère … », « missiles » in « combien de missiles », or null. */
  readonly focus: string | null;
  /** Quoted strings in the question, without marks. */
  readonly quoted: readonly string[];
  /** Dates in the question that limit the answer. */
  readonly times: readonly TimeMention[];
}
