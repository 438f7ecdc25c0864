import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const best = (text: string, question: string) => findIn('combien', text, question)[0];
const strengthOf = (text: string, question: string, words: string) =>
  findIn('combien', text, question).find((found) => found.text === words)?.strength ?? 0;

describe('the people struck', () => {
  it.each([
    ['Le séisme a fait 3 000 blessés et 120 morts.', 'Combien de morts ?', '120 morts'],
    ['Le bilan est de 3 000 blessés et de 120 décès.', 'Combien y a-t-il eu de morts ?', '120 décès'],
    ['Le séisme a blessé 3 000 personnes et tué 120 autres.', 'Combien de morts ?', '120 autres'],
    ['Le séisme a tué 120 personnes et blessé 3 000 autres.', 'Combien de blessés ?', '3 000 autres'],
    ['Plus de 3 000 maisons sont à terre, 120 personnes ont péri.', 'Combien de victimes ?', '120 personnes'],
    ['Plus de 3 000 maisons sont à terre, 120 personnes ont succombé.', 'Combien de décès ?', '120 personnes'],
    ['Plus de 3 000 maisons sont à terre, 120 personnes sont décédées.', 'Combien de tués ?', '120 personnes'],
    ['Plus de 3 000 maisons sont à terre, 120 habitants ont perdu la vie.', 'Combien de morts ?', '120 habitants'],
    ['Plus de 3 000 maisons sont à terre, 120 habitants sont victimes.', 'Combien de morts ?', '120 habitants'],
    ['Plus de 3 000 maisons sont à terre, 120 habitants ont disparu.', 'Combien de disparus ?', '120 habitants'],
    ['Face à 3 000 passants, 120 jeunes ont été arrêtés.', 'Combien d’arrestations ?', '120 jeunes'],
    ['Face à 3 000 passants, 120 jeunes ont été interpellés.', 'Combien d’interpellations ?', '120 jeunes'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)?.text).toBe(words);
  });

  it('takes the wounded for no dead', () => {
    const text = 'Le séisme a fait 3 000 blessés.';
    expect(strengthOf(text, 'Combien de morts ?', '3 000 blessés')).toBeLessThan(0.2);
    expect(strengthOf(text, 'Combien de blessés ?', '3 000 blessés')).toBe(1);
  });
});

describe('the unit of a measure', () => {
  const text =
    'Le pont de 300 mètres et 80 tonnes a coûté 12 millions d’euros, un tiers de trop, a pris 3 ans et a rompu deux fois à 40 degrés.';
  it.each([
    ['Quelle est la longueur du pont ?', '300 mètres'],
    ['Combien mesure le pont ?', '300 mètres'],
    ['Quel est le poids du pont ?', '80 tonnes'],
    ['Combien pèse le pont ?', '80 tonnes'],
    ['À quel prix le pont a-t-il été bâti ?', '12 millions d’euros'],
    ['Quel est son budget ?', '12 millions d’euros'],
    ['Combien le pont a-t-il coûté ?', '12 millions d’euros'],
    ['Combien coûte le pont ?', '12 millions d’euros'],
    ['Combien vaut le pont ?', '12 millions d’euros'],
    ['Combien a-t-on dépensé ?', '12 millions d’euros'],
    ['Combien a-t-il été payé ?', '12 millions d’euros'],
    ['Combien a-t-il rapporté ?', '12 millions d’euros'],
    ['Combien a-t-on investi ?', '12 millions d’euros'],
    ['Quelle part est de trop ?', 'un tiers'],
    ['Quelle proportion est de trop ?', 'un tiers'],
    ['Combien de temps a-t-il fallu ?', '3 ans'],
    ['Quelle est la durée du chantier ?', '3 ans'],
    ['Combien dure le chantier ?', '3 ans'],
    ['Combien de fois a-t-il rompu ?', 'deux fois'],
    ['Quelle température faisait-il ?', '40 degrés'],
  ])('%s → %s', (question, words) => {
    expect(best(text, question)?.text).toBe(words);
  });

  it.each([
    ['Luc Bramard, 52 ans, a reçu 3 000 euros.', 'Quel est son âge ?', '52 ans'],
    ['Le train roule à 300 km/h depuis 200 km.', 'Quelle est sa vitesse ?', '300 km/h'],
    ['La ville a 30 000 habitants et 12 km².', 'Quelle est sa superficie ?', '12 km²'],
    ['La ville a 30 000 habitants et 12 hectares.', 'Quelle est sa surface ?', '12 hectares'],
    ['La ville a 12 km² et 30 000 habitants.', 'Quelle est sa population ?', '30 000 habitants'],
    ['En 12 jours, le réacteur a donné 300 mégawatts.', 'Quelle est sa puissance ?', '300 mégawatts'],
    ['En 12 jours, la cuve a perdu 300 litres.', 'Quel est son volume ?', '300 litres'],
    ['Avec 12 bus, elle a eu 80 % des voix.', 'Quel score a-t-elle obtenu ?', '80 % des voix'],
    ['Avec 12 bus, 80 % des élèves partent.', 'Quel pourcentage des élèves part ?', '80 % des élèves'],
  ])('%s %s → %s', (sentence, question, words) => {
    expect(best(sentence, question)?.text).toBe(words);
  });

  it('lets another unit answer a verb more than a noun', () => {
    const other = 'Le pont de 300 mètres a rompu.';
    expect(strengthOf(other, 'Combien le pont a-t-il coûté ?', '300 mètres')).toBeGreaterThan(
      strengthOf(other, 'Quel est le prix du pont ?', '300 mètres'),
    );
    expect(strengthOf(other, 'Combien ?', '300 mètres')).toBeGreaterThan(
      strengthOf(other, 'Combien le pont a-t-il coûté ?', '300 mètres'),
    );
  });

  it('counts what follows « nombre »', () => {
    const text2 = 'Avec 80 grues, 300 ouvriers bâtissent le pont.';
    for (const noun of ['nombre', 'total', 'effectif'])
      expect(best(text2, `Quel est le ${noun} d’ouvriers ?`)?.text).toBe('300 ouvriers');
    expect(best(text2, 'Quelle quantité de grues y a-t-il ?')?.text).toBe('80 grues');
  });
});

describe('a part of a whole', () => {
  it.each([
    ['Sur les 164 enfants examinés, deux ont dépassé le seuil.', 'Combien d’enfants ont dépassé le seuil ?', 2],
    ['Sur ces 164 enfants, deux ont dépassé le seuil.', 'Combien d’enfants ont dépassé le seuil ?', 2],
    ['Sur un total de 164 enfants, deux ont dépassé le seuil.', 'Combien d’enfants ont dépassé le seuil ?', 2],
    // no part follows
    ['La crue a porté sur 164 enfants.', 'Combien d’enfants ?', 164],
    ['Les 164 enfants et deux autres rient.', 'Combien d’enfants rient ?', 164],
  ])('%s %s → %s', (text, question, value) => {
    expect(best(text, question)?.value).toBe(value);
  });
});

describe('a share in so many', () => {
  it('answers « quelle proportion » rather than a number of people', () => {
    const text = 'Parmi 900 ouvriers, un fumeur sur cinq a arrêté.';
    expect(best(text, 'Quelle proportion de fumeurs a arrêté ?')?.text).toBe('un fumeur sur cinq');
  });
});

describe('what a preposition brings', () => {
  const text = 'Le loyer va monter de 900 euros à 1 100.';
  it.each([
    ['À combien va monter le loyer ?', 1100],
    ['Jusqu’à combien va monter le loyer ?', 1100],
    ['Jusqu’à quel montant ira le loyer ?', 1100],
    ['À quel montant ira le loyer ?', 1100],
    ['Combien coûte le loyer ?', 900],
  ])('%s → %s', (question, value) => {
    expect(best(text, question)?.value).toBe(value);
  });

  it('« de combien » takes what « de » brings', () => {
    const rise = 'À 12 points près, la note a monté de 30 points, à 80 points.';
    expect(best(rise, 'De combien la note a-t-elle monté ?')?.value).toBe(30);
    expect(best(rise, 'À combien la note a-t-elle monté ?')?.value).not.toBe(30);
  });

  it('leaves the others their strength when it brings none', () => {
    const fine = 'Une amende de 900 euros tombe.';
    const asked = strengthOf(fine, 'À combien s’élève l’amende ?', '900 euros');
    expect(asked).toBe(strengthOf(fine, 'L’amende, combien ?', '900 euros'));
  });

  it('takes a number that is compared with for less', () => {
    expect(best('On a vendu 300 vélos, contre 450 hier.', 'Combien de vélos a-t-on vendus ?')?.value).toBe(300);
    expect(strengthOf('On a vendu 300 vélos, contre 450 en mai.', 'Combien de vélos a-t-on vendus ?', '450')).toBe(
      0.85,
    );
  });
});
