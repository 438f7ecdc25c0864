import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fr/letters.ts';
import { stem } from '../../src/fr/stems.ts';
import { buildThesaurus, type Related, type Thesaurus } from '../../src/fr/thesaurus.ts';

const ofWords = (words: string): Thesaurus =>
  buildThesaurus([...new Set(words.trim().split(/\s+/u).map(fold))].map((word) => ({ word, stem: stem(word) })));

const one = (related: readonly Related[], word: string): Related | undefined =>
  related.find((entry) => entry.stem === stem(fold(word)));

const DOSSIER = `
  rencontre rencontrés visite sommet président ministre accord document signé signature sanctions munitions missile incendie feu pompiers
  évacués vus limogé démis élection élu maire grève manifestation police policiers procès juge condamné prison hausse prix baisse mort décès
  hôpital médecins virus vaccin épouse mari juin juillet lundi paris lyon russe française trois nicolas grand nouveau jour`;

const THESAURUS = ofWords(DOSSIER);

describe('what may stand for a word', () => {
  test.each([
    ['voir', 'vus', 'form' as const],
    ['élire', 'élu', 'form' as const],
    ['électeurs', 'élection', 'family' as const],
    ['signataires', 'signature', 'family' as const],
    ['grévistes', 'grève', 'family' as const],
    ['vus', 'rencontre', 'synonym' as const],
    ['scrutin', 'élection', 'synonym' as const],
    ['licencié', 'limogé', 'synonym' as const],
    ['obus', 'munitions', 'synonym' as const],
    ['flics', 'policiers', 'synonym' as const],
    ['augmentation', 'hausse', 'synonym' as const],
    ['gilets', 'manifestation', 'vector' as const],
    ['renconter', 'rencontre', 'typo' as const],
    ['minsitre', 'ministre', 'typo' as const],
    ['manifestassion', 'manifestation', 'typo' as const],
  ])('« %s » finds « %s » by %s', (word, expected, by) => {
    const found = one(THESAURUS.related(fold(word)), expected);
    expect(found?.by).toBe(by);
  });

  test.each([
    ['juin', 'juillet'],
    ['dimanche', 'lundi'],
    ['marseille', 'lyon'],
    ['chinois', 'russe'],
    ['françois', 'nicolas'],
    ['quatre', 'trois'],
    ['vaccin', 'grève'],
    ['obus', 'hôpital'],
    ['parti', 'président'],
  ])('« %s » does not find « %s »', (word, other) => {
    expect(one(THESAURUS.related(fold(word)), other)).toBeUndefined();
  });

  test('a misspelt word that the dossier does not have is read, then looked up', () => {
    const found = one(THESAURUS.related('scrutn'), 'élection');
    expect(found?.by).toBe('typo');
    expect(found?.weight).toBeGreaterThan(0.3);
  });

  test('a French word is not taken for a slip', () => {
    expect(THESAURUS.related('juger').map(({ by }) => by)).not.toContain('typo');
    expect(ofWords('rencontre grise prison').related('prisme')).toEqual([]);
    expect(ofWords('piscine').related('kyiv')).toEqual([]);
  });

  test('nearer relations weigh more', () => {
    const [form, family] = ofWords('élu élection gilets').related('elire');
    expect([form?.stem, form?.weight]).toEqual(['elu', 0.9]);
    expect([family?.stem, family?.weight]).toEqual(['election', 0.85]);
    expect(one(THESAURUS.related('gilets'), 'manifestation')?.weight).toBeLessThan(0.5);
  });

  test('a synonym used alike in the news weighs more than one that is not', () => {
    const words = ofWords('arrêté interpellé cessé');
    const related = words.related(fold('appréhendé'));
    expect(one(related, 'interpellé')?.weight).toBeGreaterThan(one(related, 'arrêté')?.weight ?? 1);
  });

  test('no dossier, no words', () => {
    expect(ofWords('').related('visite')).toEqual([]);
    expect(THESAURUS.related('')).toEqual([]);
    expect(THESAURUS.related('xqzk')).toEqual([]);
  });
});

describe('phrases', () => {
  test.each([
    ['Quelles mesures punitives ?', 'mesures punitives', 'sanctions'],
    ['Quel chef d’État ?', 'chef d’État', 'président'],
    ['les soldats du feu', 'soldats du feu', 'pompiers'],
  ])('%s', (text, phrase, expected) => {
    const [found] = THESAURUS.phrases(text);
    expect(text.slice(found?.start, found?.end)).toBe(phrase);
    expect(one(found?.related ?? [], expected)?.by).toBe('synonym');
  });

  test('the words of the phrase are not their own synonyms', () => {
    const [found] = ofWords('coup main aide').phrases('un coup de main');
    expect(found?.related.map((entry) => entry.stem)).toEqual([stem('aide')]);
  });
});

describe('always', () => {
  const words = DOSSIER.trim().split(/\s+/u).map(fold);
  const anyWord = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: fc.constantFrom(...'aeiorstnlmcpd'), maxLength: 11 }),
  );

  test('stems of the dossier, each once, best first, at most twelve, never its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { maxLength: 40 }), anyWord, (vocabulary, word) => {
        const known = vocabulary.map((entry) => ({ word: entry, stem: stem(entry) }));
        const related = buildThesaurus(known).related(word);
        const stems = related.map((entry) => entry.stem);
        expect(new Set(stems).size).toBe(stems.length);
        expect(stems.length).toBeLessThanOrEqual(12);
        expect(stems).not.toContain(stem(word));
        for (const entry of stems) expect(known.map((entry_) => entry_.stem)).toContain(entry);
        for (const { weight } of related) expect(weight > 0 && weight <= 1).toBe(true);
        expect(related.map(({ weight }) => -weight)).toEqual(
          related.map(({ weight }) => -weight).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the vocabulary changes nothing', () => {
    const known = words.map((word) => ({ word, stem: stem(word) }));
    const backwards = buildThesaurus(known.toReversed());
    for (const word of ['vus', 'licencie', 'obus', 'renconter', 'hausse']) {
      expect(backwards.related(word)).toEqual(THESAURUS.related(word));
    }
  });
});
