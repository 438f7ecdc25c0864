import MiniSearch from 'minisearch';

/** Which passages have a stem, and which stems are near a misspelt one: what MiniSearch is asked for. */
export interface Postings {
  /** Indexes a passage: its distinct stems matter, `position` names it. */
  add(position: number, stems: readonly string[]): void;
  /** Positions of the passages that have any of the stems, in no order. */
  find(stems: readonly string[]): number[];
  /** Indexed stems that differ from this one by so many letters at most, or that it begins. Two letters take ten times as long as one. */
  near(stem: string, letters: number): string[];
}

export function createPostings(): Postings {
  const mini = new MiniSearch<{ id: number; stems: string }>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  return {
    add: (position, stems) => mini.add({ id: position, stems: stems.join(' ') }),
    find(stems) {
      const found = new Set<number>();
      // A boost of 0 skips the document after it was seen: MiniSearch then builds no result object for it,
      // half of the time of a query on a large dossier
      const boostDocument = (id: number): number => {
        found.add(id);
        return 0;
      };
      mini.search(stems.join(' '), { boostDocument });
      return [...found];
    },
    near(stem, letters) {
      const found = new Set<string>();
      const boostDocument = (_id: number, term: string): number => {
        found.add(term);
        return 0;
      };
      mini.search(stem, { boostDocument, fuzzy: letters, prefix: true });
      return [...found];
    },
  };
}
