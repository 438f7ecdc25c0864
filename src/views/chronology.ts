import type { Dossier } from '../answers/dossier.ts';
import { type DatedFact, datedFacts, joinFacts } from '../facts/dated.ts';

/** Every dated fact of the dossier, oldest first. Dates that are read against an article without a date are left out. */
export function chronologyOf({ library, mentionsIn }: Dossier): readonly DatedFact[] {
  const facts = library.passages.flatMap((passage) => datedFacts(passage, mentionsIn(passage.article, passage)));
  return [...joinFacts(facts, library.idf)].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.excerpt.article.id, b.excerpt.article.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
