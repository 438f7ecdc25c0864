import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

describe('sets', () => {
  test.each<[string, readonly string[]]>([
    ['Tous les lundis', ['Tous les lundis = XXXX-WXX-1']],
    ['Chaque mardi', ['Chaque mardi = XXXX-WXX-2']],
    ['Les jeudis, il chante', ['Les jeudis = XXXX-WXX-4']],
    ['Chaque année', ['Chaque année = P1Y']],
    ['Tous les deux ans', ['Tous les deux ans = P2Y']],
    ['Tous les jours', ['Tous les jours = P1D']],
    ['Toutes les deux semaines', ['Toutes les deux semaines = P2W']],
    ['0,7 % par an', ['an = P1Y']],
    ['Deux fois par semaine', ['semaine = P1W']],
    ['Par jour de grand vent', []],
    ['Chaque été', ['Chaque été = XXXX-SU']],
    ['Tous les mois de mars', ['Tous les mois de mars = XXXX-03']],
    ['Les jeudis 6 et 13', []],
    ['Par mois', ['mois = P1M']],
    ['Par jour', ['jour = P1D']],
    ['Par heure', ['heure = PT1H']],
    ['Par trimestre', ['trimestre = P3M']],
    ['Par semestre', ['semestre = P6M']],
    ['Par année', ['année = P1Y']],
    ['Par minute', ['minute = PT1M']],
    ['Par seconde', ['seconde = PT1S']],
    ['Tous les quatre ans, tous les étés', ['Tous les quatre ans = P4Y', 'tous les étés = XXXX-SU']],
    ['Un lundi sur deux', ['Un lundi sur deux = XXXX-WXX-1']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});

describe('vague references', () => {
  test.each<[string, readonly string[]]>([
    ['Il part maintenant', ['maintenant = PRESENT_REF']],
    ['Désormais, il part', ['Désormais = PRESENT_REF']],
    ['Il est actuellement ici', ['actuellement = PRESENT_REF']],
    ['En ce moment, il pleut', ['En ce moment = PRESENT_REF']],
    ['Pour l’instant, il pleut', ['Pour l’instant = PRESENT_REF']],
    ['De nos jours', ['De nos jours = PRESENT_REF']],
    ['Il a récemment parlé', ['récemment = PAST_REF']],
    ['Autrefois, il parlait', ['Autrefois = PAST_REF']],
    ['À l’époque, il parlait', ['À l’époque = PAST_REF']],
    ['Il y a longtemps', ['Il y a longtemps = PAST_REF']],
    ['Prochainement, il parlera', ['Prochainement = FUTURE_REF']],
    ['L’avenir est incertain', ['L’avenir = FUTURE_REF']],
    ['Une date ultérieure', ['Une date ultérieure = FUTURE_REF']],
    ['Le prochain sommet', ['prochain = FUTURE_REF']],
    ['Son actuelle charge', ['actuelle = PRESENT_REF']],
    ['Le recensement précédent', ['précédent = PAST_REF']],
    ['Un succès sans précédent', []],
    ['Le futur chancelier', ['futur = FUTURE_REF']],
    ['https://site.fr/les-precedentes-visites', []],
    ['Dernièrement, il parlait', ['Dernièrement = PAST_REF']],
    ['Naguère, il parlait', ['Naguère = PAST_REF']],
    ['Jadis, il parlait', ['Jadis = PAST_REF']],
    ['Dans le passé, il parlait', ['Dans le passé = PAST_REF']],
    ['Il y a peu', ['Il y a peu = PAST_REF']],
    ['Il part tout de suite', ['tout de suite = PRESENT_REF']],
    ['À l’heure actuelle', ['À l’heure actuelle = PRESENT_REF']],
    ['Pour le moment', ['Pour le moment = PRESENT_REF']],
    ['Ces temps-ci', ['Ces temps-ci = PRESENT_REF']],
    ['Ces jours-ci', ['Ces jours-ci = PRESENT_REF']],
    ['À ce jour', ['À ce jour = PRESENT_REF']],
    ['À l’heure qu’il est', ['À l’heure qu’il est = PRESENT_REF']],
    ['Sous peu', ['Sous peu = FUTURE_REF']],
    ['Dans un avenir proche', ['Dans un avenir proche = FUTURE_REF']],
    ['À l’avenir', ['À l’avenir = FUTURE_REF']],
    ['Dans le futur', ['Dans le futur = FUTURE_REF']],
    ['La prochaine échéance et les prochains jeux', ['prochaine = FUTURE_REF', 'prochains = FUTURE_REF']],
    ['La future loi', ['future = FUTURE_REF']],
    ['La précédente édition', ['précédente = PAST_REF']],
    ['L’actuel patron', ['actuel = PRESENT_REF']],
  ])('%s', (text, expected) => {
    expect(readings(text, '2024-06-18')).toEqual(expected);
  });
});
