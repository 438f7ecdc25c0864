import type { Passage } from '../model/passage.ts';
import { cosine, countsOf, type Rarity, type Reading, type Vector, vectorOf } from './reading.ts';
import { leaningOf } from './standalone.ts';
import { WEIGHTS } from './weights.ts';

/** What is known of a sentence when one is chosen to speak for its article; each between 0 and about 1. */
export interface SentenceFeatures {
  readonly first: number;
  readonly second: number;
  /** 1, 1/2, 1/3 … from the top. */
  readonly early: number;
  /** Share of the title's words that it holds. */
  readonly title: number;
  /** How near it is to the whole article. */
  readonly centre: number;
  /** How near it is to the beginning. */
  readonly head: number;
  readonly short: number;
  readonly long: number;
  readonly points: number;
  readonly refers: number;
  readonly isCut: number;
  readonly asks: number;
  /** Share of it that is between quotation marks. */
  readonly quoted: number;
  /** Share of its words that are names or figures. */
  readonly names: number;
}

export interface Scored {
  readonly passage: Passage;
  readonly vector: Vector;
  readonly features: SentenceFeatures;
  readonly score: number;
}

const SHORT_WORDS = 12;
const LONG_WORDS = 35;
const WORD = /[\p{L}\p{N}]+/gu;
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
const NAME = /(?<=[\p{L},;:]\s)\p{Lu}\p{L}+|\p{N}+/gu;

/** The sentences of an article with how well each says what the article says. */
export function scoreSentences(reading: Reading, rarity: Rarity): Scored[] {
  const counts = reading.stems.map(countsOf);
  const passages = reading.sentences.slice(0, counts.length);
  const whole = countsOf([...reading.title]);
  for (const one of counts) for (const [stem, count] of one) whole.set(stem, (whole.get(stem) ?? 0) + count);
  const centre = vectorOf(whole, rarity);
  const head = vectorOf(reading.counts, rarity);
  const title = new Set(reading.title);
  const titleWeight = [...title].reduce((sum, stem) => sum + rarity(stem), 0) || 1;
  return passages.map((passage, rank) => {
    const own = counts[rank] ?? new Map<string, number>();
    const vector = vectorOf(own, rarity);
    const shared = [...own.keys()].filter((stem) => title.has(stem)).reduce((sum, stem) => sum + rarity(stem), 0);
    const features = {
      first: Number(rank === 0),
      second: Number(rank === 1),
      early: 1 / (1 + rank),
      title: shared / titleWeight,
      centre: cosine(vector, centre),
      head: cosine(vector, head),
      ...shapeOf(passage.text),
    };
    return { passage, vector, features, score: scoreOf(features) };
  });
}

function shapeOf(text: string) {
  const words = text.match(WORD)?.length ?? 0;
  const quoted = (text.match(QUOTED) ?? []).reduce((sum, part) => sum + part.length, 0);
  const { points, refers, isCut } = leaningOf(text);
  return {
    short: Math.max(0, 1 - words / SHORT_WORDS),
    long: Math.min(1, Math.max(0, words / LONG_WORDS - 1)),
    points: Number(points),
    refers: Number(refers),
    isCut: Number(isCut),
    asks: Number(/\?\s*[»”"]?\s*$/u.test(text)),
    quoted: quoted / Math.max(1, text.length),
    names: Math.min(1, (text.match(NAME)?.length ?? 0) / Math.max(1, words / 3)),
  };
}

function scoreOf(features: SentenceFeatures): number {
  return Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof SentenceFeatures],
    0,
  );
}
