import { candidates } from './candidates.ts';
import { buildCorpus, type IndexDocument } from './corpus.ts';
import { corrected } from './corrections.ts';
import { type Expansion, expansionTerms, type QueryTerm, questionTerms } from './query.ts';
import { release, viewQuery } from './query-view.ts';
import { rerank } from './rerank.ts';
import { MOST_TERMS, RERANKED } from './weights.ts';

/** A found passage; `position` is its rank in the documents given to `buildIndex`. */
export interface IndexHit {
  readonly position: number;
  readonly id: string;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
}

export interface IndexSearchOptions {
  readonly limit?: number;
  readonly expansions?: readonly Expansion[];
}

export interface PassageIndex {
  readonly size: number;
  /** Best first; equal passages in order of id. Never throws on any text. */
  search(question: string, options?: IndexSearchOptions): IndexHit[];
  /** The terms that a search would look for. */
  terms(question: string): readonly QueryTerm[];
  /** How telling a stem is here, from 0; the same for all stems that no passage has. */
  idf(stem: string): number;
}

/** Indexes passages once; `onProgress` is told how many are done. */
export function buildIndex(
  documents: readonly IndexDocument[],
  { onProgress }: { readonly onProgress?: (done: number) => void } = {},
): PassageIndex {
  const corpus = buildCorpus(documents, onProgress);
  const { forward } = corpus;
  const slotOf = new Uint16Array(forward.stems.size + 1);

  function search(question: string, { limit = RERANKED, expansions = [] }: IndexSearchOptions = {}): IndexHit[] {
    const asked = terms(question);
    const view = viewQuery(corpus, asked, expansionTerms(expansions, asked, forward.pairs), slotOf);
    try {
      const best = candidates(corpus, view, Math.max(limit, RERANKED));
      return rerank(corpus, view, best)
        .slice(0, limit)
        .map((found) => ({ ...found, id: corpus.ids[found.position] ?? '' }));
    } finally {
      release(corpus, view);
    }
  }

  const terms = (question: string): QueryTerm[] =>
    questionTerms(question, forward.pairs)
      .slice(0, MOST_TERMS)
      .map((term) => corrected(corpus, term));

  return {
    size: corpus.size,
    search,
    terms,
    idf: (stem) => corpus.idf[forward.stems.get(stem) ?? 0] ?? 0,
  };
}
