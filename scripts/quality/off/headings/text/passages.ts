import * as own from '../../../../../src/text/passages.ts';

/** A sentence does not know what it stands under. */
export const passagesOf: typeof own.passagesOf = (segmented) => {
  const article = { ...segmented.article, title: null };
  return own.passagesOf(segmented).map((passage) => ({ ...passage, article, heading: null }));
};
