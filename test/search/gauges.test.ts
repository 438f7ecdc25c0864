import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/passage-index.ts';
import { indexOf } from './passages.ts';

/** What a gauge measures of the one passage that the question finds. */
function measure(name: string, question: string, passage: string): number {
  const hit = indexOf(passage).search(question)[0];
  return hit?.features[name] ?? Number.NaN;
}

describe('names', () => {
  it.each([
    ['Quand Kim arrive ?', 'Kim arrive demain.', 1],
    ['Quand Kim arrive ?', 'Il arrive demain.', 0],
    ['Kim arrive ?', 'Kim arrive.', 0], // the capital of a first word says nothing
    ['« Kim » arrive ?', 'Kim arrive.', 0],
    ['et Kim ?', 'Kim arrive.', 1],
    ['missiles en 2017 ?', 'Des missiles en 2017.', 1],
    ['quand arrive kim ?', 'Kim arrive.', 0], // nothing named
  ])('%s in %s: %d', (question, passage, part) => {
    expect(measure('names', question, passage)).toBe(part);
  });

  it('counts each name by what it tells', () => {
    const index = indexOf('Kim parle de Lula.', 'Kim parle.', 'Kim dort.', 'Le reste.');
    const [both, one] = index.search('que dit Kim de Lula ?').map(({ features }) => features.names ?? 0);
    expect(both).toBe(1);
    expect(one).toBeLessThan(0.5);
  });
});

describe('forms', () => {
  it.each([
    ['accords', 'Des accords.', 1],
    ['accords', 'Un accord.', 0],
    ['Accords signés', 'Des ACCORDS, un texte signé.', 0.5],
  ])('%s in %s: %d', (question, passage, part) => {
    expect(measure('forms', question, passage)).toBeCloseTo(part);
  });
});

describe('sentence', () => {
  it.each([
    ['ministre grève', 'Le ministre voit la grève.', 1],
    ['ministre grève', 'Le ministre part. La grève dure.', 0.5],
    ['ministre grève', 'Le ministre part ! La grève dure.', 0.5],
    ['ministre grève', 'Le ministre part\nLa grève dure', 0.5],
    ['ministre grève', 'Le ministre, M. Rossi, voit la grève.', 1], // an initial ends no sentence
    ['ministre grève', 'Le ministre lit 3.5 pages de grève.', 1],
  ])('%s in %s: %d', (question, passage, part) => {
    expect(measure('sentence', question, passage)).toBeCloseTo(part);
  });
});

describe('adjacency', () => {
  it.each([
    ['chef de la diplomatie', 'Le chef de la diplomatie.', 1],
    ['chef de la diplomatie', 'La diplomatie du chef.', 1], // either order
    ['chef de la diplomatie', 'Le chef de cette grande diplomatie.', 1], // one word between
    ['chef de la diplomatie', 'La diplomatie du grand chef.', 0],
    ['chef de la diplomatie', 'Le chef de cette grande et belle diplomatie.', 0],
    ['chef de la diplomatie', 'Le chef part. La diplomatie reste.', 0], // another sentence
    ['chef', 'Le chef.', 0], // no pair
    ['chef chef', 'Le chef chef.', 0],
  ])('%s in %s: %d', (question, passage, part) => {
    expect(measure('adjacency', question, passage)).toBe(part);
  });
});

describe('subwords', () => {
  it('is whole for the words themselves, partial for a relative, nothing for a stranger', () => {
    const part = (passage: string) => measure('subwords', 'navire rencontrer', `Un navire ${passage}.`);
    expect(part('rencontrer')).toBe(1);
    expect(part('rencontrèrent')).toBeGreaterThan(part('encontre'));
    expect(part('encontre')).toBeGreaterThan(part('phare'));
  });

  it('sees words of one letter', () => {
    expect(measure('subwords', 'plan b', 'Le plan B.')).toBe(1);
  });
});

describe('senses', () => {
  const part = (question: string, passage: string) => measure('senses', question, passage);

  it.each([
    ['rencontre au port', 'La rencontre au port.', 1],
    ['visiteur au port', 'Il visite le port.', 1], // a word of the same family
    ['incendie au port', 'Un feu au port.', 1], // a synonym
    ['feu au port', 'Un incendie au port.', 1], // and the other way
  ])('%s in %s: %d', (question, passage, expected) => {
    expect(part(question, passage)).toBeCloseTo(expected);
  });

  it('holds a word of wider sense for less than the word itself, and for more than a stranger', () => {
    const wider = part('guerre au port', 'Une crise au port.');
    expect(wider).toBeLessThan(part('guerre au port', 'Une guerre au port.'));
    expect(wider).toBeGreaterThan(part('guerre au port', 'Un vélo au port.'));
  });

  it('counts a word once, however often it is asked or said', () => {
    const once = part('incendie au port', 'Un port.');
    expect(once).toBeLessThan(0.5);
    expect(part('incendie, incendie au port', 'Un port, un port.')).toBeCloseTo(once);
  });

  it('starts over for each passage', () => {
    const hits = indexOf('Un feu au port.', 'Un vélo au port.').search('incendie au port');
    expect(hits.map(({ id, features }) => [id, (features.senses ?? 0) > 0.9])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('leaves near words to the expansions that come with the question', () => {
    const index = indexOf('Un feu au port.');
    const senses = (words: string) =>
      index.search('incendie au port', { expansions: [{ words, weight: 0.5 }] })[0]?.features.senses;
    expect(senses('feu')).toBe(0);
    expect(senses('port')).toBeGreaterThan(0.9); // brings nothing new
  });
});

describe('what stands around a passage', () => {
  it('is seen by names but is no sentence of it', () => {
    const text = 'Il arrive demain.';
    const features = (context: string, title: string) =>
      indexOfOne({ text, context, title }).search('quand Lula arrive ?')[0]?.features;
    expect(features('Lula arrive.', '')).toMatchObject({ names: 1 });
    expect(features('', 'Lula arrive')).toMatchObject({ names: 1 });
    expect(features('Lula arrive.', 'Lula arrive')?.sentence).toBeLessThan(1);
    expect(features('', '')).toMatchObject({ names: 0 });
  });
});

function indexOfOne(document: { text: string; context: string; title: string }) {
  return buildIndex([{ id: 'a', ...document }]);
}
