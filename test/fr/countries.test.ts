import { expect, test } from 'vitest';
import { countries, countryOf, isNationalityWord, waysOf } from '../../src/fr/countries.ts';
import { nameKey } from '../../src/fr/name-key.ts';

/** Regions of the Unicode list that are no country, or that news names otherwise. */
const NOT_COUNTRIES = new Set(
  `Ascension Anguilla Curaçao Antarctique Samoa américaines Aruba Åland Barthélemy Bermudes caribéens Bouvet Cocos Cook Clipperton Sercq Christmas Garcia Melilla
  européenne euro Malouines Féroé française Guernesey Gibraltar Guadeloupe Sandwich Guam Heard Canaries Man Territoire Jersey Caïmans Martin Macao Mariannes Martinique
  Montserrat Calédonie Norfolk Niue Polynésie Miquelon Pitcairn Océanie Réunion Hélène Svalbard Cunha Turques françaises Tokelau mineures Unies Cité Vierges Futuna pseudo Mayotte inconnue Kong Birmanie`.split(
    /\s+/u,
  ),
);

test('every country of the Unicode list is known by its French name', () => {
  const french = new Intl.DisplayNames(['fr'], { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = letters.flatMap((one) =>
    letters.flatMap((other) => {
      const name = french.of(one + other);
      return name === undefined || name === one + other ? [] : [name];
    }),
  );
  const unknown = names.filter((name) => countryOf(name.replace(/^(?:La|Le|Les) /u, '')) === null);
  const missing = unknown.filter((name) => !name.split(/[^\p{L}]+/u).some((word) => NOT_COUNTRIES.has(word)));
  // words of the language and first names too: known as « La Grenade », « La Dominique », « Île Maurice »
  expect(missing.filter((name) => !['Dominique', 'Grenade', 'Maurice'].includes(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(240);
});

test.each([
  ['Russie', 'Russie', 'name'],
  ['fédération de russie', 'Russie', 'name'],
  ['RPDC', 'Corée du Nord', 'name'],
  ['République populaire démocratique de Corée', 'Corée du Nord', 'name'],
  ['RDC', 'République démocratique du Congo', 'name'],
  ['USA', 'États-Unis', 'name'],
  ['etats unis', 'États-Unis', 'name'],
  ['URSS', 'Union soviétique', 'name'],
  ['Birmanie', 'Birmanie', 'name'],
  ['Myanmar', 'Birmanie', 'name'],
  ['Moscou', 'Russie', 'capital'],
  ['pyongyang', 'Corée du Nord', 'capital'],
  ['Kyiv', 'Ukraine', 'capital'],
  ['Ouagadougou', 'Burkina Faso', 'capital'],
  ['Canberra', 'Australie', 'capital'],
  ['Brasilia', 'Brésil', 'capital'],
  ['nord-coréennes', 'Corée du Nord', 'nationality'],
  ['sud-africain', 'Afrique du Sud', 'nationality'],
  ['Bélarusses', 'Biélorussie', 'nationality'],
  ['néo-zélandaise', 'Nouvelle-Zélande', 'nationality'],
  ['turque', 'Turquie', 'nationality'],
  ['grecques', 'Grèce', 'nationality'],
  ['afghane', 'Afghanistan', 'nationality'],
  ['ouzbèke', 'Ouzbékistan', 'nationality'],
  ['kremlin', 'Russie', 'seat'],
  ['Maison Blanche', 'États-Unis', 'seat'],
  ['Élysée', 'France', 'seat'],
  ['10, Downing Street', 'Royaume-Uni', 'seat'],
  ['Zhongnanhai', 'Chine', 'seat'],
  ['Bercy', 'France', 'seat'],
  ['Fennecs', 'Algérie', 'seat'],
  ['Bafana Bafana', 'Afrique du Sud', 'seat'],
  ['Squadra Azzurra', 'Italie', 'seat'],
  ['All Blacks', 'Nouvelle-Zélande', 'seat'],
])('« %s » speaks of %s by its %s', (words, country, by) => {
  const found = countryOf(words);
  expect([found?.country.name, found?.by]).toEqual([country, by]);
});

test.each(['', 'la', 'eau', 'male', 'sucre', 'grenade', 'roseau', 'maison', 'nord', 'us'])(
  '« %s » speaks of no country',
  (words) => {
    expect(countryOf(words)).toBeNull();
  },
);

test.each([
  ['Kremlin', 'président'],
  ['Downing Street', 'Premier ministre'],
  ['Quai d’Orsay', 'ministre des Affaires étrangères'],
  ['Knesset', null],
])('at %s sits the %s', (seat, office) => {
  expect(countryOf(seat)?.office).toBe(office);
});

test('a country knows all its ways of being spoken of', () => {
  const russia = countryOf('Russie')?.country;
  expect(russia && waysOf(russia)).toEqual(
    expect.arrayContaining(['russie', 'federation de russie', 'moscou', 'russe', 'russes', 'kremlin', 'douma']),
  );
});

test('every name, capital and seat leads back to a country, every adjective to a nationality', () => {
  for (const country of countries) {
    for (const name of country.names) expect(countryOf(name)?.country.name, name).toBe(country.name);
    for (const name of [...country.capitals, ...country.seats.map((seat) => seat.name)])
      expect(countryOf(name), name).not.toBeNull();
    for (const adjective of country.adjectives) expect(isNationalityWord(adjective), adjective).toBe(true);
    expect(nameKey(country.name)).not.toBe('');
  }
});

test('« Suisse » is a country and a nationality', () => {
  expect(isNationalityWord('Suisse')).toBe(true);
  expect(isNationalityWord('Russie')).toBe(false);
});
