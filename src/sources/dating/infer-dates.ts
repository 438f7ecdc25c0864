import type { Article } from '../../model/article.ts';
import { anchor } from './anchor.ts';
import { bareWeekdays, namedDays } from './days.ts';
import { dossierEvent } from './dossier-event.ts';
import { fullDate } from './full-date.ts';
import type { Clues, DatingRule } from './rule.ts';
import { twin } from './twin.ts';
import { weekdayDate } from './weekday-date.ts';

/**
 * The rules, the surest first. Each one looks at all articles that are still undated before the next one does, and sees
 * what those before it found: the order of the articles changes nothing. Rules that give only a year come last.
 */
const RULES: readonly DatingRule[] = [fullDate, weekdayDate, twin, anchor, dossierEvent];

/** An article's beginning tells its date; a longer text is not read further, in characters. */
const READ = 20_000;

/**
 * Gives a date to the articles that have none, where their words and the rest of the dossier let it be told; the others stay without.
 * Pure. An inferred date has `publishedInferred` true, and `publishedRule` the rule's name and the words that it read.
 */
export function inferDates(articles: readonly Article[]): Article[] {
  if (articles.every(({ published }) => published !== null)) return [...articles];
  let dossier = articles.map(cluesOf);
  for (const rule of RULES) {
    const seen = dossier;
    dossier = seen.map((clues) => (clues.article.published === null ? dated(clues, rule, seen) : clues));
  }
  return dossier.map(({ article }) => article);
}

function dated(clues: Clues, rule: DatingRule, dossier: readonly Clues[]): Clues {
  const inferred = rule.infer(clues, dossier);
  if (inferred === null) return clues;
  const { published, words } = inferred;
  return {
    ...clues,
    article: { ...clues.article, published, publishedInferred: true, publishedRule: `${rule.name}: ${words}` },
  };
}

function cluesOf(article: Article): Clues {
  const text = article.raw.slice(0, READ);
  return { article, text, days: namedDays(text), weekdays: bareWeekdays(text) };
}
