import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../../src/annotate/amount/amount.ts';
import type { AmountMention } from '../../../src/model/mention.ts';
import { segmentText } from '../../../src/text/segment.ts';

function read(text: string): AmountMention[] {
  return amounts.annotate({ text, sentences: segmentText(text), published: null }) as AmountMention[];
}

/** « ~ » before the value: approximate. */
function shown(text: string): string[] {
  return read(text).map(({ text: words, value, unit, rule, approximate }) => {
    const number = `${approximate ? '~' : ''}${Number(value.toFixed(4))}`;
    return [words, '=', number, unit, `(${rule})`].filter((part) => part !== '').join(' ');
  });
}

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  // number and noun
  [
    'Le Nord a tiré deux missiles balistiques vers la mer.',
    ['deux missiles balistiques = 2 missiles balistiques (noun)'],
  ],
  ['Il était absent depuis vingt-quatre ans.', ['vingt-quatre ans = 24 ans (noun)']],
  ['Un pays de 9,5 millions d’habitants.', ['9,5 millions d’habitants = 9500000 habitants (noun)']],
  ['L’orage a fait 12 morts et 30 blessés.', ['12 morts = 12 morts (noun)', '30 blessés = 30 blessés (noun)']],
  ['Deux autres vieux bateaux ont coulé.', ['Deux autres vieux bateaux = 2 autres vieux bateaux (noun)']],
  ['Les 70 dernières années.', ['70 dernières années = 70 dernières années (noun)']],
  ['Les deux chefs d’État se sont vus.', ["deux chefs d’État = 2 chefs d'État (noun)"]],
  ['Il y a 18 élèves répartis en trois classes.', ['18 élèves = 18 élèves (noun)', 'trois classes = 3 classes (noun)']],
  ['Dix soldats tués.', ['Dix soldats tués = 10 soldats tués (noun)']],
  ['On compte 40 Palestiniens parmi eux.', ['40 Palestiniens = 40 Palestiniens (noun)']],
  ['Trois millions de personnes vivent là.', ['Trois millions de personnes = 3000000 personnes (noun)']],
  ['Elle a pesé 20 tonnes de blé.', ['20 tonnes de blé = 20 tonnes de blé (noun)']],
  ['Une surface de 300 mètres carrés.', ['300 mètres carrés = 300 mètres carrés (noun)']],
  ['Un seul verre d’eau.', ["Un seul verre d’eau = 1 seul verre d'eau (noun)"]],
  ['Il est parti un an.', ['un an = 1 an (noun)']],
  ['Il l’a fait en un jour.', ['un jour = 1 jour (noun)']],
  // rounding
  ['L’entretien a duré plus de quatre heures.', ['plus de quatre heures = ~4 heures (noun)']],
  ['Près de 60 pays sont venus.', ['Près de 60 pays = ~60 pays (noun)']],
  ['Soit un peu plus d’un mois après.', ['un peu plus d’un mois = ~1 mois (noun)']],
  ['Quelque 30.000 personnes ont défilé.', ['Quelque 30.000 personnes = ~30000 personnes (noun)']],
  ['Une part d’environ 10% des récoltes.', ['environ 10% des récoltes = ~10 % (percent)']],
  ['Il y a 200 morts environ.', ['200 morts environ = ~200 morts (noun)']],
  ['Une dizaine de missiles.', ['Une dizaine de missiles = ~10 missiles (noun)']],
  [
    'Des dizaines de milliers de manifestants.',
    ['Des dizaines de milliers de manifestants = ~10000 manifestants (vague)'],
  ],
  ['Plusieurs centaines de tonnes de blé.', ['Plusieurs centaines de tonnes de blé = ~100 tonnes de blé (vague)']],
  // ranges: the lower bound
  ['Entre 40 et 90 élèves arrivent.', ['Entre 40 et 90 élèves = ~40 élèves (range)']],
  ['Cela coûtera 12 à 15 millions d’euros.', ['12 à 15 millions d’euros = ~12000000 euros (range)']],
  ['Ses sœurs de 14 et 16 ans.', ['16 ans = 16 ans (noun)']],
  ['Six Français sur dix indiquent cela.', ['Six Français sur dix = 6 français (ratio)']],
  ['Deux ou trois missiles.', ['Deux ou trois missiles = ~2 missiles (range)']],
  // ages
  ['Cette femme de 41 ans a deux enfants.', ['41 ans = 41 ans (age)', 'deux enfants = 2 enfants (noun)']],
  ['M. Martin, 66 ans, est parti.', ['66 ans = 66 ans (age)']],
  ['Âgé de 65 ans, il gouverne.', ['65 ans = 65 ans (age)']],
  // shares
  ['Une croissance de 0,4 %, la plus faible.', ['0,4 % = 0.4 % (percent)']],
  ['Il a obtenu 80% des voix.', ['80% des voix = 80 % (percent)']],
  ['Dix pour cent du budget.', ['Dix pour cent du budget = 10 % (percent)']],
  ['Les deux tiers des sièges.', ['Les deux tiers des sièges = 0.6667 sièges (fraction)']],
  ['La moitié des communes.', ['La moitié des communes = 0.5 communes (fraction)']],
  ['Un cinquième des sièges.', ['Un cinquième des sièges = 0.2 sièges (fraction)']],
  // money and measures
  ['Un don de 200 millions d’euros.', ['200 millions d’euros = 200000000 euros (noun)']],
  [
    'Il coûte 20 €, ou $10, ou 5 M€.',
    ['20 € = 20 euros (money)', '$10 = 10 dollars (money)', '5 M€ = 5000000 euros (money)'],
  ],
  ['Une prime de 10.000 dollars.', ['10.000 dollars = 10000 dollars (noun)']],
  [
    'Un prêt de 2,3 Md€ et de 4 millions USD.',
    ['2,3 Md€ = 2300000000 euros (money)', '4 millions USD = 4000000 dollars (money)'],
  ],
  [
    'À 12 km de là, 50 m² et 35 °C.',
    ['12 km = 12 kilomètres (measure)', '50 m² = 50 mètres carrés (measure)', '35 °C = 35 degrés Celsius (measure)'],
  ],
  // ordinals
  ['C’est la deuxième rencontre.', ['la deuxième rencontre = 2 rencontre (ordinal)']],
  ['Pour le 70e anniversaire.', ['le 70e anniversaire = 70 anniversaire (ordinal)']],
  ['Un sixième mandat commence.', ['Un sixième mandat = 6 mandat (ordinal)']],
  ['Un Français sur cinq fume.', ['Un Français sur cinq = 1 français (ratio)']],
  ['Il forme trois salariés précaires sur 4.', ['trois salariés précaires sur 4 = 3 salariés précaires (ratio)']],
  [
    'On bâtit trois maisons sur dix hectares.',
    ['trois maisons = 3 maisons (noun)', 'dix hectares = 10 hectares (noun)'],
  ],
  [
    'On bâtit trois maisons sur dix terrains.',
    ['trois maisons = 3 maisons (noun)', 'dix terrains = 10 terrains (noun)'],
  ],
  ['Il a trois tours sur deux.', ['trois tours = 3 tours (noun)']],
  // scores: the first side
  ['Ils ont gagné 3-0 samedi.', ['3-0 = 3 score (score)']],
  ['Battus 2 buts à 1, ils partent.', ['2 buts à 1 = 2 score (score)']],
  ['Éliminés par cinq tirs au but à trois.', ['cinq tirs au but à trois = 5 score (score)']],
  // without a noun
  ['Sur les élèves vus, deux ont échoué.', ['deux = 2 (bare)']],
  ['Il dit que 120 restaient à bord.', ['120 = 120 (bare)']],
  ['Trois d’entre eux sont partis.', ['Trois = 3 (bare)']],
  ['Le groupe donne 200 millions, puis rien.', ['200 millions = 200000000 (bare)']],
  ['Sur dix, deux doivent partir.', ['deux = 2 (bare)']],
  // the noun of the number before
  ['Le loyer passe de 900 euros à 1 100.', ['900 euros = 900 euros (noun)', '1 100 = 1100 euros (elided)']],
  ['Il porte l’amende de 15 € d’hier à plus de 20.', ['15 € = 15 euros (money)', 'plus de 20 = ~20 euros (elided)']],
  ['On compte 300 vélos contre 450.', ['300 vélos = 300 vélos (noun)', '450 = 450 vélos (elided)']],
  ['Le loyer passe de 900 euros à 950 presque.', ['900 euros = 900 euros (noun)']],
  ['On compte 300 vélos à 450.', ['300 vélos = 300 vélos (noun)']],
  ['On compte 300 vélos et 450.', ['300 vélos = 300 vélos (noun)']],
  ['On passe du vélo à 450.', []],
  // no amounts: dates, times, labels, articles
  ['Né le 18 juin 2024, mardi 18, les 18 et 19 juin.', []],
  ['En 2024, depuis 1991, en septembre 2023, de 1950 à 1953.', []],
  ['À 18h30, vers 14 h, à 15 heures.', []],
  ['Le groupe 2 compte trois élèves.', ['trois élèves = 3 élèves (noun)']],
  ['Au 12 quai des Brumes.', []],
  ['Appelez le 01 23 45 67 89.', []],
  ['Le Covid-19, un F-16, l’article 5, le numéro 3, le groupe 2.', []],
  ['Il habite 12 rue des Lilas, dans le 16e arrondissement.', []],
  ['Au XXe siècle, la Seconde Guerre mondiale.', []],
  ['En quart de finale.', []],
  ['Un missile est une arme, et un jour viendra.', []],
  ['Le vol 447 et le Boeing 737 ont été retardés.', []],
  ['6Medias, publié samedi.', []],
  ['', []],
];

test.each(CORPUS)('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ...[
    'hier',
    'aujourd’hui',
    'demain',
    'désormais',
    'maintenant',
    'bientôt',
    'auparavant',
    'autrefois',
    'jadis',
    'naguère',
  ],
  ...['presque', 'plutôt', 'tard', 'tôt', 'ailleurs', 'ensemble', 'chacun', 'chacune'],
])('« %s » is not counted', (word) => {
  expect(shown(`On en voit 950 ${word}.`)).toEqual([]);
});

test.each([
  ...['en', 'cette', 'ce', 'l’', 'd’', 'dès', 'après', 'depuis', 'dans', 'par', 'pour', 'selon', 'avec', 'et'],
  ...['aujourd’hui', 'contre', 'au', 'à', 'lors', 'mais'],
])('« %s » after a number leaves it the noun of the one before', (word) => {
  expect(shown(`Le loyer passe de 900 euros à 950 ${word} tous.`)).toContain('950 = 950 euros (elided)');
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'deux',
    'un',
    '3-0',
    '2024',
    '18',
    'juin',
    'missiles',
    'plus de',
    '%',
    '€',
    'une dizaine de',
    'et',
    'à',
    '1 200',
    ',',
    '.',
    '(',
    '\n',
    'la deuxième',
    'tiers',
    '$',
    '0,4',
    'millions',
    'd’',
    'h',
    '«',
    'Entre',
    '\u00A0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test('gives sorted, disjoint slices of its sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = segmentText(text);
        let end = 0;
        for (const mention of read(text)) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(sentences.some(({ start, end: last }) => mention.start >= start && mention.end <= last)).toBe(true);
          expect(Number.isFinite(mention.value)).toBe(true);
          end = mention.end;
        }
      }),
    );
  });
});
