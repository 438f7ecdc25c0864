import type { GaugeMaker } from './gauge.ts';

/**
 * « chef de la diplomatie russe »: how many neighbours of the question are neighbours in a sentence of the passage,
 * in either order, or in the same order with one content word between them.
 */
export const adjacency: GaugeMaker = (_corpus, { asked, worth }) => {
  const width = worth.length;
  const pairs = new Map<number, number>();
  asked.forEach((right, at) => {
    const left = asked[at - 1] ?? right;
    if (left !== right) pairs.set(left * width + right, Math.min(worth[left] ?? 0, worth[right] ?? 0));
  });
  const total = [...pairs.values()].reduce((sum, value) => sum + value, 0) || 1;
  const seen = new Set<number>();
  let before = 0;
  let earlier = 0;

  const meet = (left: number, right: number): void => {
    const pair = left * width + right;
    if (left > 0 && right > 0 && pairs.has(pair)) seen.add(pair);
  };

  return {
    see(_word, slot) {
      if (slot > 0) {
        meet(before, slot);
        meet(slot, before);
        meet(earlier, slot);
      }
      earlier = before;
      before = slot;
    },
    endSentence() {
      before = 0;
      earlier = 0;
    },
    take() {
      let sum = 0;
      for (const pair of seen) sum += pairs.get(pair) ?? 0;
      seen.clear();
      return sum / total;
    },
  };
};
