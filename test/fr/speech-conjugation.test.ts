import { expect, test } from 'vitest';
import { conjugate } from '../../src/fr/speech-conjugation.ts';

/** infinitive, present il, present ils, imperfect il, past il, past ils, future il, participle, gerund */
const CORPUS: readonly (readonly string[])[] = [
  ['affirmer', 'affirme', 'affirment', 'affirmait', 'affirma', 'affirmèrent', 'affirmera', 'affirmé', 'affirmant'],
  ['annoncer', 'annonce', 'annoncent', 'annonçait', 'annonça', 'annoncèrent', 'annoncera', 'annoncé', 'annonçant'],
  ['exiger', 'exige', 'exigent', 'exigeait', 'exigea', 'exigèrent', 'exigera', 'exigé', 'exigeant'],
  ['suggérer', 'suggère', 'suggèrent', 'suggérait', 'suggéra', 'suggérèrent', 'suggérera', 'suggéré', 'suggérant'],
  ['rappeler', 'rappelle', 'rappellent', 'rappelait', 'rappela', 'rappelèrent', 'rappellera', 'rappelé', 'rappelant'],
  ['rejeter', 'rejette', 'rejettent', 'rejetait', 'rejeta', 'rejetèrent', 'rejettera', 'rejeté', 'rejetant'],
  ['marteler', 'martèle', 'martèlent', 'martelait', 'martela', 'martelèrent', 'martèlera', 'martelé', 'martelant'],
  ['appuyer', 'appuie', 'appuient', 'appuyait', 'appuya', 'appuyèrent', 'appuiera', 'appuyé', 'appuyant'],
  ['avertir', 'avertit', 'avertissent', 'avertissait', 'avertit', 'avertirent', 'avertira', 'averti', 'avertissant'],
  ['démentir', 'dément', 'démentent', 'démentait', 'démentit', 'démentirent', 'démentira', 'démenti', 'démentant'],
  ['soutenir', 'soutient', 'soutiennent', 'soutenait', 'soutint', 'soutinrent', 'soutiendra', 'soutenu', 'soutenant'],
  ['prévenir', 'prévient', 'préviennent', 'prévenait', 'prévint', 'prévinrent', 'préviendra', 'prévenu', 'prévenant'],
  ['répondre', 'répond', 'répondent', 'répondait', 'répondit', 'répondirent', 'répondra', 'répondu', 'répondant'],
  ['craindre', 'craint', 'craignent', 'craignait', 'craignit', 'craignirent', 'craindra', 'craint', 'craignant'],
  ['promettre', 'promet', 'promettent', 'promettait', 'promit', 'promirent', 'promettra', 'promis', 'promettant'],
  ['reprendre', 'reprend', 'reprennent', 'reprenait', 'reprit', 'reprirent', 'reprendra', 'repris', 'reprenant'],
  ['conclure', 'conclut', 'concluent', 'concluait', 'conclut', 'conclurent', 'conclura', 'conclu', 'concluant'],
  [
    'poursuivre',
    'poursuit',
    'poursuivent',
    'poursuivait',
    'poursuivit',
    'poursuivirent',
    'poursuivra',
    'poursuivi',
    'poursuivant',
  ],
  [
    'reconnaître',
    'reconnaît',
    'reconnaissent',
    'reconnaissait',
    'reconnut',
    'reconnurent',
    'reconnaîtra',
    'reconnu',
    'reconnaissant',
  ],
  ['dire', 'dit', 'disent', 'disait', 'dit', 'dirent', 'dira', 'dit', 'disant'],
  ['décrire', 'décrit', 'décrivent', 'décrivait', 'décrivit', 'décrivirent', 'décrira', 'décrit', 'décrivant'],
  ['croire', 'croit', 'croient', 'croyait', 'crut', 'crurent', 'croira', 'cru', 'croyant'],
  ['faire', 'fait', 'font', 'faisait', 'fit', 'firent', 'fera', 'fait', 'faisant'],
  ['sourire', 'sourit', 'sourient', 'souriait', 'sourit', 'sourirent', 'sourira', 'souri', 'souriant'],
];

test.each(CORPUS)('%s', (infinitive, ...forms) => {
  const { finite, participles, gerund } = conjugate(infinitive ?? '');
  expect(finite).toEqual(expect.arrayContaining(forms.slice(0, 6)));
  expect([participles[0], gerund]).toEqual(forms.slice(6));
});

test('agrees participles', () => {
  expect(conjugate('promettre').participles).toEqual(['promis', 'promise', 'promis', 'promises']);
  expect(conjugate('nier').participles).toEqual(['nié', 'niée', 'niés', 'niées']);
});

test('refuses a verb that it cannot conjugate', () => {
  expect(() => conjugate('introduire')).toThrow(/introduire/u);
});
