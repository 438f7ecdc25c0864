import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';

/** Something that happened on a day, as an article says it. */
export interface Fact {
  /** « 2024-06-18 » */
  readonly date: string;
  readonly excerpt: Excerpt;
}

/** Two sources that give another number for the same thing. */
export interface Disagreement {
  readonly unit: string;
  readonly one: Excerpt;
  readonly other: Excerpt;
}

/** One event, by everybody who tells it. */
export interface Story {
  readonly kind: 'story';
  readonly headline: string;
  /** The article that tells it best. */
  readonly lead: Article;
  /** One to three sentences, word for word. */
  readonly excerpts: readonly Excerpt[];
  /** TIMEX3 values of the days that the excerpts name. */
  readonly dates: readonly string[];
  readonly people: readonly string[];
  /** Everybody who carries it, the lead first. */
  readonly articles: readonly Article[];
  /** Independent ones among them: copies of one agency or of one text count once. */
  readonly origins: number;
  readonly weight: number;
}

/** What a digest says, before anybody decides what it looks like. */
export interface Digest {
  readonly kind: 'digest';
  /** The day it is for, « 2024-06-18 ». */
  readonly date: string;
  readonly late: boolean;
  /** Sentences that introduce the dossier, in the first digest of a server; empty in the others. */
  readonly introduction: readonly Excerpt[];
  /** All of them, heaviest first. The first twenty have their dates and people. */
  readonly stories: readonly Story[];
  readonly chronology: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
  /** Questions that the dossier could not answer, as typed. */
  readonly questions: readonly string[];
  /** On a day without news: what happened on this day of another year. */
  readonly thatDay: Fact | null;
  /** New articles that it covers, shown or not. */
  readonly articles: readonly Article[];
}

/** True when there is nothing to post. */
export function isSilent({ introduction, stories, questions, thatDay }: Digest): boolean {
  return introduction.length + stories.length + questions.length === 0 && thatDay === null;
}
