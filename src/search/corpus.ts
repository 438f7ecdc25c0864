import { idf } from './bm25.ts';
import { BREAK, type ForwardIndex, forwardBuilder } from './forward-index.ts';
import { type GramTable, gramTable } from './grams.ts';
import { createPostings, type Postings } from './postings.ts';

/** What is indexed: `text` is what is found, `title` counts as much, `context` less. */
export interface IndexDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly context?: string;
}

/** Indexed passages as numbers, all arrays by position in the documents given. */
export interface Corpus {
  readonly size: number;
  readonly ids: readonly string[];
  readonly forward: ForwardIndex;
  readonly postings: Postings;
  /** Segments of the forward index. */
  readonly text: Uint32Array;
  readonly title: Uint32Array;
  readonly context: Uint32Array;
  /** Distinct stems of title and text together. */
  readonly length: Uint32Array;
  readonly averageLength: number;
  /** How many passages have a stem in title or text, by stem id. */
  readonly found: Uint32Array;
  /** How telling a stem is, by stem id; ids that no passage has included (0). */
  readonly idf: Float64Array;
  /** Runs of four letters of the words. */
  readonly grams: GramTable;
}

export function buildCorpus(documents: readonly IndexDocument[], onProgress?: (done: number) => void): Corpus {
  const size = documents.length;
  const builder = forwardBuilder();
  const postings = createPostings();
  const text = new Uint32Array(size);
  const title = new Uint32Array(size);
  const context = new Uint32Array(size);
  const length = new Uint32Array(size);
  const found: number[] = [];
  documents.forEach((document, position) => {
    text[position] = builder.add(document.text);
    title[position] = builder.add(document.title);
    context[position] = builder.add(document.context ?? '');
    const stems = new Set([...builder.stemIds(title[position] ?? 0), ...builder.stemIds(text[position] ?? 0)]);
    for (const id of stems) found[id] = (found[id] ?? 0) + 1;
    length[position] = stems.size;
    for (const id of builder.stemIds(context[position] ?? 0)) stems.add(id);
    postings.add(position, builder.names([...stems]));
    onProgress?.(position + 1);
  });
  const forward = builder.finish();
  const counts = Uint32Array.from({ length: forward.stems.size + 1 }, (_, id) => (id === BREAK ? 0 : (found[id] ?? 0)));
  return {
    size,
    ids: documents.map((document) => document.id),
    forward,
    postings,
    text,
    title,
    context,
    length,
    // passages of marks alone have no stem at all
    averageLength: length.reduce((sum, value) => sum + value, 0) / (size || 1) || 1,
    found: counts,
    idf: Float64Array.from(counts, (count) => idf(size, count)),
    grams: gramTable(forward.forms, (word) => counts[forward.stemOf[word] ?? 0] ?? 0),
  };
}
