import { parseDay } from '../fr/calendar.ts';
import { fold } from '../fr/letters.ts';
import type { Article } from '../model/article.ts';
import { agglomerate } from './agglomerate.ts';
import { type Rarity, type Reading, type Vector, vectorOf } from './reading.ts';

/** Articles this close tell one event. Chosen on pairs judged by hand, those of every other day (`scripts/score-stories.ts`). */
const SAME_EVENT = 0.27;
/** Taken off for each day between two articles: an affair goes on, the event of a day does not. */
const PER_DAY = 0.05;
/** Share of the shorter text that is in the longer: from here on it is a copy. */
const COPY = 0.5;
/** Words of a stretch of text that two articles share only when one copies the other. */
const STRETCH = 4;
/** Less alike than this, two articles cannot be copies. */
const MAYBE_COPY = 0.25;
/** A word of more than this share of the articles is not looked up. */
const TOO_COMMON = 0.4;

/** Articles that tell one event: near-duplicates and copies of one agency text first of all. In order of the articles given. */
export function groupStories(readings: readonly Reading[], rarity: Rarity): Reading[][] {
  const alike = likenesses(readings.map(({ gist }) => vectorOf(gist, rarity)));
  const days = readings.map(({ article }) => parseDay(article.published ?? ''));
  const likeness = (a: number, b: number): number => alike[Math.max(a, b)]?.get(Math.min(a, b)) ?? 0;
  const closeness = (a: number, b: number): number => likeness(a, b) - PER_DAY * daysApart(days[a], days[b]);
  return agglomerate(copiesOf(readings, likeness), closeness, SAME_EVENT).map((story) =>
    story.flatMap((at) => readings[at] ?? []),
  );
}

/** The articles, those that copy one another in one group. */
function copiesOf(readings: readonly Reading[], likeness: (a: number, b: number) => number): number[][] {
  const stretches = new Map<Reading, ReadonlySet<string>>();
  const groups: number[][] = [];
  for (const [at, reading] of readings.entries()) {
    const isCopyOf = (other: number): boolean => {
      const twin = readings[other];
      return twin !== undefined && likeness(at, other) >= MAYBE_COPY && areCopies(reading, twin, stretches);
    };
    const known = groups.find((group) => group.some(isCopyOf));
    if (known) known.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** Cosine of each vector with those before it that share a telling word. */
function likenesses(vectors: readonly Vector[]): readonly ReadonlyMap<number, number>[] {
  const postings = new Map<string, [number, number][]>();
  const most = Math.max(3, vectors.length * TOO_COMMON);
  return vectors.map((vector, at) => {
    const sums = new Map<number, number>();
    for (const [stem, weight] of vector) {
      const list = postings.get(stem) ?? [];
      if (list.length <= most) for (const [other, its] of list) sums.set(other, (sums.get(other) ?? 0) + weight * its);
      list.push([at, weight]);
      postings.set(stem, list);
    }
    return sums;
  });
}

function stretchesOf({ head }: Reading): ReadonlySet<string> {
  return new Set(
    head.slice(0, Math.max(0, head.length - STRETCH + 1)).map((_, at) => head.slice(at, at + STRETCH).join(' ')),
  );
}

function areCopies(a: Reading, b: Reading, known: Map<Reading, ReadonlySet<string>>): boolean {
  const [left, right] = [a, b].map((one) => {
    const found = known.get(one) ?? stretchesOf(one);
    known.set(one, found);
    return found;
  });
  if (!left || !right) return false;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const stretch of small) if (large.has(stretch)) shared += 1;
  return small.size > 0 && shared / small.size >= COPY;
}

/** Days between two day numbers; none when one is not known. */
function daysApart(a: number | null | undefined, b: number | null | undefined): number {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : 0;
}

/** How many independent hands wrote a story: those of one agency, or of one text, are one. */
export function originsOf(story: readonly Reading[]): number {
  const known = new Map<Reading, ReadonlySet<string>>();
  const hands: Reading[] = [];
  for (const reading of story)
    if (!hands.some((hand) => sameSource(hand.article, reading.article) || areCopies(hand, reading, known)))
      hands.push(reading);
  return hands.length;
}

function sameSource(a: Article, b: Article): boolean {
  const [one, two] = [a, b].map(({ agency, publisher }) => fold(agency ?? publisher ?? ''));
  return one === two && one !== '';
}
