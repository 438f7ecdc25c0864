import type { Passage } from '../model/passage.ts';
import { buildIndex, type IndexSearchOptions } from './passage-index.ts';
import type { QueryTerm } from './query.ts';

/** A passage that a question may want; `features` say why, by name. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
}

/** The passages of a dossier, searchable; made once, asked at every question. */
export interface Library {
  readonly passages: readonly Passage[];
  readonly size: number;
  /** Best first; the same question always gives the same list. Empty when no word of it is known. */
  search(question: string, options?: IndexSearchOptions): readonly Hit[];
  terms(question: string): readonly QueryTerm[];
  /** How telling a stem is in this dossier: about 0 for a stem of every passage. */
  idf(stem: string): number;
}

/** Indexes passages, each with the title, the heading above and the sentence before it as context. */
export function buildLibrary(passages: readonly Passage[]): Library {
  const index = buildIndex(
    passages.map((passage) => ({ id: passage.id, title: '', text: passage.text, context: contextOf(passage) })),
  );
  return {
    passages,
    size: passages.length,
    search: (question, options) =>
      index.search(question, options).flatMap(({ position, score, features }) => {
        const passage = passages[position];
        return passage ? [{ passage, score, features }] : [];
      }),
    terms: index.terms,
    idf: index.idf,
  };
}

function contextOf({ article, heading, previous }: Passage): string {
  const sentences = [heading, previous].flatMap((sentence) =>
    sentence ? [article.raw.slice(sentence.start, sentence.end)] : [],
  );
  return [article.title ?? '', ...sentences].join('\n');
}
