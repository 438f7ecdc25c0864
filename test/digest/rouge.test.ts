import { describe, expect, it } from 'vitest';
import { solve } from '../../scripts/digest/ridge.ts';
import { rouge, rougeWords } from '../../scripts/digest/rouge.ts';
import { textRank } from '../../scripts/digest/textrank.ts';

const score = (made: string, wanted: string) => {
  const { one, two, longest } = rouge(rougeWords(made), rougeWords(wanted));
  return [one, two, longest].map((value) => Number(value.toFixed(3)));
};

describe('ROUGE', () => {
  it.each([
    ['le pont rouvre', 'le pont rouvre', [1, 1, 1]],
    ['le pont rouvre', 'la Veyle déborde', [0, 0, 0]],
    // 2 of 3 and 4 words, no pair, « le … rouvre » in order
    ['le pont rouvre', 'demain le musée rouvre', [0.571, 0, 0.571]],
    // 3 words, 1 pair (« pont rouvre »), « pont rouvre » in order
    ['pont rouvre demain', 'demain pont rouvre', [1, 0.5, 0.667]],
    // inflected forms are one word, stop words count
    ['les ponts rouvrent', 'Le pont rouvrira', [0.333, 0, 0.333]],
    // each word as often as both have it
    ['le le le le', 'le pont', [0.333, 0, 0.333]],
    ['', 'le pont', [0, 0, 0]],
  ])('of « %s » against « %s »', (made, wanted, expected) => {
    expect(score(made, wanted)).toEqual(expected);
  });
});

describe('the baselines', () => {
  it('TextRank takes the sentence that the others are like', () => {
    const vector = (...words: readonly string[]) => new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)]));
    expect(textRank([vector('a', 'b'), vector('a', 'c'), vector('a', 'b', 'c'), vector('z')])).toBe(2);
  });

  it('the fit finds the weights that made the data', () => {
    const examples = [
      [1, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ].map((x) => ({ x, y: 3 * (x[0] ?? 0) - 2 * (x[1] ?? 0) }));
    expect(solve(examples, 0).map((weight) => Number(weight.toFixed(6)))).toEqual([3, -2]);
  });
});
