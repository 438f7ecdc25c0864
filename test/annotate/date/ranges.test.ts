import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

describe('ranges', () => {
  test.each<[string, readonly string[]]>([
    [
      'La visite aura lieu du 18 au 20 juin 2024',
      ['du 18 au 20 juin 2024 = 2024-06-18/2024-06-20', '18 = 2024-06-18', '20 juin 2024 = 2024-06-20'],
    ],
    [
      'Il se rendra à Séoul les 18 et 19 juin',
      ['les 18 et 19 juin = 2024-06-18/2024-06-19', '18 = 2024-06-18', '19 juin = 2024-06-19'],
    ],
    [
      'Des manœuvres sont prévues entre les 28 et 31 août',
      ['entre les 28 et 31 août = 2024-08-28/2024-08-31', '28 = 2024-08-28', '31 août = 2024-08-31'],
    ],
    [
      'Du lundi 1er au mercredi 10 juillet 2013',
      [
        'Du lundi 1er au mercredi 10 juillet 2013 = 2013-07-01/2013-07-10',
        'lundi 1er = 2013-07-01',
        'mercredi 10 juillet 2013 = 2013-07-10',
      ],
    ],
    [
      'Des travaux du 28 décembre au 3 janvier 2024',
      [
        'du 28 décembre au 3 janvier 2024 = 2023-12-28/2024-01-03',
        '28 décembre = 2023-12-28',
        '3 janvier 2024 = 2024-01-03',
      ],
    ],
    [
      'Du 30 juin au 2 juillet, la ville sera fermée',
      ['Du 30 juin au 2 juillet = 2024-06-30/2024-07-02', '30 juin = 2024-06-30', '2 juillet = 2024-07-02'],
    ],
    ['Il jouera les 5 et 12 juillet', ['5 = 2024-07-05', '12 juillet = 2024-07-12']],
    ['Il viendra le 5 ou le 6 juillet', ['5 = 2024-07-05', '6 juillet = 2024-07-06']],
    [
      'Il jouera les 5, 6 et 7 juillet',
      ['les 5, 6 et 7 juillet = 2024-07-05/2024-07-07', '5 = 2024-07-05', '7 juillet = 2024-07-07'],
    ],
    ['10-22 août 2012', ['10-22 août 2012 = 2012-08-10/2012-08-22', '10 = 2012-08-10', '22 août 2012 = 2012-08-22']],
    [
      'Entre le 16 avril et le 31 décembre 2019',
      [
        'Entre le 16 avril et le 31 décembre 2019 = 2019-04-16/2019-12-31',
        '16 avril = 2019-04-16',
        '31 décembre 2019 = 2019-12-31',
      ],
    ],
    ['Du 20 au 18 juin 2024', ['18 juin 2024 = 2024-06-18']],
    ['De mars à juin 2023', ['De mars à juin 2023 = 2023-03/2023-06', 'mars = 2023-03', 'juin 2023 = 2023-06']],
    [
      'Entre janvier et avril 2019, les prix ont monté',
      ['Entre janvier et avril 2019 = 2019-01/2019-04', 'janvier = 2019-01', 'avril 2019 = 2019-04'],
    ],
    ['En mars-avril, les prix ont monté', ['mars = 2024-03', 'avril = 2024-04']],
    [
      'D’octobre 2023 à février 2024',
      ['D’octobre 2023 à février 2024 = 2023-10/2024-02', 'octobre 2023 = 2023-10', 'février 2024 = 2024-02'],
    ],
    ['Il a régné de 1950 à 1953', ['de 1950 à 1953 = 1950/1953', '1950 = 1950', '1953 = 1953']],
    ['Entre 1990 et 1999, la population a crû', ['Entre 1990 et 1999 = 1990/1999', '1990 = 1990', '1999 = 1999']],
    ['La période 1982-1990', ['1982-1990 = 1982/1990', '1982 = 1982', '1990 = 1990']],
    ['La saison 2018-19', ['2018-19 = 2018/2019', '2018 = 2018', '19 = 2019']],
    ['Il a gagné en 2007 et 2017', ['2007 = 2007', '2017 = 2017']],
    [
      'Il se rendra en Corée mardi et mercredi',
      ['mardi et mercredi = 2024-06-18/2024-06-19', 'mardi = 2024-06-18', 'mercredi = 2024-06-19'],
    ],
    [
      'Il a travaillé de mardi à jeudi',
      ['de mardi à jeudi = 2024-06-11/2024-06-13', 'mardi = 2024-06-11', 'jeudi = 2024-06-13'],
    ],
    ['Ouvert du lundi au vendredi', ['du lundi au vendredi = XXXX-WXX-1/XXXX-WXX-5']],
    [
      'Il a parlé samedi et dimanche derniers',
      ['samedi et dimanche derniers = 2024-06-15/2024-06-16', 'samedi = 2024-06-15', 'dimanche derniers = 2024-06-16'],
    ],
    ['Il parlera lundi et jeudi', ['lundi = 2024-06-24', 'jeudi = 2024-06-27']],
    ['Il est arrivé dans la nuit de mardi à mercredi', ['la nuit de mardi à mercredi = 2024-06-11/2024-06-12']],
    ['Dans la nuit du 17 au 18 juin, il a plu', ['la nuit du 17 au 18 juin = 2024-06-17/2024-06-18']],
    [
      'Dans la nuit du lundi 15 au mardi 16 avril 2019',
      ['la nuit du lundi 15 au mardi 16 avril 2019 = 2019-04-15/2019-04-16'],
    ],
    [
      'Dans la nuit de samedi à dimanche 16 juin, il a plu',
      ['la nuit de samedi à dimanche 16 juin = 2024-06-15/2024-06-16'],
    ],
    [
      'Les 10 juin, du 13 au 18, tout est fermé.',
      ['10 juin = 2024-06-10', 'du 13 au 18 = 2024-06-13/2024-06-18', '13 = 2024-06-13', '18 = 2024-06-18'],
    ],
    ['Il a été sanctionné en avril et mai derniers', ['avril = 2024-04', 'mai derniers = 2024-05']],
    ['Le 3 mai, de 5 à 7 personnes', ['Le 3 mai = 2024-05-03']],
    [
      'Entre le 3 et le 5 mai 2024',
      ['Entre le 3 et le 5 mai 2024 = 2024-05-03/2024-05-05', '3 = 2024-05-03', '5 mai 2024 = 2024-05-05'],
    ],
    [
      'De lundi à mercredi, il a dormi',
      ['De lundi à mercredi = 2024-06-10/2024-06-12', 'lundi = 2024-06-10', 'mercredi = 2024-06-12'],
    ],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('the turn of two years or months', () => {
  test.each<[string, readonly string[]]>([
    [
      'La gare ouvrira fin 2025-début 2026.',
      ['fin 2025-début 2026 = 2025/2026', 'fin 2025 = 2025 END', 'début 2026 = 2026 START'],
    ],
    [
      'La gare ouvrira fin mai 2025 ou début juin 2025.',
      [
        'fin mai 2025 ou début juin 2025 = 2025-05/2025-06',
        'fin mai 2025 = 2025-05 END',
        'début juin 2025 = 2025-06 START',
      ],
    ],
    [
      'La gare ouvrira entre la fin 2025 et le début 2026.',
      ['la fin 2025 et le début 2026 = 2025/2026', 'la fin 2025 = 2025 END', 'le début 2026 = 2026 START'],
    ],
    ['La gare ouvrira fin 2025, début 2026.', ['fin 2025 = 2025 END', 'début 2026 = 2026 START']],
    ['La gare ouvrira fin 2026-début 2025.', ['fin 2026 = 2026 END', 'début 2025 = 2025 START']],
    ['La gare ouvrira début 2025-fin 2026.', ['début 2025 = 2025 START', 'fin 2026 = 2026 END']],
    ['La gare ouvrira fin 2025-mi-2026.', ['fin 2025 = 2025 END', 'mi-2026 = 2026 MID']],
    ['Ni fin 1990 ni début des années 2000.', ['fin 1990 = 1990 END', 'début des années 2000 = 200 START']],
    ['De fin des années 1990 ou début 2001.', ['fin des années 1990 = 199 END', 'début 2001 = 2001 START']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-19')).toEqual(expected);
  });
});
