import { amounts } from '../annotate/amount/amount.ts';
import { dates } from '../annotate/date/date.ts';
import { names } from '../annotate/names/names.ts';
import { contradicts, type Told } from '../facts/contradict.ts';
import type { AmountMention, Mention } from '../model/mention.ts';
import type { Disagreement } from './digest.ts';
import type { Rarity, Reading } from './reading.ts';

/** Figures are given near the top. */
const SENTENCES_READ = 10;

function isAmount(mention: Mention): mention is AmountMention {
  return mention.kind === 'amount';
}

/** The amounts of an article, each as its sentence gives it. */
function amountsIn({ article, sentences }: Reading): Told[] {
  const read = sentences.slice(0, SENTENCES_READ);
  const input = { text: article.raw, sentences: read.map(({ sentence }) => sentence), published: article.published };
  const mentions = [amounts, dates, names]
    .flatMap((annotator): readonly Mention[] => annotator.annotate(input))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return read.flatMap((passage) =>
    mentions
      .filter(isAmount)
      .filter(({ start, end }) => start >= passage.start && end <= passage.end)
      .map((mention) => ({ passage, mention, value: mention.value, mentions })),
  );
}

/** Numbers of one thing that two articles of a story give differently, each article's unit once. */
export function disagreementsOf(story: readonly Reading[], rarity: Rarity): Disagreement[] {
  const all = story.flatMap(amountsIn);
  const found = new Map<string, Disagreement>();
  for (const [rank, one] of all.entries()) {
    const { unit } = one.mention as AmountMention;
    const other = found.has(unit) ? undefined : all.slice(rank + 1).find((two) => contradicts(one, two, rarity));
    if (other) found.set(unit, { unit, one: excerptOf(one), other: excerptOf(other) });
  }
  return [...found.values()];
}

function excerptOf({ passage: { article, start, end, text } }: Told) {
  return { article, start, end, text };
}
