import MiniSearch from 'minisearch';
import { contentTokens, readableTokens } from '../fr/chains.ts';
import { namePairs } from '../fr/name-pairs.ts';
import { type Expansion, expansionTerms, type QueryTerm, questionTerms } from './query.ts';
import { BM25, CONTEXT_WEIGHT } from './weights.ts';

/** What is indexed: `text` is what is found, `title` counts as much, `context` helps a little. */
export interface IndexDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly context?: string;
}

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
  /** Best first; equal scores in order of id. Never throws on any text. */
  search(question: string, options?: IndexSearchOptions): IndexHit[];
  /** The terms that a search would look for. */
  terms(question: string): readonly QueryTerm[];
  /** How telling a stem is here, from 0; the same for all stems that no passage has. */
  idf(stem: string): number;
}

/** Indexes passages once; `onProgress` is told how many are done. Keeps the documents given, copies nothing. */
export function buildIndex(
  documents: readonly IndexDocument[],
  { onProgress }: { readonly onProgress?: (done: number) => void } = {},
): PassageIndex {
  const pairs = new Set<string>();
  const found = new Map<string, number>();
  const mini = new MiniSearch<{ id: number; text: string; context: string }>({
    fields: ['text', 'context'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  documents.forEach((document, position) => {
    const text = `${document.title}\n${document.text}`;
    for (const pair of namePairs(text, readableTokens(text))) pairs.add(pair);
    const stems = contentTokens(text).map((token) => token.stem);
    for (const stem of new Set(stems)) found.set(stem, (found.get(stem) ?? 0) + 1);
    const context = document.context ? contentTokens(document.context).map((token) => token.stem) : [];
    mini.add({ id: position, text: stems.join(' '), context: context.join(' ') });
    onProgress?.(position + 1);
  });
  const size = documents.length;
  const idOf = (position: number): string => documents[position]?.id ?? '';

  function search(question: string, { limit = 50, expansions = [] }: IndexSearchOptions = {}): IndexHit[] {
    const asked = questionTerms(question, pairs);
    const terms = [...asked, ...expansionTerms(expansions, asked, pairs)];
    if (terms.length === 0) return [];
    const weights = new Map(terms.map((term) => [term.stem, term.weight]));
    const results = mini.search(terms.map((term) => term.stem).join(' '), {
      bm25: BM25,
      boost: { context: CONTEXT_WEIGHT },
      boostTerm: (term) => weights.get(term) ?? 1,
      fuzzy: (term) => (found.has(term) || term.length < 5 ? false : 0.2),
    });
    return results
      .map((result) => ({
        position: result.id as number,
        id: idOf(result.id as number),
        // MiniSearch multiplies a score by the number of question words found: undone
        score: result.score / (result.queryTerms.length || 1),
        features: {},
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  return {
    size,
    search,
    terms: (question) => questionTerms(question, pairs),
    idf: (stem) => Math.log(1 + (size - (found.get(stem) ?? 0) + 0.5) / ((found.get(stem) ?? 0) + 0.5)),
  };
}
