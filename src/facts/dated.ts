import { contentTokens } from '../fr/chains.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Mention, TimeMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { type Days, daysOf, within, withoutHours } from './days.ts';
import { sharedWeight, type Weight, weightOf } from './words.ts';

/** Something that a sentence dates. Articles that tell the same are one fact. */
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
/** Words that make a date the edge of something else: what is told has gone on since then, or will be done by then. */
const EDGES = ['depuis', "d['’]ici", 'avant', 'après'];
/** Between them and the date: « depuis au moins », « d’ici au ». */
const LINKS = ['le', 'à', 'au', 'moins', 'déjà'];
// « depuis mars 2021 », « d’ici à 2030 »
const EDGE = new RegExp(`(?<!\\p{L})(?:${EDGES.join('|')})(?:\\s+(?:${LINKS.join('|')}))*\\s*$`, 'iu');
// « depuis la présidentielle du 9 août »: the sentence tells what came of it
const EDGE_EVENT = /(?<!\p{L})depuis(?:\s+[\p{L}'’-]+){1,5}\s+(?:de|du|en)\s*$/iu;
/** So far before a date its edge may stand. */
const LONGEST_LEAD = 80;
/** Two sentences of one time that share this part of their words, by weight, tell the same. */
const SAME = 0.45;

/**
 * What a sentence dates: one fact for each date in it. « mardi et mercredi » holds « mardi »: the longer words are the date;
 * « mardi », « à 21 h 45 » is one day.
 * Dates that only bound what is told (« depuis 2019 ») are none. `mentions` are those of the sentence, in order.
 */
export function datedFacts(passage: Passage, mentions: readonly Mention[]): readonly DatedFact[] {
  const { article, start, end, text } = passage;
  const facts: DatedFact[] = [];
  const read: Span[] = [];
  for (const mention of mentions.filter(isDate)) {
    const days = daysOf(mention.value);
    if (days === null || read.some((longer) => longer.start <= mention.start && mention.end <= longer.end)) continue;
    read.push(mention);
    const value = withoutHours(mention.value);
    if (isBound(mention, passage) || facts.some((fact) => fact.value === value)) continue;
    facts.push({
      value,
      mod: mention.mod,
      words: { start: mention.start, end: mention.end },
      excerpt: { article, start, end, text },
      articles: [article.id],
      ...days,
      stems: new Set(),
    });
  }
  if (facts.length === 0) return facts;
  const stems = new Set(contentTokens(text).map(({ stem }) => stem));
  return facts.map((fact) => ({ ...fact, stems }));
}

function isDate(mention: Mention): mention is TimeMention {
  return mention.kind === 'date' || mention.kind === 'time';
}

function isBound({ start, mod, relative }: TimeMention, passage: Passage): boolean {
  if (mod === 'BEFORE' || mod === 'AFTER') return true;
  const lead = passage.article.raw.slice(Math.max(passage.start, start - LONGEST_LEAD), start);
  return EDGE.test(lead) || EDGE_EVENT.test(lead) || (relative && FIGURATIVE.test(lead));
}

/** One fact for all that tell the same: in the order of the first of each. */
export function joinFacts(facts: readonly DatedFact[], weight: Weight): readonly DatedFact[] {
  const byYear = new Map<string, DatedFact[]>();
  for (const fact of facts) {
    const near = byYear.get(fact.from.slice(0, 4)) ?? [];
    const rank = near.findIndex((other) => isSame(fact, other, weight));
    const same = near[rank];
    if (same) near[rank] = joined(same, fact);
    else near.push(fact);
    byYear.set(fact.from.slice(0, 4), near);
  }
  return [...byYear.values()].flat();
}

/** One time within the other, in another sentence, with about the same words. */
function isSame(a: DatedFact, b: DatedFact, weight: Weight): boolean {
  if (!within(a, b) && !within(b, a)) return false;
  if (a.excerpt.article === b.excerpt.article && a.excerpt.start === b.excerpt.start) return false;
  return (
    sharedWeight(a.stems, b.stems, weight) >= SAME * Math.min(weightOf(a.stems, weight), weightOf(b.stems, weight))
  );
}

/** The more precise of the two tells it, for both. */
function joined(a: DatedFact, b: DatedFact): DatedFact {
  const precise = within(b, a) && !within(a, b) ? b : a;
  return { ...precise, articles: [...new Set([...a.articles, ...b.articles])] };
}
