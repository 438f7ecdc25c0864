import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/passage-index.ts';
import { FEATURE_WEIGHTS } from '../../src/search/weights.ts';
import { documents, found, indexOf } from './passages.ts';

describe('search', () => {
  it.each([
    {
      reason: 'a rare word tells more than a frequent one',
      question: 'la visite du navire',
      texts: ['La visite est courte.', 'Le navire est gris.', 'Une visite longue.', 'La visite du maire.'],
      best: 'b',
    },
    {
      reason: 'a short passage with the words beats a long one with the same words',
      question: 'accord pêche',
      texts: [
        'Un accord sur la pêche, dans une région où le vent, la pluie, les routes, les ports et les usines comptent aussi.',
        'Un accord sur la pêche.',
      ],
      best: 'b',
    },
    {
      reason: 'the second occurrence of a word is worth less than another word',
      question: 'grève dockers',
      texts: ['La grève suit la grève.', 'La grève des dockers.'],
      best: 'b',
    },
    {
      reason: 'the title counts like the text',
      question: 'Où se tient le festival de Cannes ?',
      texts: ['Il se tient sur la Croisette.', 'Le festival commence en mai.'],
      titles: ['Festival de Cannes', 'Agenda'],
      best: 'a',
    },
    {
      reason: 'the context helps to find, less than the text itself',
      question: 'incendie',
      texts: ['Les pompiers sont venus.', 'Un incendie a pris.'],
      contexts: ['Un incendie a pris.', ''],
      best: 'b',
    },
    {
      reason: 'words side by side beat the same words apart',
      question: 'prix du pain blanc',
      texts: ['Le blanc et le gris du pain, le coût et le prix.', 'Le coût, le gris et le prix du pain blanc.'],
      best: 'b',
    },
    {
      reason: 'words in one sentence beat the same words in two',
      question: 'ministre grève',
      texts: [
        'Le ministre est venu. Un train passe. La grève continue.',
        'Le ministre voit la grève. Un train passe. On continue.',
      ],
      best: 'b',
    },
    {
      reason: 'words in one sentence beat the same words in two, even far apart',
      question: 'ministre grève',
      texts: [
        'Le ministre part. Un train rouge passe ici, la grève.',
        'Le ministre part, un train rouge passe ici, la grève.',
      ],
      best: 'b',
    },
    {
      reason: 'a name is worth more than another word as rare',
      question: 'et le port de Lula ?',
      texts: ['Port gris.', 'Lula gris.'],
      best: 'b',
    },
    {
      reason: 'a plural asked for is a plural found, all letters being equal',
      question: 'accords',
      texts: ['Un accord sur les bords.', 'Des accords sur le bord.'],
      best: 'b',
    },
    {
      reason: 'the name asked about beats a common word',
      question: 'Quel traité Lula a-t-il signé ?',
      texts: [
        'Un traité fut signé par lui.',
        'Lula a lu un traité.',
        'Un traité signé.',
        'Un autre traité signé.',
        'Un pacte signé.',
      ],
      best: 'b',
    },
    {
      reason: 'the very form of the question beats another form of the same stem',
      question: 'les négociateurs',
      texts: ['La négociation.', 'Le négociateur.', 'Les négociateurs.'],
      best: 'c',
    },
    {
      reason: 'a word that the stems part is found by its letters, beside another that matches',
      question: 'Qui fonda le musée ?',
      texts: ['Un musée ouvert à tous.', 'La fondatrice du musée.', 'Un musée fermé à clef.'],
      best: 'b',
    },
    {
      reason: 'a synonym of the word asked beats a word of another sense, all else being equal',
      question: 'la fin du conflit au port',
      texts: ['La fin du voyage au port.', 'La fin de la guerre au port.', 'La fin du dîner au port.'],
      best: 'b',
    },
    {
      reason: 'a synonym does not beat the very word',
      question: 'la guerre au port',
      texts: ['Le conflit au port.', 'La guerre au port.'],
      best: 'b',
    },
    {
      reason: 'Kim Jong Un is not Kim Jong Il, even in lower case',
      question: 'kim jong il',
      texts: ['Kim Jong Un est venu.', 'Kim Jong Il est venu.', 'Kim Jong-un et le maire.'],
      best: 'b',
    },
    {
      reason: 'numbers in words and in figures are the same',
      question: 'Qui a 24 ans ?',
      texts: ['Elle a vingt-cinq ans.', 'Elle a vingt-quatre ans.', 'Elle a vingt ans.'],
      best: 'b',
    },
  ])('$reason', ({ question, texts, titles, contexts, best }) => {
    const index = buildIndex(
      documents(...texts).map((document, at) => ({
        ...document,
        title: titles?.[at] ?? '',
        context: contexts?.[at] ?? '',
      })),
    );
    expect(found(index, question).charAt(0)).toBe(best);
  });

  it('gives equal passages in order of id, whatever order they came in', () => {
    const same = ['d', 'b', 'c', 'a'].map((id) => ({ id, title: '', text: 'Le navire.' }));
    expect(found(buildIndex(same), 'navire')).toBe('a b c d');
    expect(found(buildIndex(same.toReversed()), 'navire')).toBe('a b c d');
    const many = Array.from({ length: 99 }, (_, at) => ({
      id: `${10 + ((at * 37) % 99)}`,
      title: '',
      text: 'Le navire.',
    }));
    expect(
      buildIndex(many)
        .search('navire', { limit: 5 })
        .map(({ id }) => id),
    ).toEqual(['10', '100', '101', '102', '103']);
  });

  it('answers the same question the same way, whatever was asked between', () => {
    const index = indexOf('Le navire gris.', 'La visite du navire.', 'Un maire, une visite.');
    const before = index.search('visite navire');
    index.search('maire gris');
    expect(index.search('visite navire')).toEqual(before);
  });

  it('gives no more than asked for, the same best ones', () => {
    const index = indexOf(...Array.from({ length: 60 }, (_, at) => `Le navire ${at} passe.`));
    expect(index.search('navire', { limit: 3 })).toEqual(index.search('navire').slice(0, 3));
    expect(index.search('navire', { limit: 60 })).toHaveLength(60);
    expect(index.search('navire')).toHaveLength(50);
  });

  it('finds by an expansion what the question does not say, and prefers what it says', () => {
    const index = indexOf('La RPDC tire.', 'La Corée tire.', 'Un autre pays tire.');
    const expansions = [{ words: 'RPDC', weight: 0.5 }];
    expect(index.search('Corée').map(({ id }) => id)).toEqual(['b']);
    expect(index.search('Corée', { expansions }).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('weighs an expansion, and takes the heaviest when it comes twice', () => {
    const index = indexOf('La RPDC tire.', 'Autre chose.');
    const score = (...weights: number[]) =>
      index.search('missile', { expansions: weights.map((weight) => ({ words: 'RPDC', weight })) })[0]?.features.bm25 ??
      0;
    expect(score(0.2)).toBeLessThan(score(0.4));
    expect(score(0.2, 0.4)).toBe(score(0.4));
  });

  it('finds nothing in nothing', () => {
    expect(buildIndex([]).search('navire')).toEqual([]);
    expect(indexOf('Le navire.').search('')).toEqual([]);
    expect(indexOf('Le navire.').search('qui est-ce ?')).toEqual([]);
    expect(indexOf('', '…').search('navire')).toEqual([]);
  });

  it('scores any text: features from 0 to 1, the score their weighted sum, best first', () => {
    const unit = fc.constantFrom(
      'Kim',
      'un',
      ' ',
      '. ',
      'navire',
      'navires',
      '24',
      'vingt',
      '-',
      '’',
      'é',
      '🙂',
      'я',
      '__proto__',
      'constructor',
    );
    const text = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.oneof(text, fc.string()), (texts, question) => {
        const hits = indexOf(...texts).search(question);
        let before = Number.POSITIVE_INFINITY;
        for (const { score, features } of hits) {
          let sum = 0;
          for (const [name, weight] of Object.entries(FEATURE_WEIGHTS)) {
            const value = features[name] ?? Number.NaN;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-9);
            sum += weight * value;
          }
          expect(score).toBeCloseTo(sum, 9);
          expect(score).toBeLessThanOrEqual(before);
          before = score;
        }
      }),
    );
  });

  it('bears a question as long as a book', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `kn${at}`).join(' ');
    expect(found(indexOf('Le KN-3 et le KN-4.', 'Le KN-4900.'), words)).toBe('a');
  });
});

it('tells how far it is', () => {
  const told: number[] = [];
  buildIndex(documents('un', 'deux', 'trois'), { onProgress: (done) => told.push(done) });
  expect(told).toEqual([1, 2, 3]);
});

it('knows what tells most', () => {
  const { idf } = indexOf('Le navire.', 'Le navire gris.', 'La visite.');
  expect(idf('gri')).toBeGreaterThan(idf('navir'));
  expect(idf('inconu')).toBeGreaterThan(idf('gri'));
  expect(idf('navir')).toBeGreaterThan(0);
});
