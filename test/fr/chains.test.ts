import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTokens, forIndex, forQuestion, readableTokens } from '../../src/fr/chains.ts';

const PAIRS = new Set(['jong un', 'jong il']);

describe('forIndex', () => {
  it.each([
    // Elision, accents, ligatures, stop words
    ['Les accords d’Helsinki', 'acord helsinki'],
    ["L'œuvre de l’État", 'oeuvr etat'],
    ['Il a été reçu à l’Élysée', 'recu elys'],
    ['la ville où il est né', 'vil ne'],
    // Nouns that look like stop words
    ['l’est de l’Ukraine', 'est ukrain'],
    ['une médaille d’or', 'medail or'],
    ['cet été', 'ete'],
    // Names that end like stop words
    ['Kim Jong-un', 'kim jong un'],
    ['Kim Jong Un', 'kim jong un'],
    ['Vladimir Poutine et un ministre', 'vladimi poutin ministr'],
    // Hyphens and no-break spaces
    ['États\u2011Unis', 'etat uni'],
    ['nord-coréennes', 'nord coren'],
    // Figures
    ['vingt-quatre ans', '24 ans'],
    ['24 ans', '24 ans'],
    ['quatre-vingt-dix-sept', '97'],
    ['24\u202F000 soldats', '24000 soldat'],
    ['24.000 soldats', '24000 soldat'],
    ['1 200 000 euros', '1200000 euro'],
    ['en 2024 200 soldats', '2024 200 soldat'], // a year is not a group of thousands
    ['2,5 millions', '2,5 milion'],
    ['le 1er juin, le XXe siècle, la 3e fois', 'premi juin xxe siecl 3 foi'],
    ['les huitièmes et la 8e, le deuxième et le 2ème, la première et la 1re', '8 8 2 2 premi premi'],
    ['le G7, des KN-23, des RPG-7 et TF1', 'g7 kn23 rpg7 tf1'],
    ['Covid-19', 'covid 19'], // a word of its own
    ['mai-68', 'mai 68'],
    // Apostrophes inside a word
    ['M. O’Brien', "o'brien"],
    ['', ''],
  ])('%s → %s', (text, stems) => {
    expect(forIndex(text).join(' ')).toBe(stems);
  });

  it.each([
    ['États-Unis', 'etats unis', 'Etats-Unis', 'ÉTATS\u2011UNIS', 'états unis'],
    ['l’accord signé', "L'ACCORD SIGNE", 'accords signés'],
    ['vingt-quatre', '24', 'vingt quatre', 'VINGT-QUATRE'],
    ['Sergueï Choïgou', 'serguei choigou', 'SERGUEÏ CHOÏGOU'],
    ['cœur', 'coeur', 'CŒUR'],
    ['KN-23', 'kn23', 'Kn‑23'],
  ])('%s and %s are found by the same terms', (...texts) => {
    expect(new Set(texts.map((text) => forIndex(text).join(' '))).size).toBe(1);
  });

  it('keeps a name that the dossier knows in lower case too', () => {
    const names = ['Kim Jong-un', 'Kim Jong Un', 'kim jong un', 'kim jong-un', 'KIM JONG UN'];
    expect(new Set(names.map((name) => forIndex(name, PAIRS).join(' ')))).toEqual(new Set(['kim jong un']));
    expect(forIndex('kim jong un')).toEqual(['kim', 'jong']);
    expect(forIndex('un kim', PAIRS)).toEqual(['kim']);
  });
});

describe('forQuestion', () => {
  it.each([
    ['Quand Poutine a-t-il rencontré Kim ?', 'poutin rencontr kim'],
    ['dis-moi où est Kim', 'kim'],
    ['c ki choigou', 'choigou'],
    ['pk la visite stp', 'visit'],
    ['Peux-tu me donner la date ?', 'date'],
    ['Comment s’appelle son père ?', 'pere'],
    ['Qui dis-tu ?', 'dis'], // nothing else to look for
    ['qui est-ce ?', ''],
  ])('%s → %s', (question, stems) => {
    expect(forQuestion(question).join(' ')).toBe(stems);
  });

  it('keeps in a text what it drops in a question', () => {
    expect(forIndex('Il sait tout, on peut le dire')).toContain('peut');
  });
});

describe('contentTokens', () => {
  it('says where each term stands', () => {
    const text = 'Il y a vingt-quatre ans, l’accord KN-23';
    const found = contentTokens(text).map(({ start, end, word, stem }) => [text.slice(start, end), word, stem]);
    expect(found).toEqual([
      ['vingt-quatre', 'vingt-quatre', '24'],
      ['ans', 'ans', 'ans'],
      ['accord', 'accord', 'acord'],
      ['KN-23', 'KN-23', 'kn23'],
    ]);
  });

  it('gives ordered slices of any text', () => {
    const unit = fc.constantFrom(
      'a',
      'É',
      '’',
      "'",
      ' ',
      '-',
      '.',
      '2',
      '000',
      '\u202F',
      'er',
      'Kim',
      'un',
      'vingt',
      'et',
      '🙂',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join('')),
        (text) => {
          let end = 0;
          for (const token of readableTokens(text)) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(token.start, token.end)).toBe(token.word);
            end = token.end;
          }
          for (const token of contentTokens(text)) expect(token.stem.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
