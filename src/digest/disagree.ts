import { amounts } from '../annotate/amount/amount.ts';
import type { AmountMention, Mention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Disagreement } from './digest.ts';
import { cosine, countsOf, type Rarity, type Reading, stemsOf, type Vector, vectorOf } from './reading.ts';

const SENTENCES_READ = 10;
/** Sentences less alike than this count other things. */
const SAME_FACT = 0.3;

interface Count {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly unit: string;
  readonly mention: AmountMention;
  readonly vector: Vector;
}

function isAmount(mention: Mention): mention is AmountMention {
  return mention.kind === 'amount';
}

function countsIn(reading: Reading, rarity: Rarity): Count[] {
  return reading.sentences.slice(0, SENTENCES_READ).flatMap((passage) => {
    if (
      !/\p{N}|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cent)(?!\p{L})/iu.test(
        passage.text,
      )
    )
      return [];
    const found = amounts.annotate({
      text: reading.article.raw,
      sentences: [passage.sentence],
      published: reading.article.published,
    });
    return found.filter(isAmount).flatMap((mention) => {
      const unit = stemsOf(mention.unit).join(' ');
      if (unit === '' || mention.approximate) return [];
      return [{ reading, passage, unit, mention, vector: vectorOf(countsOf(stemsOf(passage.text)), rarity) }];
    });
  });
}

/** Numbers of one thing that two articles of a story give differently, each unit once. */
export function disagreementsOf(story: readonly Reading[], rarity: Rarity): Disagreement[] {
  const all = story.flatMap((reading) => countsIn(reading, rarity));
  const byUnit = new Map<string, Disagreement>();
  for (const one of all) {
    if (byUnit.has(one.unit)) continue;
    const other = all.find(
      (two) =>
        two.reading !== one.reading &&
        two.unit === one.unit &&
        two.mention.value !== one.mention.value &&
        cosine(one.vector, two.vector) >= SAME_FACT &&
        // Both say it once: a sentence that compares two numbers is no other version.
        !all.some((third) => third.passage === one.passage && third !== one && third.unit === one.unit) &&
        !all.some(
          (third) =>
            third.unit === one.unit && third.reading === one.reading && third.mention.value === two.mention.value,
        ),
    );
    if (other)
      byUnit.set(one.unit, { unit: one.mention.unit, one: excerptOf(one.passage), other: excerptOf(other.passage) });
  }
  return [...byUnit.values()];
}

function excerptOf({ article, start, end, text }: Passage) {
  return { article, start, end, text };
}
