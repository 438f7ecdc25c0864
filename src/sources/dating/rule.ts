import type { Article } from '../../model/article.ts';
import type { BareWeekday, NamedDay } from './days.ts';

/** What an article tells of its own time, read once. */
export interface Clues {
  readonly article: Article;
  readonly text: string;
  readonly days: readonly NamedDay[];
  readonly weekdays: readonly BareWeekday[];
}

/** A date, ISO as precise as sure, and the words it comes from. */
export interface Inferred {
  readonly published: string;
  readonly words: string;
}

/** One way to tell when an undated article appeared. Null when not sure. */
export interface DatingRule {
  readonly name: string;
  readonly infer: (clues: Clues, dossier: readonly Clues[]) => Inferred | null;
}
