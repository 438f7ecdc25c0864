import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameBook } from '../../../src/annotate/names/name-book.ts';
import type { Article } from '../../../src/model/article.ts';
import { read } from './read.ts';

function bookOf(...texts: string[]) {
  return buildNameBook(texts.map((raw, at) => ({ article: { id: String(at), raw } as Article, mentions: read(raw) })));
}

const DOSSIER = [
  'Le président moldave Nicolae Tcherbakov a reçu à Chisinau le ministre polonais des Affaires étrangères Jan Kowalczyk. Tcherbakov était accompagné de sa ministre de la Défense, Irina Popova, et de l’ancien ministre de la Défense Ion Rusu.',
  'Nicolae Cherbakov et le chef de la diplomatie polonaise, Jan Kowalczyk, ont signé. La Moldavie et la Pologne se rapprochent. Le Kremlin a protesté, selon la Confédération moldave de tennis (CMT).',
  'Tcherbakov a parlé devant la CMT. La RPDC, soit la Corée du Nord, se tait, comme Abdel Fattah al-Sissi. Le sélectionneur de la Moldavie, Paul Martin, et le PDG de la banque, Anne Martin, sont venus. Martin a dit non.',
  'Jean Morand, père de Jean-Paul Morand, est venu à Kiev. La capitale ukrainienne dort. Kyiv aussi. La ville de Trifouilly aussi.',
];
const book = bookOf(...DOSSIER);
const nameOf = (words: string) => book.find(words)[0]?.cluster.name ?? null;

describe('clusters', () => {
  test('two romanisations, and the bare name of an article that gives no first name, are one person', () => {
    const [cluster] = book.find('Nicolae Tcherbakov');
    expect(cluster?.cluster.mentions.map(({ article, mention }) => `${article} ${mention.text}`)).toEqual([
      '0 Nicolae Tcherbakov',
      '0 Tcherbakov',
      '1 Nicolae Cherbakov',
      '2 Tcherbakov',
    ]);
    expect(cluster?.cluster.variants).toEqual(
      expect.arrayContaining(['nicolae tcherbakov', 'tcherbakov', 'nicolae cherbakov', 'cherbakov']),
    );
  });
  test('an acronym and the name that the text gives it are one', () => {
    const cluster = book.find('CMT')[0]?.cluster;
    expect(cluster?.variants).toEqual(expect.arrayContaining(['cmt', 'confederation moldave de tennis']));
    expect(cluster?.mentions.length).toBe(3);
  });
  test('a country has one cluster, a town another', () => {
    expect(nameOf('Corée du Nord')).toBe(nameOf('RPDC'));
    expect(nameOf('kiev')).toBe(nameOf('kyiv'));
    expect(nameOf('chisinau')).toBe('Chisinau');
  });
  test('father and son are two people', () => {
    expect(nameOf('Jean Morand')).toBe('Jean Morand');
    expect(nameOf('jean-paul morand')).toBe('Jean-Paul Morand');
  });
  test('functions are kept as written, the most frequent first', () => {
    expect(book.find('kowalczyk')[0]?.cluster.roles).toEqual([
      'ministre polonais des Affaires étrangères',
      'chef de la diplomatie polonaise',
    ]);
  });
  test('the most mentioned comes first', () => {
    const counts = book.clusters.map((cluster) => cluster.mentions.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });
});

test('functions held together are two, a label is no part of a name', () => {
  const small = bookOf(
    'Paul Martin, président de la holding et PDG du groupe Valmont, est venu. L’association écologiste Amis des Arbres aussi.',
  );
  expect(small.find('le PDG de Valmont')[0]?.cluster.name).toBe('Paul Martin');
  expect(small.find('amis des arbres')[0]?.cluster.name).toBe('association écologiste Amis des Arbres');
});

describe('names put together', () => {
  const joined = (texts: readonly string[], spelling: string) =>
    bookOf(...texts)
      .find(spelling)[0]
      ?.cluster.mentions.map(({ mention }) => mention.text);
  test('a slip in a family name', () => {
    expect(joined(['Irina Popova est là.', 'Irina Popava est là.'], 'irina popova')).toEqual([
      'Irina Popova',
      'Irina Popava',
    ]);
  });
  test('an initial', () => {
    expect(joined(['Irina Popova est là.', 'On a vu I. Popova.'], 'irina popova')).toEqual([
      'Irina Popova',
      'I. Popova',
    ]);
  });
  test('a church with and without its town and its kind', () => {
    expect(
      joined(['Il voit la cathédrale Saint-Bavon de Gand, près de Saint-Bavon, église Saint-Bavon.'], 'saint bavon')
        ?.length,
    ).toBe(3);
  });
  test('a town that one article takes for a person', () => {
    expect(joined(['Il vit à Zorbograd, près de Zorbograd.', 'On est avec Zorbograd.'], 'zorbograd')).toEqual([
      'Zorbograd',
      'Zorbograd',
      'Zorbograd',
    ]);
  });
});

describe('find', () => {
  test.each([
    ['tcherbakov', 'Nicolae Tcherbakov', 'exact'],
    ['M. Tcherbakov', 'Nicolae Tcherbakov', 'exact'],
    ['le président Tcherbakov', 'Nicolae Tcherbakov', 'exact'],
    ['cherbakof', 'Nicolae Tcherbakov', 'variant'],
    ['tcherbkov', 'Nicolae Tcherbakov', 'typo'],
    ['nicolae tcherbakvo', 'Nicolae Tcherbakov', 'typo'],
    ['nicolae', 'Nicolae Tcherbakov', 'variant'],
    ['le président moldave', 'Nicolae Tcherbakov', 'role'],
    ['le chef de l’État moldave', 'Nicolae Tcherbakov', 'role'],
    ['le dirigeant de la Moldavie', 'Nicolae Tcherbakov', 'role'],
    ['la cheffe de la diplomatie polonaise', 'Jan Kowalczyk', 'role'],
    ['le ministre des affaires etrangeres', 'Jan Kowalczyk', 'role'],
    ['la ministre de la défense', 'Irina Popova', 'role'],
    ['l’ex-ministre de la défense', 'Ion Rusu', 'role'],
    ['le coach de la Moldavie', 'Paul Martin', 'role'],
    ['sissi', 'Abdel Fattah al-Sissi', 'exact'],
    ['el sissi', 'Abdel Fattah al-Sissi', 'variant'],
    ['les moldaves', 'Moldavie', 'metonymy'],
    ['Varsovie', 'Pologne', 'metonymy'],
    ['République populaire démocratique de Corée', 'Corée du Nord', 'exact'],
    ['la ville de Trifouilly', 'Trifouilly', 'exact'],
    ['le kremlin', 'Kremlin', 'exact'],
  ])('« %s » is %s (%s)', (words, name, by) => {
    const [match] = book.find(words);
    expect([match?.cluster.name, match?.by]).toEqual([name, by]);
  });

  test.each([
    '',
    '   ',
    '?!',
    'le',
    'ministres',
    'parle',
    'le président russe',
    'Emmanuel Macron',
    'le patron du Kremlin',
    'protestes',
    'Siss',
  ])('« %s » is nobody here', (words) => {
    expect(book.find(words)).toEqual([]);
  });

  test('namesakes are all given, the surest first', () => {
    expect(book.find('martin').map(({ cluster, weight }) => [cluster.name, weight])).toEqual([
      [expect.stringContaining('Martin'), 1],
      [expect.stringContaining('Martin'), 0.5],
    ]);
  });
  test('a name weighs more than a misspelling, a misspelling more than nothing', () => {
    const weights = ['tcherbakov', 'cherbakof', 'tcherbkov', 'le président moldave'].map(
      (words) => book.find(words)[0]?.weight ?? 0,
    );
    expect(weights[0]).toBe(1);
    expect(weights.slice(1).every((weight) => weight > 0 && weight < 1)).toBe(true);
  });
});

describe('scan', () => {
  const scan = (question: string) =>
    book.scan(question).map(({ cluster, start, end }) => `${question.slice(start, end)} = ${cluster.name}`);
  test.each([
    ['quand tcherbakov a-t-il vu kowalczyk ?', 'tcherbakov = Nicolae Tcherbakov', 'kowalczyk = Jan Kowalczyk'],
    ['Qui a vu le président moldave en Pologne ?', 'président moldave = Nicolae Tcherbakov', 'Pologne = Pologne'],
    ['c ki la ministre de la défense moldave', 'ministre de la défense moldave = Irina Popova'],
    ['Qui est l’ancien ministre de la défense ?', 'ancien ministre de la défense = Ion Rusu'],
    ['que dit Nicolae Tcherbkov des polonais', 'Nicolae Tcherbkov = Nicolae Tcherbakov', 'polonais = Pologne'],
    ['où est la capitale de l’Ukraine'],
    ['qui proteste et pourquoi'],
    ['Qui est le sélectionneur de la Pologne ?', 'Pologne = Pologne'],
    ['qui est le pdg du club'],
    ['la ministre de la coré du nrd', 'coré du nrd = Corée du Nord'],
    ['que dit la confederation moldave de tenis', 'confederation moldave de tenis = Confédération moldave de tennis'],
    ['la banque est-elle rapprochée ?'],
  ])('%s', (question, ...names) => {
    expect(scan(question)).toEqual(names);
  });
});

test('any words give matches with a weight from 0 to 1, inside the question, without throwing', () => {
  const words = fc
    .array(fc.oneof(fc.constantFrom(...DOSSIER.join(' ').split(/\s+/u)), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(words, (question) => {
      for (const { weight } of book.find(question)) expect(weight > 0 && weight <= 1).toBe(true);
      let last = 0;
      for (const { start, end, weight } of book.scan(question)) {
        expect(weight > 0 && weight <= 1).toBe(true);
        expect(start >= last && end > start && end <= question.length).toBe(true);
        last = start;
      }
    }),
    { numRuns: 200 },
  );
});

test('an empty dossier names nobody', () => {
  const empty = bookOf();
  expect([empty.clusters, empty.find('Poutine'), empty.scan('Qui est Poutine ?')]).toEqual([[], [], []]);
});
