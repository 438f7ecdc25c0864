import { contentTokens } from '../fr/chains.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import { passagesOf } from '../text/passages.ts';
import { segment } from '../text/segment.ts';

/** Sentences that say what an article is about: news begins with what is new. */
const HEAD_SENTENCES = 4;
/** Sentences that tell its event; further down come others, and what was said before. */
const GIST_SENTENCES = 15;
/** The title says it in the fewest words. */
const TITLE_TIMES = 2;
/** A sentence past so many has nothing that the ones before do not announce: it is not read. */
const MOST_SENTENCES = 40;

/** An article as the digest reads it. Stems are those of the index. */
export interface Reading {
  readonly article: Article;
  readonly key: string;
  readonly title: readonly string[];
  readonly sentences: readonly Passage[];
  /** Stems of the first sentences, forty at most. */
  readonly stems: readonly (readonly string[])[];
  /** Stems of the title and of the first sentences, in order. */
  readonly head: readonly string[];
  /** The same, counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** Stems of the title, which counts double, and of the sentences that tell the event, counted. */
  readonly gist: ReadonlyMap<string, number>;
}

/** What names an article from one digest to the next: its address, or its file. */
export function keyOf({ url, file, id }: Article): string {
  return url ?? `${file}#${id}`;
}

/** Reading takes a few milliseconds, and several servers read the same articles. */
const read = new WeakMap<Article, Reading>();

export function readArticle(article: Article): Reading {
  const known = read.get(article) ?? makeReading(article);
  read.set(article, known);
  return known;
}

function makeReading(article: Article): Reading {
  const sentences = passagesOf(segment(article));
  const title = stemsOf(article.title ?? '');
  const stems = sentences.slice(0, MOST_SENTENCES).map(({ text }) => stemsOf(text));
  const head = [...title, ...stems.slice(0, HEAD_SENTENCES).flat()];
  const titles = Array.from({ length: TITLE_TIMES }, () => title);
  const gist = countsOf([...titles, ...stems.slice(0, GIST_SENTENCES)].flat());
  return { article, key: keyOf(article), title, sentences, stems, head, counts: countsOf(head), gist };
}

export function stemsOf(text: string): string[] {
  return contentTokens(text).map(({ stem }) => stem);
}

export function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** How rare a stem is in a batch of articles: about 1 for a word of every article, ln(n) more for a word of one. */
export type Rarity = (stem: string) => number;

export function rarityIn(readings: readonly Pick<Reading, 'counts'>[]): Rarity {
  const articles = new Map<string, number>();
  for (const { counts } of readings)
    for (const stem of counts.keys()) articles.set(stem, (articles.get(stem) ?? 0) + 1);
  return (stem) => 1 + Math.log((1 + readings.length) / (1 + (articles.get(stem) ?? 0)));
}

/** A sparse vector of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Log of the count times rarity, normalised. */
export function vectorOf(counts: ReadonlyMap<string, number>, rarity: Rarity): Vector {
  let norm = 0;
  const vector = new Map<string, number>();
  for (const [stem, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(stem);
    vector.set(stem, weight);
    norm += weight * weight;
  }
  const length = Math.sqrt(norm) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}

/** Cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}
