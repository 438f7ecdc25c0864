import type { Excerpt } from '../model/answer.ts';
import type { Passage } from '../model/passage.ts';

/** Around a passage, at most so many characters are quoted: the context of a quotation, never the article. */
const LONGEST = 1_100;

/**
 * The paragraph of a passage with those around it, as one slice of the article; sentences far from the passage are left
 * out when it is too long. `passages` are those of its article.
 */
export function around(excerpt: Excerpt, passages: readonly Passage[]): Excerpt {
  const own = passages.filter(({ start, end }) => start < excerpt.end && end > excerpt.start);
  const [first, last] = [own[0] ?? null, own.at(-1) ?? null];
  if (first === null || last === null) return excerpt;
  const near = passages.filter(
    ({ sentence: { paragraph } }) =>
      paragraph >= first.sentence.paragraph - 1 && paragraph <= last.sentence.paragraph + 1,
  );
  let { start, end } = excerpt;
  // Outwards, one sentence on each side in turn: what is nearest tells most.
  const before = near.filter((passage) => passage.end <= start).reverse();
  const after = near.filter((passage) => passage.start >= end);
  for (let step = 0; step < Math.max(before.length, after.length); step += 1) {
    const [previous, next] = [before[step], after[step]];
    if (previous && end - previous.start <= LONGEST) start = previous.start;
    if (next && next.end - start <= LONGEST) end = next.end;
  }
  return { article: excerpt.article, start, end, text: excerpt.article.raw.slice(start, end) };
}
