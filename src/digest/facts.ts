import { dates } from '../annotate/date/date.ts';
import { MONTHS } from '../fr/months.ts';
import type { Mention, TimeMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Fact } from './digest.ts';
import type { Reading } from './reading.ts';
import { standsAlone } from './standalone.ts';

/** Facts are told near the top of an article; a longer sentence is no line of a chronology. */
const SENTENCES_READ = 12;
const LONGEST = 300;
const DAY = /^\d{4}-\d\d-\d\d$/u;

function isTime(mention: Mention): mention is TimeMention {
  return ['date', 'time'].includes(mention.kind);
}

/** The days that a sentence names, ISO, in its order. */
export function daysIn({ article, sentence }: Pick<Passage, 'article' | 'sentence'>): string[] {
  const found = dates.annotate({ text: article.raw, sentences: [sentence], published: article.published });
  return found.filter(isTime).flatMap(({ value }) => {
    const day = value.slice(0, 10);
    return DAY.test(day) ? [day] : [];
  });
}

function factOf(passage: Passage): Fact | null {
  if (
    passage.text.length > LONGEST ||
    !standsAlone(passage.text) ||
    !/\p{N}|\p{Ll}di(?!\p{L})|hier|manche/u.test(passage.text)
  )
    return null;
  const [date, ...others] = daysIn(passage);
  if (date === undefined || others.some((other) => other !== date)) return null;
  const { article, start, end, text } = passage;
  return { date, excerpt: { article, start, end, text } };
}

/** What an article dates to one day, first sentence of each day. */
export function factsOf({ sentences }: Reading): Fact[] {
  const byDay = new Map<string, Fact>();
  for (const passage of sentences.slice(0, SENTENCES_READ)) {
    const fact = factOf(passage);
    if (fact && !byDay.has(fact.date)) byDay.set(fact.date, fact);
  }
  return [...byDay.values()];
}

/** A fact of this day of an earlier year (« 2024-06-18 » → 18 June), the oldest article's first; null when the dossier has none. */
export function factOfThatDay(readings: readonly Reading[], date: string): Fact | null {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1]?.name ?? '';
  const written = new RegExp(`(?<!\\p{N})0?${Number(day)}(?:er)?\\s+${name}(?!\\p{L})`, 'iu');
  for (const { sentences } of readings) {
    for (const passage of sentences) {
      if (!written.test(passage.text)) continue;
      const fact = factOf(passage);
      if (fact?.date.endsWith(`-${month}-${day}`) && fact.date.slice(0, 4) < year) return fact;
    }
  }
  return null;
}
