import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

describe('days of the calendar', () => {
  test.each<[string, readonly string[]]>([
    ['Il est arrivé le 18 juin 2024', ['le 18 juin 2024 = 2024-06-18']],
    ['Il est arrivé le mardi 18 juin 2024', ['le mardi 18 juin 2024 = 2024-06-18']],
    ['Le 1er mai 1968, la grève commença', ['Le 1er mai 1968 = 1968-05-01']],
    ['Le premier juin 2024', ['Le premier juin 2024 = 2024-06-01']],
    ['Né le 3 févr. 1962', ['le 3 févr. 1962 = 1962-02-03']],
    ['Le concert du 15 déc. 2023', ['15 déc. 2023 = 2023-12-15']],
    ['Mort le 11 novembre 18, loin du front', ['le 11 novembre 18 = 2018-11-11']],
    ['Le 10 novembre 93, sur l’A 10', ['Le 10 novembre 93 = 1993-11-10']],
    ['Le 10 novembre 15 personnes sont venues', ['Le 10 novembre = 2023-11-10']],
    ['Il a signé le 30 mai', ['le 30 mai = 2024-05-30']],
    ['Il signera le 30 mai', ['le 30 mai = 2025-05-30']],
    ['Il a signé le 26 septembre dernier', ['le 26 septembre dernier = 2023-09-26']],
    ['Il sera reçu le 3 août prochain', ['le 3 août prochain = 2024-08-03']],
    ['Les attentats du 11-Septembre', ['11-Septembre = 2024-09-11']],
    ['Le match du 15juin 2016', ['15juin 2016 = 2016-06-15']],
    ['Il est venu le 29 février 2020', ['le 29 février 2020 = 2020-02-29']],
    ['Il est venu le 29 février 2023', []],
    ['Le 32 août 2014', []],
    ['Il s’est tu le mer. 19 juin', ['le mer. 19 juin = 2024-06-19']],
    ['Il est venu mardi 10 janvier', ['mardi 10 janvier = 2024-01-10']],
    ['Rue du 4 septembre, il n’y a personne', []],
    ['Ce 18 juin, il a parlé', ['Ce 18 juin = 2024-06-18']],
    ['Le trente et un décembre 1999', ['Le trente et un décembre 1999 = 1999-12-31']],
    ['Le 2024-06-18, il a parlé', ['Le 2024-06-18 = 2024-06-18']],
    ['Le 2024-06-18T20:17:30Z, tout était fini', ['Le 2024-06-18T20:17:30Z = 2024-06-18T20:17:30Z']],
    ['Le 12/03/2021 à Paris', ['Le 12/03/2021 = 2021-03-12']],
    ['Samedi 9/2/20', ['Samedi 9/2/20 = 2020-02-09']],
    ['Le 12/03 il viendra', ['Le 12/03 = 2025-03-12']],
    ['Les 3/4 du budget et le score de 2/1', []],
    ['Le 31/02/2021', []],
    ['Il a fini 12.03 à 4-3', []],
    ['Il est né le 24 mars 1976, son frère, le 25.', ['le 24 mars 1976 = 1976-03-24', 'le 25 = 1976-03-25']],
    ['Le 16 à 18 h, il parlera', ['Le 16 = 2024-06-16', '18 h = 2024-06-16T18:00']],
    ['Le 13, rien ne va plus', []],
    ['L’appel du 18 Juin 1940', ['18 Juin 1940 = 1940-06-18']],
    ['Mercredi 19, il parlera', ['Mercredi 19 = 2024-06-19']],
    ['Le jeudi 15, il parlera', ['Le jeudi 15 = 2024-08-15']],
    ['Lundi 18 h, il parlera', ['Lundi = 2024-06-24', '18 h = 2024-06-24T18:00']],
    ['Le 5 janv. 2020', ['Le 5 janv. 2020 = 2020-01-05']],
    ['Le 5 fév. 2020', ['Le 5 fév. 2020 = 2020-02-05']],
    ['Le 5 avr. 2020', ['Le 5 avr. 2020 = 2020-04-05']],
    ['Le 5 juil. 2020', ['Le 5 juil. 2020 = 2020-07-05']],
    ['Le 5 sept. 2020', ['Le 5 sept. 2020 = 2020-09-05']],
    ['Le 5 oct. 2020', ['Le 5 oct. 2020 = 2020-10-05']],
    ['Le 5 nov. 2020', ['Le 5 nov. 2020 = 2020-11-05']],
    ['Il a signé le 30 mai', ['le 30 mai = 2024-05-30']],
    ['La place du 18 juin, l’avenue du 8 mai 1945 et le stade du 26 mars', []],
    ['La mise en place le 17 mars dernier', ['le 17 mars dernier = 2024-03-17']],
    ['Né le 2 janvier 03.', ['le 2 janvier 03 = 2003-01-02']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('weekdays', () => {
  test.each<[string, readonly string[]]>([
    ['Il est mort lundi', ['lundi = 2024-06-17']],
    ['Il arrivera lundi', ['lundi = 2024-06-24']],
    ['Il est mort mardi', ['mardi = 2024-06-18']],
    ['Il viendra mardi', ['mardi = 2024-06-18']],
    ['Attendu mercredi à Pyongyang', ['mercredi = 2024-06-19']],
    ['Les réunions doivent avoir lieu mercredi', ['mercredi = 2024-06-19']],
    ['Un accord publié mercredi', ['mercredi = 2024-06-12']],
    ['Vendredi dernier, il a parlé', ['Vendredi dernier = 2024-06-14']],
    ['Il a parlé mardi dernier', ['mardi dernier = 2024-06-11']],
    ['Il sera opéré lundi prochain', ['lundi prochain = 2024-06-24']],
    ['Il part lundi en huit', ['lundi en huit = 2024-07-01']],
    ['Il part lundi en quinze', ['lundi en quinze = 2024-07-08']],
    ['Le lundi, le musée est fermé', ['Le lundi = XXXX-WXX-1']],
    ['Il est parti un lundi', ['un lundi = XXXX-WXX-1']],
    ['Ce jeudi, il parlera', ['Ce jeudi = 2024-06-20']],
    ['Il a parlé ce jeudi', ['ce jeudi = 2024-06-13']],
    ['Mardi de la semaine prochaine, il votera', ['Mardi de la semaine prochaine = 2024-06-25']],
    ['Il a voté mardi de la semaine dernière', ['mardi de la semaine dernière = 2024-06-11']],
    ['Il votera jeudi cette semaine', ['jeudi cette semaine = 2024-06-20']],
    ['Le Journal du Dimanche', []],
    [
      'Le 12 juin, il est tombé. Le lundi suivant, il est mort.',
      ['Le 12 juin = 2024-06-12', 'Le lundi suivant = 2024-06-17'],
    ],
    ['Dans la mer et dans la mare, il marche', []],
    ['DIMANCHE IL A PLU', ['DIMANCHE = 2024-06-16']],
    ['Il faut un préavis de grève pour lundi', ['lundi = 2024-06-24']],
    ['Il a promis de partir d’ici lundi', ['lundi = 2024-06-24']],
    ['Il a promis de rester jusqu’au 28 juin', ['28 juin = 2024-06-28']],
    ['Depuis lundi, il pleut', ['lundi = 2024-06-17']],
    ['Il a voté lundi en quinze', ['lundi en quinze = 2024-07-08']],
    ['Ce même lundi, il a voté', ['Ce même lundi = 2024-06-17']],
    [
      'Il a parlé dimanche, samedi, vendredi et jeudi',
      ['dimanche = 2024-06-16', 'samedi = 2024-06-15', 'vendredi = 2024-06-14', 'jeudi = 2024-06-13'],
    ],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('days counted from another', () => {
  test.each<[string, readonly string[]]>([
    ['Il a parlé hier', ['hier = 2024-06-17']],
    ['Il parlera demain', ['demain = 2024-06-19']],
    ['Il parle aujourd’hui', ['aujourd’hui = 2024-06-18']],
    ["Il parle aujourd'hui", ["aujourd'hui = 2024-06-18"]],
    ['Ce jour, il parle', ['Ce jour = 2024-06-18']],
    ['Avant-hier, il a plu', ['Avant-hier = 2024-06-16']],
    ['Il viendra après-demain', ['après-demain = 2024-06-20']],
    ['Il est né le 3 mai 2024. La veille, il pleuvait.', ['le 3 mai 2024 = 2024-05-03', 'La veille = 2024-05-02']],
    [
      'Il est né le 3 mai 2024. Le lendemain, il pleuvait.',
      ['le 3 mai 2024 = 2024-05-03', 'Le lendemain = 2024-05-04'],
    ],
    [
      'Il est né le 3 mai 2024. Le surlendemain, il pleuvait.',
      ['le 3 mai 2024 = 2024-05-03', 'Le surlendemain = 2024-05-05'],
    ],
    [
      'Il est né le 3 mai 2024. L’avant-veille, il pleuvait.',
      ['le 3 mai 2024 = 2024-05-03', 'L’avant-veille = 2024-05-01'],
    ],
    [
      'Il est né le 3 mai 2024. Le même jour, il pleuvait.',
      ['le 3 mai 2024 = 2024-05-03', 'Le même jour = 2024-05-03'],
    ],
    ['Il est né le 3 mai 2024. Ce jour-là, il pleuvait.', ['le 3 mai 2024 = 2024-05-03', 'Ce jour-là = 2024-05-03']],
    ['Le lendemain de la mort du roi', []],
    ['Le lendemain du 13 février, il neigeait', ['Le lendemain du 13 février = 2024-02-14']],
    ['La veille du 14 juillet 1989, il neigeait', ['La veille du 14 juillet 1989 = 1989-07-13']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});
