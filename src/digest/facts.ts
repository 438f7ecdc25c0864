import { dates } from '../annotate/date/date.ts';
import { type DatedFact, datedFacts, joinFacts } from '../facts/dated.ts';
import { MONTHS } from '../fr/months.ts';
import type { Mention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Fact } from './digest.ts';
import type { Rarity, Reading } from './reading.ts';
import { standsAlone } from './standalone.ts';

/** Facts are told near the top of an article; a longer sentence is no line of a chronology. */
const SENTENCES_READ = 12;
const LONGEST = 300;
const DAY = /^\d{4}-\d\d-\d\d$/u;
/** Sentences without a figure, « mardi », « hier » or « dimanche » name no day: they are not read for one. */
const MAY_NAME_A_DAY = /\p{N}|\p{Ll}di(?!\p{L})|hier|manche/u;

function mentionsOf({ article, sentence }: Pick<Passage, 'article' | 'sentence'>): readonly Mention[] {
  return dates.annotate({ text: article.raw, sentences: [sentence], published: article.published });
}

/** The days that a sentence names, ISO, in its order. */
export function daysIn(passage: Passage): string[] {
  return datedFacts(passage, mentionsOf(passage)).flatMap(({ value }) => (DAY.test(value) ? [value] : []));
}

/** What a sentence that can be read alone dates to one day; null when it names none, or several. */
function factOf(passage: Passage): DatedFact | null {
  if (passage.text.length > LONGEST || !standsAlone(passage.text) || !MAY_NAME_A_DAY.test(passage.text)) return null;
  const [fact = null, ...others] = datedFacts(passage, mentionsOf(passage)).filter(({ value }) => DAY.test(value));
  return others.every(({ value }) => value === fact?.value) ? fact : null;
}

/** What some articles date to one day, told once; the first of each day. */
export function factsOf(readings: readonly Reading[], rarity: Rarity): readonly Fact[] {
  const all = readings.flatMap(({ sentences }) =>
    sentences.slice(0, SENTENCES_READ).flatMap((one) => factOf(one) ?? []),
  );
  const byDay = new Map<string, Fact>();
  for (const { value: date, excerpt } of joinFacts(all, rarity)) {
    if (!byDay.has(date)) byDay.set(date, { date, excerpt });
  }
  return [...byDay.values()];
}

/** A fact of this day of an earlier year (« 2024-06-18 » → 18 June), the first that the articles tell; null when they tell none. */
export function factOfThatDay(readings: readonly Reading[], date: string): Fact | null {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1]?.name ?? '';
  const written = new RegExp(`(?<!\\p{N})0?${Number(day)}(?:er)?\\s+${name}(?!\\p{L})`, 'iu');
  for (const { sentences } of readings) {
    for (const passage of sentences) {
      if (!written.test(passage.text)) continue;
      const fact = factOf(passage);
      if (fact?.value.endsWith(`-${month}-${day}`) && fact.value.slice(0, 4) < year)
        return { date: fact.value, excerpt: fact.excerpt };
    }
  }
  return null;
}
