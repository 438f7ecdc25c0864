import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fr/letters.ts';
import { stem } from '../../src/fr/stems.ts';

const stemOf = (word: string): string => stem(fold(word));

describe('stem', () => {
  it.each([
    // Plural
    ['accord', 'accords'],
    ['cheval', 'chevaux'],
    ['journal', 'journaux'],
    ['eau', 'eaux'],
    ['jeu', 'jeux'],
    ['bateau', 'bateaux'],
    // Feminine
    ['coréen', 'coréens', 'coréenne', 'coréennes'],
    ['heureux', 'heureuse', 'heureuses'],
    ['décisif', 'décisive', 'décisives'],
    ['complet', 'complète', 'complètes'],
    ['premier', 'première', 'premières'],
    ['conseiller', 'conseillère'],
    ['directeur', 'directrice', 'directrices'],
    ['négociateur', 'négociatrice', 'négocier', 'négociation', 'négociations'],
    ['visiteur', 'visiteuse', 'visite', 'visiter', 'visité', 'visitées'],
    ['fou', 'folle'],
    ['mou', 'molle'],
    ['prince', 'princesse'],
    ['Russie', 'russe', 'Russes'],
    // Derivation
    ['actif', 'activement'],
    ['rapide', 'rapidement'],
    ['diplomate', 'diplomatie', 'diplomatique'],
    ['établir', 'établissement'],
    ['finir', 'finissant'],
    ['patin', 'patinage'],
    ['dominer', 'dominatrice'],
    ['provoquer', 'provocateur', 'provocatrice'],
    ['modifier', 'modification', 'modificateur', 'modificatrice'],
    ['coopérer', 'coopération'],
    ['organiser', 'organisation', 'organisateur'],
    ['actuel', 'actualisation'],
    ['opérer', 'opération', 'opérationnel', 'opérationnelle'],
    ['tradition', 'traditionnel', 'traditionnelle'],
    ['exception', 'exceptionnel', 'exceptionnelle'],
    // Spelling: doubled letters
    ['Beloussov', 'Belooussov', 'Belousov'],
    ['Choïgou', 'choigou'],
  ])('%s stands for %s', (...words) => {
    expect(new Set(words.map(stemOf))).toEqual(new Set([stemOf(words[0] ?? '')]));
  });

  it.each([
    ['mort', 'mot'],
    ['maire', 'mari'],
    ['police', 'politique'],
    ['général', 'génération'],
    ['président', 'présidence'],
    ['État', 'été'],
    ['mer', 'mère'], // short words keep their ending
    ['base', 'bas'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['pas', 'os', 'as', 'un', '24', '2024', 'kn23', 'кремль', 'terre', 'chose'])(
    'leaves something of %s',
    (word) => {
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(2, word.length));
    },
  );

  it('never lengthens a word, never leaves nothing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (word) => {
        const short = stem(word);
        expect(short.length).toBeGreaterThan(0);
        expect(short.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
