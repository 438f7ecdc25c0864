import type { Excerpt } from '../model/answer.ts';
import { type Scored, scoreSentences } from './central.ts';
import { cosine, countsOf, type Rarity, type Reading, stemsOf, type Vector, vectorOf } from './reading.ts';
import { standsAlone } from './standalone.ts';

/** A sentence this like another says the same. */
const SAME = 0.6;
/** Taken off for what an earlier digest, or a sentence already chosen, says. */
const REPEATED = 0.3;
/** A further sentence is worth showing when it is worth this much of the first. */
const WORTH = 0.5;
/** A longer sentence is not a short quotation. */
const LONGEST = 450;

interface ChooseOptions {
  /** Most sentences. */
  readonly most: number;
  /** Sentences of earlier digests: what they say is not news. */
  readonly told: readonly Vector[];
}

export function vectorsOf(sentences: readonly string[], rarity: Rarity): Vector[] {
  return sentences.map((text) => vectorOf(countsOf(stemsOf(text)), rarity));
}

/** True when an earlier digest says the same. */
export function isTold(text: string, rarity: Rarity, told: readonly Vector[]): boolean {
  const vector = vectorOf(countsOf(stemsOf(text)), rarity);
  return told.some((other) => cosine(vector, other) >= SAME);
}

/**
 * One to `most` sentences that speak for an article: central, not told before, readable alone. In the article's order.
 * When none can be read alone, the best there is.
 */
export function chooseSentences(reading: Reading, rarity: Rarity, { most, told }: ChooseOptions): readonly Excerpt[] {
  const all = scoreSentences(reading, rarity);
  const short = all.filter(({ passage }) => passage.text.length <= LONGEST);
  const alone = short.filter(({ passage }) => standsAlone(passage.text));
  const pool = [alone, short, all].find((sentences) => sentences.length > 0) ?? [];
  const chosen: Scored[] = [];
  while (chosen.length < most) {
    const known = [...told, ...chosen.map(({ vector }) => vector)];
    const next = pool
      .filter((one) => !chosen.includes(one))
      .map((one) => {
        const repeats = Math.max(0, ...known.map((other) => cosine(one.vector, other)));
        return { one, repeats, score: one.score - REPEATED * repeats };
      })
      .filter(({ repeats }) => chosen.length === 0 || repeats < SAME)
      .reduce<{ one: Scored; score: number } | null>((top, it) => (top && top.score >= it.score ? top : it), null);
    const [first] = chosen;
    if (!next || (first && next.one.score < WORTH * first.score)) break;
    chosen.push(next.one);
  }
  return chosen
    .sort((a, b) => a.passage.start - b.passage.start)
    .map(({ passage: { article, start, end, text } }) => ({ article, start, end, text }));
}
