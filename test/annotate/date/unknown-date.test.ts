import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

describe('an article without a date', () => {
  test.each<[string, readonly string[]]>([
    ['Il est mort mardi', ['mardi = XXXX-WXX-2']],
    ['Il a parlé hier', ['hier = PAST_REF']],
    ['Il parlera demain', ['demain = FUTURE_REF']],
    ['Il parle aujourd’hui', ['aujourd’hui = PRESENT_REF']],
    ['Le 18 juin, il a parlé', ['Le 18 juin = XXXX-06-18']],
    ['En mars, il a parlé', ['mars = XXXX-03']],
    ['À Noël, il a parlé', ['Noël = XXXX-12-25']],
    ['À Pâques, il a parlé', []],
    ['La semaine dernière, il a parlé', ['La semaine dernière = PAST_REF']],
    ['L’an prochain, il parlera', ['L’an prochain = FUTURE_REF']],
    ['Cette année, il parle', ['Cette année = PRESENT_REF']],
    ['Il y a deux ans, il parlait', ['Il y a deux ans = PAST_REF']],
    ['Dans deux ans, il parlera', ['Dans deux ans = FUTURE_REF']],
    ['Le lendemain, il parla', ['Le lendemain = FUTURE_REF']],
    ['Ce soir, il parlera', ['Ce soir = XXXX-XX-XXTEV']],
    ['À 15 heures, il parlera', ['15 heures = XXXX-XX-XXT15:00']],
    ['Ce week-end, il parlera', ['Ce week-end = XXXX-WXX-WE']],
    ['Au printemps, il parlera', ['printemps = XXXX-SP']],
    ['Au premier trimestre, il parlera', ['premier trimestre = XXXX-Q1']],
    ['Les deux dernières années', ['Les deux dernières années = P2Y']],
    ['Depuis deux ans', ['deux ans = P2Y']],
    ['La première semaine de mai', ['mai = XXXX-05']],
    ['Le jeudi 15, il parlera', ['Le jeudi = XXXX-WXX-4']],
    ['Mardi et mercredi, il a parlé', ['Mardi = XXXX-WXX-2', 'mercredi = XXXX-WXX-3']],
    ['Dans la nuit de mardi à mercredi, il a parlé', ['la nuit de mardi à mercredi = XXXX-WXX-2/XXXX-WXX-3']],
    [
      'Du 18 au 20 juin, il a parlé',
      ['Du 18 au 20 juin = XXXX-06-18/XXXX-06-20', '18 = XXXX-06-18', '20 juin = XXXX-06-20'],
    ],
    ['De mars à mai, il a parlé', ['De mars à mai = XXXX-03/XXXX-05', 'mars = XXXX-03', 'mai = XXXX-05']],
    ['Le 16 à 18 h, il parlera', ['18 h = XXXX-XX-XXT18:00']],
  ])('%s', (text, expected) => {
    expect(readings(text, null)).toEqual(expected);
  });
});

describe('an article of which only the month is known', () => {
  test.each<[string, readonly string[]]>([
    ['Il a rencontré le président mercredi', ['mercredi = 2023-09 APPROX']],
    ['Il a parlé hier', ['hier = 2023-09 APPROX']],
    ['Il a parlé dans la nuit de mardi à mercredi', ['la nuit de mardi à mercredi = 2023-09 APPROX']],
    ['Mardi et mercredi, il a parlé', ['Mardi = 2023-09 APPROX', 'mercredi = 2023-09 APPROX']],
    ['Le 18 juin, il a parlé', ['Le 18 juin = 2023-06-18']],
    ['En mars, il a parlé', ['mars = 2023-03']],
    ['Le mois dernier, il a parlé', ['Le mois dernier = 2023-08']],
    ['La semaine dernière, il a parlé', ['La semaine dernière = PAST_REF']],
    ['Il y a deux mois, il a parlé', ['Il y a deux mois = 2023-07']],
    ['Il y a deux jours, il a parlé', ['Il y a deux jours = PAST_REF']],
    ['L’été dernier, il a parlé', ['L’été dernier = 2023-SU']],
    ['Ce soir, il parlera', ['Ce soir = XXXX-XX-XXTEV']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2023-09')).toEqual(expected);
  });
});

describe('an article of which only the year is known', () => {
  test.each<[string, readonly string[]]>([
    ['En mars, il a parlé', ['mars = 2023-03']],
    ['Le 18 juin, il a parlé', ['Le 18 juin = 2023-06-18']],
    ['L’an dernier, il a parlé', ['L’an dernier = 2022']],
    ['À Noël, il a parlé', ['Noël = 2023-12-25']],
    ['Cet été, il a parlé', ['Cet été = 2023-SU']],
    ['Au premier trimestre, il a parlé', ['premier trimestre = 2023-Q1']],
    ['Il est mort mardi', ['mardi = XXXX-WXX-2']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2023')).toEqual(expected);
  });
});
