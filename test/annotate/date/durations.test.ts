import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

describe('durations', () => {
  test.each<[string, readonly string[]]>([
    ['Sa première visite en 24 ans', ['24 ans = P24Y → 2000']],
    ['Depuis 24 ans, il règne', ['24 ans = P24Y → 2000']],
    ['Depuis bientôt un an', ['bientôt un an = P1Y APPROX → 2023']],
    ['Depuis plus d’un an', ['plus d’un an = P1Y MORE_THAN → 2023']],
    ['Pendant près de 24 heures', ['près de 24 heures = PT24H APPROX']],
    ['Plus de quatre heures de débat', ['Plus de quatre heures = PT4H MORE_THAN']],
    ['Environ deux mois', ['Environ deux mois = P2M APPROX']],
    ['Un an et demi de travaux', ['Un an et demi = P18M']],
    ['Une demi-heure plus tôt que prévu', ['Une demi-heure = PT30M']],
    ['Un demi-siècle', ['Un demi-siècle = P50Y']],
    ['Un quart d’heure', ['Un quart d’heure = PT15M']],
    ['Trois quarts d’heure', ['Trois quarts d’heure = PT45M']],
    ['Une heure et quart de débat', ['Une heure et quart = PT1H15M']],
    ['Quelques jours', ['Quelques jours = PXD']],
    ['Plusieurs semaines', ['Plusieurs semaines = PXW']],
    ['Pendant des années', ['des années = PXY']],
    ['Des années soixante et des jours', ['années soixante = 196']],
    ['Une dizaine de jours', ['Une dizaine de jours = P10D APPROX']],
    ['De 8 à 24 mois de prison', ['8 = P8M', '24 mois = P24M']],
    ['Deux ou trois jours', ['Deux = P2D', 'trois jours = P3D']],
    ['Entre 2 et 3 ans de prison', ['2 = P2Y', '3 ans = P3Y']],
    ['Pendant 2h30', ['2h30 = PT2H30M']],
    ['A duré 1 h 45', ['1 h 45 = PT1H45M']],
    ['Un quinquennat', ['quinquennat = P5Y']],
    ['En juillet 2000, quatre mois après avoir été élu', ['juillet 2000 = 2000-07', 'quatre mois = P4M → 2000-03']],
    ['Le 3 mai, deux jours avant le vote', ['Le 3 mai = 2024-05-03', 'deux jours = P2D → 2024-05-05']],
    ['Deux jours après, il est mort', ['Deux jours = P2D → 2024-06-16']],
    ['Une journée de deuil pendant une journée', ['une journée = P1D']],
    ['Un jour, il partira', []],
    ['Les 22 secondes de son interpellation', ['Les 22 secondes = PT22S']],
    ['Quelque trois siècles', ['Quelque trois siècles = P300Y APPROX']],
    ['Deux millénaires', ['Deux millénaires = P2000Y']],
    ['Trois décennies', ['Trois décennies = P30Y']],
    ['Deux trimestres et trois semestres', ['Deux trimestres = P6M', 'trois semestres = P18M']],
    ['Vingt minutes et trente secondes', ['Vingt minutes = PT20M', 'trente secondes = PT30S']],
    ['Trois nuits', ['Trois nuits = P3D']],
    ['Télé 7 Jours et 20 Minutes', []],
    ['À peu près deux heures', ['À peu près deux heures = PT2H APPROX']],
    ['Près d’un an', ['Près d’un an = P1Y APPROX']],
    ['Quelque vingt ans plus tôt que prévu', ['Quelque vingt ans = P20Y APPROX']],
    ['Presque deux ans', ['Presque deux ans = P2Y APPROX']],
    ['Quasiment deux ans', ['Quasiment deux ans = P2Y APPROX']],
    ['Un peu plus de deux ans', ['Un peu plus de deux ans = P2Y MORE_THAN']],
    ['Un peu plus d’un an', ['Un peu plus d’un an = P1Y MORE_THAN']],
    ['Au moins deux ans', ['Au moins deux ans = P2Y MORE_THAN']],
    ['Un peu moins de deux ans', ['Un peu moins de deux ans = P2Y LESS_THAN']],
    ['Un peu moins d’un an', ['Un peu moins d’un an = P1Y LESS_THAN']],
    ['Moins de deux ans', ['Moins de deux ans = P2Y LESS_THAN']],
    ['Moins d’un an', ['Moins d’un an = P1Y LESS_THAN']],
    ['Au plus deux ans', ['Au plus deux ans = P2Y LESS_THAN']],
    ['À peine deux ans', ['À peine deux ans = P2Y LESS_THAN']],
    [
      'Deux ans, deux années, deux mois, deux jours, deux journées',
      ['Deux ans = P2Y', 'deux années = P2Y', 'deux mois = P2M', 'deux jours = P2D', 'deux journées = P2D'],
    ],
    ['Deux semaines, deux heures, deux min', ['Deux semaines = P2W', 'deux heures = PT2H', 'deux min = PT2M']],
    ['Deux siècles et demi', ['Deux siècles et demi = P250Y']],
    ['Deux cents ans de règne', ['Deux cents ans = P200Y']],
    ['Un septennat', ['septennat = P7Y']],
    ['De longues années de lutte', ['De longues années = PXY']],
    ['Des millions d’années', ['millions d’années = P1000000Y']],
    ['Huit de mois', []],
    ['Douze jours de captivité', ['Douze jours = P12D']],
    ['Au bout de trois mois', ['trois mois = P3M']],
    ['Le peuple a attendu vingt ans.', ['vingt ans = P20Y']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('ages are no durations', () => {
  test.each<[string, readonly string[]]>([
    ['Un homme de 37 ans', []],
    ['Une fillette de 6 ans s’est noyée', []],
    ['Le jeune homme de 24 ans', []],
    ['Âgé de 54 ans', []],
    ['À l’âge de 114 ans', []],
    ['Alain Parmentier, 53 ans, employé', []],
    ['Alain Parmentier (53 ans)', []],
    ['Il a 20 ans', []],
    ['Il fête ses 50 ans', []],
    ['Les plus de 65 ans', []],
    ['Les enfants de 2 à 8 ans', []],
    ['Les 18-24 ans', []],
    ['Âgés entre 26 et 37 ans', []],
    ['Un bébé de 6 mois', []],
    ['Une peine de 2 ans', ['2 ans = P2Y']],
    ['Une visite de trois jours', ['trois jours = P3D']],
    ['Condamné à trois ans de prison', ['trois ans = P3Y']],
    ['À 25 ans, il part', []],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('moments counted back and forth', () => {
  test.each<[string, readonly string[]]>([
    ['Remplacé il y a un mois', ['il y a un mois = 2024-05']],
    ['Il y a deux ans, il partait', ['Il y a deux ans = 2022']],
    ['Il y a trois semaines, il partait', ['Il y a trois semaines = 2024-05-28']],
    ['Il y a cinq jours, il partait', ['Il y a cinq jours = 2024-06-13']],
    ['Il y a deux heures, il partait', ['Il y a deux heures = 2024-06-18']],
    ['Il y a plus de deux ans', ['Il y a plus de deux ans = 2022 BEFORE']],
    ['Il y a moins d’un an', ['Il y a moins d’un an = 2023 AFTER']],
    ['Il y a environ 50 ans', ['Il y a environ 50 ans = 1974 APPROX']],
    ['Il y a deux ou trois mois', ['Il y a deux ou trois mois = 2024-03 APPROX']],
    ['Il y a quelques mois', ['Il y a quelques mois = PAST_REF']],
    ['Voilà trois ans', ['Voilà trois ans = 2021']],
    ['Cela fait 17 ans', ['Cela fait 17 ans = 2007']],
    ['Il y a deux ans de travail', ['deux ans = P2Y']],
    ['Dans deux mois, il partira', ['Dans deux mois = 2024-08']],
    ['Dans deux jours, il partira', ['Dans deux jours = 2024-06-20']],
    ['D’ici deux semaines', ['D’ici deux semaines = 2024-07-02 BEFORE']],
    ['Dans quelques mois', ['Dans quelques mois = FUTURE_REF']],
    [
      'Le 3 mai 2024, il tomba. Deux jours plus tard, il mourut.',
      ['Le 3 mai 2024 = 2024-05-03', 'Deux jours plus tard = 2024-05-05'],
    ],
    [
      'Le 3 mai 2024, il tomba. Trois mois plus tôt, il courait.',
      ['Le 3 mai 2024 = 2024-05-03', 'Trois mois plus tôt = 2024-02'],
    ],
    ['En juillet 2000, il régnait. Un an plus tard, il partit.', ['juillet 2000 = 2000-07', 'Un an plus tard = 2001']],
    [
      'Le 3 mai 2024, il tomba. Quinze jours après, il mourut.',
      ['Le 3 mai 2024 = 2024-05-03', 'Quinze jours après = 2024-05-18'],
    ],
    ['43 ans après, le corps est retrouvé', ['43 ans = P43Y → 1981']],
    ['43 ans plus tard, le corps est retrouvé', ['43 ans = P43Y → 1981']],
    ['Voici deux mois', ['Voici deux mois = 2024-04']],
    ['Ça fait deux mois', ['Ça fait deux mois = 2024-04']],
    ['Il y a déjà deux ans', ['Il y a déjà deux ans = 2022']],
    ['Il y a deux mois, deux jours', ['Il y a deux mois = 2024-04', 'deux jours = P2D']],
    ['D’ici à deux mois', ['D’ici à deux mois = 2024-08 BEFORE']],
    ['Il y a 12 heures', ['Il y a 12 heures = 2024-06-18']],
    ['Il y a trente heures', ['Il y a trente heures = 2024-06-17']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('moments counted in hours', () => {
  test.each<[string, readonly string[]]>([
    ['Il y a deux heures', ['Il y a deux heures = 2013-02-12T02:30']],
    ['Dans vingt minutes', ['Dans vingt minutes = 2013-02-12T04:50']],
    ['Dans 24 heures', ['Dans 24 heures = 2013-02-13T04:30']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2013-02-12T04:30:00')).toEqual(expected);
  });
});
