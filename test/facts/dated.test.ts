import { describe, expect, it } from 'vitest';
import { datedFacts, joinFacts } from '../../src/facts/dated.ts';
import { readText } from './samples.ts';

function factsOf(text: string, published: string | null = '2024-06-19') {
  const { passages, mentions } = readText(text, { published });
  return passages.flatMap((passage) =>
    datedFacts(
      passage,
      mentions.filter(({ start, end }) => start >= passage.start && end <= passage.end),
    ),
  );
}

describe('what a sentence dates', () => {
  it.each([
    ['Le pont a rouvert le 14 mai 2024.', '2024-05-14'],
    ['Le pont a rouvert en mai 2024.', '2024-05'],
    ['Le pont a rouvert fin mars 2024.', '2024-03'],
    ['Le pont a rouvert mardi à 21 h 45.', '2024-06-18'],
    ['Le sommet a eu lieu mardi 18 et mercredi 19 juin 2024 à Lyon.', '2024-06-18/2024-06-19'],
    ['Depuis des années, on attendait : le pont a rouvert le 14 mai 2024.', '2024-05-14'],
    ['Fermé depuis deux ans, le pont de Tresson a rouvert le 14 mai 2024.', '2024-05-14'],
  ])('%s', (text, value) => {
    expect(factsOf(text).map((fact) => fact.value)).toEqual([value]);
  });

  it.each([
    // what is told has gone on since, or will be done by then
    'Elle dirige le parti depuis 2021.',
    'Elle dirige le parti depuis le mois de mai 2022.',
    'Elle dirige le parti depuis au moins 2019.',
    'Elle dirige le parti depuis déjà 2019.',
    'Elle dirige le parti depuis le tout début de 2019.',
    'Elle dirige le parti depuis les 18 et 19 juin 2024.',
    'Tout sera prêt d’ici au 3 mars 2025.',
    'Depuis l’automne 2022 et depuis mars 2021, elle dirige le parti.',
    'Des milliers de personnes défilent depuis la présidentielle contestée du 9 août 2020.',
    'Tout sera prêt d’ici la fin août 2024.',
    "Tout sera prêt d'ici à 2030.",
    'La loi devait être votée avant le 9 octobre 2024.',
    'Le pont rouvrira après le 9 octobre 2024.',
    'Elle a quitté le parti il y a plus de deux ans.',
    // no day is meant
    'Les voitures d’aujourd’hui pèsent lourd.',
    'Le pont mesure 2024 mètres.',
    'Le pont a duré vingt ans.',
  ])('is nothing in « %s »', (text) => {
    expect(factsOf(text)).toEqual([]);
  });

  it('of a day that only an unknown date tells is nothing', () => {
    expect(factsOf('Le pont a rouvert mardi.', null)).toEqual([]);
  });

  it('is kept with its sentence and the words that date it', () => {
    const [fact] = factsOf('Il pleut. Le pont a rouvert le 14 mai 2024.');
    const { words, excerpt } = fact!;
    expect(excerpt.text).toBe('Le pont a rouvert le 14 mai 2024.');
    expect(excerpt.article.raw.slice(words.start, words.end)).toBe('le 14 mai 2024');
  });
});

describe('facts that are told twice', () => {
  const told = (...texts: readonly string[]) =>
    joinFacts(
      texts.flatMap((text) => factsOf(text)),
      () => 1,
    );

  it('are one, at the most precise date', () => {
    const [fact, ...others] = told(
      'Après deux ans de travaux, le pont de Kerlez a rouvert en mai 2024.',
      'Le pont de Kerlez a rouvert le 14 mai 2024 après deux ans de travaux.',
    );
    expect([fact?.value, fact?.articles.length, others]).toEqual(['2024-05-14', 2, []]);
  });

  it('of another day, or in other words, are two', () => {
    expect(
      told('Le pont de Kerlez a rouvert le 14 mai 2024.', 'Le pont de Kerlez a rouvert le 15 mai 2024.'),
    ).toHaveLength(2);
    expect(
      told(
        'Après deux ans de travaux, le pont de Kerlez a rouvert aux voitures le 14 mai 2024.',
        'Un incendie a ravagé la mairie et les archives de Poncey, où dormaient les chevaux, le 14 mai 2024.',
      ),
    ).toHaveLength(2);
  });
});
