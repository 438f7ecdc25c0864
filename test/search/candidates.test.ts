import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/passage-index.ts';
import { POSTINGS_READ } from '../../src/search/weights.ts';

describe('a dossier larger than the postings read for a question', () => {
  const size = POSTINGS_READ + 1000;
  const index = buildIndex(
    Array.from({ length: size }, (_, at) => ({
      id: String(at).padStart(6, '0'),
      title: '',
      text: `Le président parle du port ${at}.${at % 1000 === 7 ? ' Un navire attend.' : ''}`,
    })),
  );
  const ids = (question: string) => index.search(question).map(({ id }) => Number(id));

  it('takes passages by the rare word and scores them on all words', () => {
    const hits = index.search('président navire');
    expect(hits.map(({ id }) => Number(id) % 1000)).toEqual(Array(size / 1000).fill(7));
    expect(hits[0]?.features.forms).toBe(1);
  });

  it('still finds what only a frequent word asks for', () => {
    expect(ids('président')).toHaveLength(50);
  });

  it('does not let an expansion in every passage crowd out what was asked, unless it is all there is', () => {
    const expansions = [{ words: 'port', weight: 0.5 }];
    const ids = (question: string) => index.search(question, { expansions }).map(({ id }) => Number(id) % 1000);
    expect(ids('navire')).toEqual(Array(size / 1000).fill(7));
    expect(ids('zeppelin')).toHaveLength(50);
  });

  it('finds the one passage that has the number', () => {
    expect(ids('port 3456')[0]).toBe(3456);
  });
});
