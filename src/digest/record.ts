import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Digest } from './digest.ts';

/** A digest as plain JSON, for tools: every excerpt with its place in the file. */
export function digestRecord(digest: Digest): object {
  const { date, late, introduction, stories, chronology, disagreements, questions, thatDay, articles } = digest;
  return {
    date,
    late,
    articles: articles.length,
    introduction: introduction.map(place),
    stories: stories.map((story) => ({
      headline: story.headline,
      weight: Number(story.weight.toFixed(3)),
      excerpts: story.excerpts.map(place),
      dates: story.dates,
      people: story.people,
      origins: story.origins,
      sources: story.articles.map(described),
    })),
    chronology: chronology.map((fact) => ({ date: fact.date, ...place(fact.excerpt) })),
    disagreements: disagreements.map(({ unit, one, other }) => ({ unit, one: place(one), other: place(other) })),
    questions,
    thatDay: thatDay && { date: thatDay.date, ...place(thatDay.excerpt) },
  };
}

function place({ text, start, end, article }: Excerpt) {
  return { excerpt: text, start, end, article: described(article) };
}

function described({ id, file, title, publisher, url, published, publishedInferred }: Article) {
  return { id, file, title, publisher, url, published, publishedInferred };
}
