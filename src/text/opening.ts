import type { Segmented } from '../model/passage.ts';

/** Notes where the text begins once boilerplate is gone: an article without a title is called by its first words. */
export function withOpening(segmented: Segmented): Segmented {
  const [first] = segmented.sentences;
  return first
    ? { ...segmented, article: { ...segmented.article, opening: { start: first.start, end: first.end } } }
    : segmented;
}
