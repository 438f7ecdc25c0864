import { expect, test } from 'vitest';
import {
  isBodyWord,
  isCommonAcronym,
  isOrganisationHead,
  isOrganisationLabel,
  isOtherHead,
  isPeople,
  isWork,
  organisationNames,
  organisationWords,
  otherNames,
} from '../../src/fr/organisations.ts';
import { isOpener } from '../../src/fr/sentence-openers.ts';

test.each([
  ['Nations unies', 'ONU'],
  ['otan', 'Otan'],
  ['AP', 'Associated Press'],
  ['Fonds monétaire international', 'Fonds monétaire international'],
  ['FMI', 'Fonds monétaire international'],
  ['Confédération africaine de football', 'CAF'],
  ['Canal+', 'Canal+'],
  ['KCNA', 'KCNA'],
])('%s is known as %s', (name, usual) => {
  expect(organisationNames(name)?.[0]).toBe(usual);
});

test('what is not in the table is not known', () => {
  expect(organisationNames('Les Glycines')).toBeNull();
  expect(organisationWords).toContain('Conseil de sécurité');
});

test.each([
  ['ministère', false, true],
  ['Université', true, true],
  ['mairie', false, true],
  ['Centre', true, true],
  ['centre', false, false],
  ['maison', false, false],
])('the head %s (capital: %s) is %s', (word, big, expected) => {
  expect(isOrganisationHead(word, big)).toBe(expected);
});

test('words around names tell what they are', () => {
  expect([isOrganisationLabel('quotidien'), isOrganisationLabel('maison')]).toEqual([true, false]);
  expect([isBodyWord('FC'), isBodyWord('Poutine')]).toEqual([true, false]);
  expect([isWork('série'), isWork('ville')]).toEqual([true, false]);
  expect([isPeople('Occidentaux'), isPeople('Juif'), isPeople('Russe')]).toEqual([true, true, false]);
  expect([isOtherHead('Coupe'), isOtherHead('Noël'), isOtherHead('Lyon')]).toEqual([true, true, false]);
  expect([isCommonAcronym('TGV'), isCommonAcronym('KRT')]).toEqual([true, false]);
  expect(otherNames).toContain('Tour de France');
});

test.each(['Depuis', 'Ces', 'Finalement', 'Interrogée', 'Qualifiant', 'Celles-ci', 'Mardi', 'Selon'])(
  '%s opens a sentence',
  (word) => {
    expect(isOpener(word)).toBe(true);
  },
);

test.each(['Poutine', 'Lankov', 'Moon', 'Pyongyang'])('%s is more than an opening', (word) => {
  expect(isOpener(word)).toBe(false);
});

test.each([
  'Public Sénat',
  'LCP',
  'TV5',
  'Sud Radio',
  'RTBF',
  'RTS',
  'Le Quotidien du médecin',
  'Le Progrès',
  'Le Dauphiné libéré',
  'La Voix du Nord',
  'Le Télégramme',
  'La Provence',
  'Midi libre',
  'La Tribune',
  'Les Inrockuptibles',
  'Valeurs actuelles',
  'L’Opinion',
  'L’Usine nouvelle',
  'Sud Rail',
  'Solidaires',
  'Confédération paysanne',
  'Coordination rurale',
  'CPME',
  'UDI',
  'PCF',
  'NPA',
  'Lutte ouvrière',
  'Debout la France',
  'Place publique',
  'Unef',
  'FCPE',
  'Attac',
  'Secours populaire',
  'Secours catholique',
  'Emmaüs',
  'Ifop',
  'Ipsos',
  'Elabe',
  'Odoxa',
  'BVA',
  'OpinionWay',
  'Harris Interactive',
  'Kantar',
  'Viavoice',
  'Urssaf',
  'Arcep',
  'Arcom',
  'CSA',
  'Cnil',
  'Anssi',
  'Bpifrance',
  'Caisse des dépôts',
  'Pôle emploi',
  'France Travail',
  'Unédic',
])('%s is a known organisation', (name) => {
  expect(organisationNames(name)?.[0]).toBe(name);
});
