import { describe, expect, test } from 'vitest';
import { family } from '../../src/fr/families.ts';
import { fold } from '../../src/fr/letters.ts';
import { concepts, phrasesOf } from '../../src/fr/synonyms/concepts.ts';
import { SYNONYM_GROUPS } from '../../src/fr/synonyms.ts';

const weight = (one: string, other: string): number => {
  const near = concepts().words.get(family(fold(one))) ?? [];
  return near.find((neighbour) => neighbour.family === family(fold(other)))?.weight ?? 0;
};

describe('the tables', () => {
  test('every group has two entries or more, none twice', () => {
    for (const { same, wider } of SYNONYM_GROUPS) {
      const entries = [...same, ...wider];
      expect(entries.length, entries.join(', ')).toBeGreaterThan(1);
      expect(new Set(entries).size, entries.join(', ')).toBe(entries.length);
      expect(same.length, entries.join(', ')).toBeGreaterThan(0);
    }
  });

  test('no sense is written twice', () => {
    const groups = SYNONYM_GROUPS.map(({ same }) => same.toSorted().join(', '));
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
  });

  test('entries are plain words', () => {
    const odd = SYNONYM_GROUPS.flatMap(({ same, wider }) => [...same, ...wider]).filter(
      (entry) => !/^[a-z0-9][a-z0-9' -]*$/u.test(entry),
    );
    expect(odd).toEqual([]);
  });

  // two lines or more for each domain
  test.each([
    ['limoger', 'démettre'],
    ['scrutin', 'élections'],
    ['entrevue', 'rencontre'],
    ['traités', 'accord'],
    ['parapher', 'signature'],
    ['obus', 'munitions'],
    ['atomique', 'nucléaire'],
    ['interpellé', 'arrestation'],
    ['verdict', 'jugement'],
    ['cortège', 'manifestation'],
    ['obsèques', 'enterrement'],
    ['firme', 'entreprises'],
    ['faillite', 'liquidation'],
    ['vaccin', 'piqûre'],
    ['chirurgien', 'médecin'],
    ['séisme', 'secousse'],
    ['brasier', 'incendie'],
    ['sélectionneur', 'entraîneur'],
    ['remporter', 'gagner'],
    ['cinéaste', 'réalisateur'],
    ['roman', 'livre'],
    ['astronaute', 'cosmonaute'],
    ['voiture', 'automobile'],
    ['mari', 'époux'],
    ['décéder', 'mort'],
    ['prévenir', 'alerter'],
    ['révéler', 'dévoiler'],
    ['débuter', 'commencement'],
    ['repousser', 'ajourner'],
    ['octroyer', 'accorder'],
    ['provoquer', 'causes'],
    ['revenir', 'retour'],
    ['escale', 'halte'],
    ['énorme', 'immense'],
    ['teintes', 'couleur'],
    ['moitié', 'demi'],
    ['veille', 'hier'],
    ['flic', 'policiers'],
    ['bagnole', 'voiture'],
    ['visio', 'visioconférence'],
  ])('« %s » may be « %s »', (one, other) => {
    expect(weight(one, other)).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    ['obus', 'vaccin'],
    ['mari', 'maire'],
    ['roman', 'rançon'],
    ['verdict', 'virus'],
    ['grève', 'neige'],
  ])('« %s » is not « %s »', (one, other) => {
    expect(weight(one, other)).toBe(0);
  });

  test('a wider word is a weaker sign than a synonym', () => {
    expect(weight('ultimatum', 'sommation')).toBe(1);
    expect(weight('ultimatum', 'délai')).toBe(0.5);
  });

  test('a phrase with one full word is found by it, less surely', () => {
    expect(weight('démissionner', 'retirer')).toBe(1);
    expect(weight('démissionner', 'tablier')).toBe(0.8);
    expect(weight('interdire', 'vert')).toBe(0);
  });
});

describe('phrases', () => {
  const spans = (text: string): string[] => phrasesOf(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Quel chef d’État a signé ?', ['chef d’État']],
    ['les chefs d’Etat africains', ['chefs d’Etat']],
    ['Qui a donné son feu vert aux travaux ?', ['donné son feu vert']],
    ['il a mis fin à la grève', ['mis fin']],
    ['un coup de main aux pompiers', ['coup de main']],
    ['le patron du Quai d’Orsay', ['Quai d’Orsay']],
    ['le chef de la maison', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test('a phrase has the neighbours of its group', () => {
    const [found] = phrasesOf('des mesures punitives');
    expect(found?.phrase.neighbours()).toContainEqual({ family: family('sanction'), weight: 1 });
    expect(found?.stems).toHaveLength(2);
  });
});
