import type { Candidate } from './candidates.ts';

// Tuned by coordinate search on questions of an encyclopaedia and titles of news articles, for the share of other sentences that a
// question's idf-weighted coverage puts under the right one. The optimum is flat: a tenth more or less changes 0.1 point.

/** Another form of the same verb or noun that the stemmer missed: « vu » for « voir ». */
const FORM = 0.9;
/** A word of the same derivational family: « visiteur » for « visiter ». */
const FAMILY = 0.85;
/** A synonym of the tables is worth `base` × its sense, and up to `most` when the two words are also used alike in the news. */
const SYNONYM = { base: 0.4, more: 0.9, most: 0.9 };
/** Cosine taken for a synonym that the news of the training never used. */
const UNKNOWN_COSINE = 0.2;
/** A word that is only used alike: nothing up to a cosine of `from`, then `more` a unit, up to `most`. */
const VECTOR = { from: 0.2, more: 1.4, most: 0.45 };

/** What finding a candidate in a passage is worth beside finding the word itself, 0 to 1. */
export function weightOf({ by, sense, cosine }: Candidate): number {
  const alike = Math.max(0, cosine ?? UNKNOWN_COSINE);
  if (by === 'form') return FORM;
  if (by === 'family') return FAMILY;
  if (by === 'typo') return sense;
  if (by === 'synonym') return Math.min(SYNONYM.most, sense * (SYNONYM.base + SYNONYM.more * alike));
  return Math.max(0, Math.min(VECTOR.most, VECTOR.more * (alike - VECTOR.from)));
}
