import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { forIndex } from '../../src/fr/chains.ts';
import { candidates } from '../../src/search/candidates.ts';
import { buildCorpus, type IndexDocument } from '../../src/search/corpus.ts';
import { questionTerms } from '../../src/search/query.ts';
import { release, viewQuery } from '../../src/search/query-view.ts';
import { BM25 } from '../../src/search/weights.ts';

const WORDS = ['navire', 'navires', 'visite', 'accord', 'ministre', 'grève', 'Kim', 'vingt-quatre', 'l’Est'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const corpus = fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 8 });
const question = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

/** BM25 as its formula reads, one passage and one word at a time; length is the number of distinct stems. */
function plainBm25(documents: readonly IndexDocument[], asked: readonly string[]): Map<string, number> {
  const stems = documents.map(({ title, text }) => [...forIndex(title), ...forIndex(text)]);
  const average = stems.reduce((sum, list) => sum + new Set(list).size, 0) / stems.length;
  const scores = new Map<string, number>();
  documents.forEach(({ id }, at) => {
    const own = stems[at] ?? [];
    let score = 0;
    for (const term of new Set(asked)) {
      const n = stems.filter((list) => list.includes(term)).length;
      const f = own.filter((stem) => stem === term).length;
      const norm = BM25.k * (1 - BM25.b + (BM25.b * new Set(own).size) / average);
      if (f > 0) score += Math.log(1 + (stems.length - n + 0.5) / (n + 0.5)) * ((f * (BM25.k + 1)) / (f + norm));
    }
    if (score > 0) scores.set(id, score);
  });
  return scores;
}

/** MiniSearch’s own scores, its multiplication by the number of words found undone. */
function miniScores(documents: readonly IndexDocument[], asked: readonly string[]): Map<string, number> {
  const mini = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (words) => words.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  mini.addAll(
    documents.map(({ id, title, text }) => ({ id, text: [...forIndex(title), ...forIndex(text)].join(' ') })),
  );
  const results = mini.search([...new Set(asked)].join(' '), { bm25: BM25 });
  return new Map(results.map(({ id, score, queryTerms }) => [String(id), score / queryTerms.length]));
}

function ownScores(documents: readonly IndexDocument[], words: string): Map<string, number> {
  const built = buildCorpus(documents);
  const view = viewQuery(built, questionTerms(words, new Set()), [], new Uint16Array(built.forward.stems.size + 1));
  const scored = candidates(built, view, 50);
  release(built, view);
  expect(view.slotOf.every((slot) => slot === 0)).toBe(true);
  return new Map(scored.map(({ position, score }) => [documents[position]?.id ?? '', score]));
}

const sorted = (scores: ReadonlyMap<string, number>) =>
  [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, score]) => [id, score.toFixed(9)]);

describe('first ranking', () => {
  it('is plain BM25, and what MiniSearch scores once its hidden factor is undone', () => {
    fc.assert(
      fc.property(corpus, question, (rows, words) => {
        const documents = rows.map((row, at) => ({ id: `p${at}`, ...row }));
        const asked = forIndex(words);
        const expected = sorted(plainBm25(documents, asked));
        expect(sorted(ownScores(documents, words))).toEqual(expected);
        expect(sorted(miniScores(documents, asked))).toEqual(expected);
      }),
    );
  });

  it('counts a word of the context less than a word of the text, and more than nothing', () => {
    const documents = [
      { id: 'text', title: '', text: 'navire gris' },
      { id: 'around', title: '', text: 'grand phare', context: 'navire' },
      { id: 'neither', title: '', text: 'grand phare' },
    ];
    const scores = ownScores(documents, 'navire');
    expect(scores.get('around')).toBeGreaterThan(0);
    expect(scores.get('around')).toBeLessThan(scores.get('text') ?? 0);
    expect(scores.has('neither')).toBe(false);
  });
});
