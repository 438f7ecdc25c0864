import type { Outcome } from './model/answer.ts';
import type { Article } from './model/article.ts';

/** The line on one screen: what commands, the terminal and Discord ask of a dossier. */
export interface Desk {
  readonly articles: readonly Article[];
  /** Answers a question. `type` is an answer type (`quand`) or `libre`, which reads it from the words. Never throws on any text. */
  ask(type: string, question: string): Outcome;
}
