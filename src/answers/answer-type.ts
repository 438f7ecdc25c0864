import type { Country } from '../fr/countries.ts';
import type { NameMatch } from '../model/names.ts';
import type { AnswerTypeName, Question } from '../model/question.ts';
import type { Span } from '../model/span.ts';
import type { Direction } from './meaning.ts';
import type { View } from './view.ts';

/** A short answer found in a passage: a slice of the article, offsets in its raw text. */
export interface Finding extends Span {
  /** ISO date or interval, number, or null when the words are the value. */
  readonly value: string | number | null;
  /** How typical this is of the answer wanted, whatever the question's words: from 0, about 1 for a plain one, at most 1.5 for one told outright. */
  readonly strength: number;
  /** Name of the rule, for `--why`. */
  readonly rule: string;
  readonly speaker?: string | null;
  /** What must be shown with it: the whole of a quotation that runs over several sentences. */
  readonly whole?: Span | null;
}

/** What an answer type declares; choose.ts knows this shape and no name. */
export interface AnswerType {
  readonly name: AnswerTypeName;
  /** Phrases that ask for it, folded: « depuis quand ». The longest cue found in a question wins. */
  readonly cues: readonly string[];
  /** Nouns that ask for it after « quel » or « quelle », folded singulars: « date », « jour ». */
  readonly nouns: readonly string[];
  /** True when a passage without a finding cannot answer. */
  readonly needsFinding: boolean;
  /** The short answers that this passage can give to the question, in any order. */
  readonly find: (view: View, asked: Asked) => readonly Finding[];
}

/** A question read against a dossier: its words weighed, its names recognised. */
export interface Asked {
  readonly question: Question;
  readonly units: readonly Unit[];
}

/** One thing that the question says and a passage may match: a name, a number or a content word. */
export interface Unit {
  readonly text: string;
  readonly kind: 'name' | 'number' | 'word';
  /** Stems of its words; a name may have several. */
  readonly stems: readonly string[];
  /** How much it tells, from its rarity in the dossier (idf, natural log); the greatest idf when the dossier does not know it. */
  readonly weight: number;
  /** Stems that mean about the same, with how much (0 to 1), and why. */
  readonly related: ReadonlyMap<string, { readonly weight: number; readonly by: string }>;
  readonly clusters: readonly NameMatch[];
  /** Direction of the word in use; null for names. */
  readonly direction: Direction | null;
  /** Country that the words speak of (« Moscou », « russe »), or null. */
  readonly country: Country | null;
  /** True when no passage has the words or anything related. */
  readonly unknown: boolean;
  /** True for the noun after « quel », « combien de »: what is asked rather than what is told. */
  readonly focus: boolean;
  /** True for the verb or participle that tells what happened. */
  readonly predicate: boolean;
  /** True for a focus that only names the type of answer (« jour » in « quel jour »): no passage has to say it. */
  readonly generic: boolean;
}
