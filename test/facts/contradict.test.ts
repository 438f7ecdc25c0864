import { describe, expect, it } from 'vitest';
import { contradicts, type Told } from '../../src/facts/contradict.ts';
import type { Article } from '../../src/model/article.ts';
import { readText } from './samples.ts';

type Given = string | readonly [text: string, more: Partial<Article>];

const VALUED: ReadonlySet<string> = new Set(['amount', 'date', 'time', 'duration']);

/** The value that the words « [ … ] » of a text give. */
function told(given: Given): Told {
  const [marked, more] = typeof given === 'string' ? [given, {}] : given;
  const at = marked.indexOf('[');
  const words = marked.slice(at + 1, marked.indexOf(']'));
  const { passages, mentions } = readText(marked.replace(/[[\]]/gu, ''), more);
  const mention = mentions.find(
    (one): one is Told['mention'] => VALUED.has(one.kind) && one.start < at + words.length && one.end > at,
  );
  const passage = passages.find(({ start, end }) => start <= at && at < end);
  if (!mention || !passage) throw new Error(`no value in « ${marked} »`);
  return { passage, mention, value: mention.value as Told['value'], mentions };
}

const clash = (a: Given, b: Given): readonly boolean[] => {
  const [one, two] = [told(a), told(b)];
  return [contradicts(one, two, () => 1), contradicts(two, one, () => 1)];
};

const STRIKE = 'L’accident de Vernay a fait [12 blessés], selon la préfecture.';

describe('two articles', () => {
  it.each<[Given, Given]>([
    [STRIKE, 'L’accident de Vernay a fait [17 blessés], selon les pompiers.'],
    ['Le pont a occupé [300 ouvriers] à Kerlez.', 'Le pont de Kerlez a occupé [450 ouvriers].'],
    ['La visite du ministre a duré [deux heures].', 'La visite du ministre a duré [trois heures].'],
    ['Le pont de Kerlez a rouvert [le 14 mai 2024].', 'Le pont de Kerlez a rouvert [le 21 mai 2024].'],
    ['Le pont de Kerlez a été bâti en [1950].', 'Le pont de Kerlez a été bâti en [1951].'],
    ['Le pont de Kerlez a rouvert [lundi].', 'Le pont de Kerlez a rouvert [mardi].'],
    ['Anna Riou, [52 ans], dirige le musée.', 'Le musée est dirigé par Anna Riou, [54 ans].'],
    // days after, of a day that both name
    [
      'Le séisme du 3 mars 2021 a fait [12 morts] à Vernay.',
      ['Le séisme du 3 mars 2021 avait fait [15 morts] à Vernay.', { published: '2024-07-30' }],
    ],
  ])('cannot both be right: %j and %j', (a, b) => {
    expect(clash(a, b)).toEqual([true, true]);
  });

  it.each<[string, Given, Given]>([
    ['the same', STRIKE, 'L’accident de Vernay a fait [douze blessés].'],
    ['one rounded', 'Le maire a obtenu [80 %] des voix.', 'Le maire a obtenu [80,08 %] des voix.'],
    ['one is rough', STRIKE, 'L’accident de Vernay a fait [une vingtaine de blessés], selon la préfecture.'],
    ['another unit', STRIKE, 'L’accident de Vernay a fait [3 morts], selon la préfecture.'],
    ['a rank', 'Le maire perd [11 places] au classement.', 'Le maire est à la [16e place] du classement.'],
    [
      'one compares',
      STRIKE,
      'L’accident de Vernay a fait [17 blessés], contre 40 blessés à Poncey, selon la préfecture.',
    ],
    ['one gives both', STRIKE, 'L’accident de Vernay a fait [17 blessés]. La préfecture compte 12 blessés.'],
    ['another event', STRIKE, 'Les inondations ont tué une vache et laissé [17 blessés] dans la vallée de la Veyle.'],
    ['another place', STRIKE, 'L’accident de Poncey a fait [17 blessés], selon la préfecture.'],
    ['another town', 'La grêle a blessé [12 personnes] à Lyon.', 'La grêle a blessé [17 personnes] à Lille.'],
    ['a least duration', 'La visite a duré [plus de deux heures].', 'La visite a duré [trois heures].'],
    ['another day', 'Le séisme du 3 mars a fait [12 morts].', 'Le séisme du 9 avril a fait [15 morts].'],
    [
      'later news',
      STRIKE,
      ['L’accident de Vernay a fait [17 blessés], selon la préfecture.', { published: '2024-06-21' }],
    ],
    ['another person', 'Le maire Luc Bramard cumule [12 mandats].', 'Le maire Odile Terrasse cumule [15 mandats].'],
    ['ages of nobody', 'Un homme de [33 ans] a été arrêté à Vernay.', 'Un homme de [18 ans] a été arrêté à Vernay.'],
    ['a day within', 'Le sommet a eu lieu [du 18 au 20 juin 2024].', 'Le sommet a eu lieu le [19 juin 2024].'],
    ['another visit', 'Le roi a visité Kerlez en [juillet 2000].', 'Le roi a visité Kerlez en [juin 2024].'],
    ['every Sunday', 'La foule a défilé [dimanche].', ['La foule a défilé [dimanche].', { published: '2024-06-25' }]],
    [
      'a day that is inferred',
      'Le pont a rouvert [lundi].',
      ['Le pont a rouvert [mardi].', { publishedInferred: true }],
    ],
    ['no day', 'Le pont a rouvert [lundi].', ['Le pont a rouvert [mardi].', { published: null }]],
    ['an hour of the day', 'Le pont a rouvert [le 14 mai 2024].', 'Le pont a rouvert [le 14 mai 2024 à 8 heures].'],
  ])('can both be right: %s', (_, a, b) => {
    expect(clash(a, b)).toEqual([false, false]);
  });

  it('never contradict themselves', () => {
    const one = told(STRIKE);
    expect(contradicts(one, { ...one, value: 17 }, () => 1)).toBe(false);
  });
});
