import type { Article } from './article.ts';
import type { Question } from './question.ts';
import type { Span } from './span.ts';

/** A verbatim slice of an article that can be shown: `text === article.raw.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly article: Article;
  readonly text: string;
}

/** A marked part of the excerpt, offsets in the article's raw text. */
export interface Highlight extends Span {
  readonly text: string;
}

/** How sure and how corroborated: counted by article and by origin (agency copies count once). */
export interface Corroboration {
  readonly articles: number;
  readonly origins: number;
}

/** Named evidence of one candidate, for `--why` and « Pourquoi cette réponse ? ». */
export interface Evidence {
  readonly excerpt: Excerpt;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
  readonly rules: readonly string[];
}

export interface Why {
  readonly terms: readonly string[];
  readonly expansions: readonly string[];
  readonly winner: Evidence | null;
  readonly runnerUp: Evidence | null;
}

export interface Answer {
  readonly kind: 'answer';
  readonly question: Question;
  /** The short answer: a slice of the excerpt, or null when the whole excerpt is the answer. */
  readonly short: Highlight | null;
  /** Normalised value: ISO date or interval, number, or null. */
  readonly value: string | number | null;
  readonly excerpt: Excerpt;
  readonly highlights: readonly Highlight[];
  readonly speaker: string | null;
  /** Probability that the answer is right, 0 to 1, calibrated. */
  readonly confidence: number;
  readonly corroboration: Corroboration;
  /** Next best passages, at most four. */
  readonly alternatives: readonly Excerpt[];
  /** Passages that give another value for the same fact. */
  readonly disagreements: readonly Excerpt[];
  readonly why: Why;
}

export interface Abstention {
  readonly kind: 'abstention';
  readonly question: Question;
  /** Why it abstains, a key of render/phrases. */
  readonly reason: 'empty' | 'nothing' | 'no-evidence' | 'unsure';
  /** Probability that the best candidate would have been right. */
  readonly confidence: number;
  /** Nearest passages, best first, at most four. */
  readonly nearest: readonly Excerpt[];
  readonly why: Why;
}

export type Outcome = Answer | Abstention;
