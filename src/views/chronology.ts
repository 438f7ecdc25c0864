import type { Dossier } from '../answers/dossier.ts';
import { excerptOf } from '../answers/excerpt.ts';
import { lastDayOf, monthNumberOf } from '../fr/calendar.ts';
import { contentTokens } from '../fr/chains.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Mention, TimeMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

/** First and last day of a time, « 2024-06-18 ». */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Something that the dossier dates. Articles that tell the same are one fact. */
export interface DatedFact extends Days {
  /** ISO day, month or year, or an interval of them: the most precise that an article gives. */
  readonly value: string;
  /** START, MID, END of the value (« fin mars 2024 »), or null. */
  readonly mod: string | null;
  /** The words that date it, offsets in the article's text. */
  readonly words: Span;
  readonly excerpt: Excerpt;
  /** Ids of the articles that tell it. */
  readonly articles: readonly string[];
  /** Stems of its sentence. */
  readonly stems: ReadonlySet<string>;
}

/** « les armes d’hier », « l’Europe d’aujourd’hui »: no day is meant. */
const FIGURATIVE = /d['’]$/u;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;
/** Two sentences of one time that share this part of their words, by weight, tell the same. */
const SAME = 0.45;

/** Every dated fact of the dossier, oldest first. Dates that are read against an article without a date are left out. */
export function chronologyOf(dossier: Dossier): readonly DatedFact[] {
  const kept: DatedFact[] = [];
  const byYear = new Map<string, DatedFact[]>();
  for (const fact of dossier.library.passages.flatMap((passage) => factsIn(passage, dossier))) {
    const near = byYear.get(fact.from.slice(0, 4)) ?? [];
    const rank = near.findIndex((other) => isSame(fact, other, dossier.library.idf));
    const same = near[rank];
    if (same) near[rank] = joined(same, fact);
    else near.push(fact);
    byYear.set(fact.from.slice(0, 4), near);
  }
  for (const facts of byYear.values()) kept.push(...facts);
  return kept.sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.excerpt.article.id, b.excerpt.article.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isDate(mention: Mention): mention is TimeMention {
  return mention.kind === 'date' || mention.kind === 'time';
}

/** One fact for each date of the sentence; « mardi et mercredi » holds « mardi »: the longer words are the date. */
function factsIn(passage: Passage, { mentionsIn }: Dossier): DatedFact[] {
  const facts: DatedFact[] = [];
  const stems = new Set(contentTokens(passage.text).map(({ stem }) => stem));
  for (const mention of mentionsIn(passage.article, passage).filter(isDate)) {
    const value = mention.value.replace(/T[^/]*/gu, '');
    const days = daysOf(value);
    if (days === null || mention.mod === 'BEFORE' || mention.mod === 'AFTER') continue;
    if (mention.relative && FIGURATIVE.test(passage.article.raw.slice(Math.max(0, mention.start - 2), mention.start)))
      continue;
    if (facts.some(({ words }) => words.start <= mention.start && mention.end <= words.end)) continue;
    facts.push({
      value,
      mod: mention.mod,
      words: { start: mention.start, end: mention.end },
      excerpt: excerptOf(passage),
      articles: [passage.article.id],
      ...days,
      stems,
    });
  }
  return facts;
}

/** The first and the last day of a value; null for what names no day, month or year. */
export function daysOf(value: string): Days | null {
  const [first = '', last = first] = value.split('/');
  if (!DATE.test(first) || !DATE.test(last)) return null;
  return { from: edge(first, 'first'), to: edge(last, 'last') };
}

function edge(date: string, side: 'first' | 'last'): string {
  const [year = '', month, day] = date.split('-');
  const wholeMonth = month ?? (side === 'first' ? '01' : '12');
  if (day !== undefined) return date;
  const end = lastDayOf(monthNumberOf(Number(year), Number(wholeMonth)));
  return `${year}-${wholeMonth}-${side === 'first' ? '01' : String(end).padStart(2, '0')}`;
}

/** One time within the other, in another sentence, with about the same words. */
function isSame(a: DatedFact, b: DatedFact, idf: (stem: string) => number): boolean {
  if (!within(a, b) && !within(b, a)) return false;
  if (a.excerpt.article === b.excerpt.article && a.excerpt.start === b.excerpt.start) return false;
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + idf(stem), 0);
  const shared = weigh([...a.stems].filter((stem) => b.stems.has(stem)));
  return shared >= SAME * Math.min(weigh(a.stems), weigh(b.stems));
}

function within(a: DatedFact, b: DatedFact): boolean {
  return a.from >= b.from && a.to <= b.to;
}

/** The more precise of the two tells it, for both. */
function joined(a: DatedFact, b: DatedFact): DatedFact {
  const precise = within(b, a) && !within(a, b) ? b : a;
  return { ...precise, articles: [...new Set([...a.articles, ...b.articles])] };
}
