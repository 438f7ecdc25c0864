import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const best = (text: string, question: string) => findIn('quand', text, question)[0];
const isoOf = (text: string, question: string, words: string) =>
  findIn('quand', text, question).find((found) => found.text === words)?.value;

describe('the day on which something was said', () => {
  const strengthOf = (text: string, question: string, words: string) =>
    findIn('quand', text, question).find((found) => found.text === words)?.strength ?? 0;
  it.each([
    '« Le pont rouvrira bientôt », a annoncé lundi la maire.',
    '« Le pont rouvrira bientôt », a annoncé la maire lundi.',
    'La maire a annoncé lundi que le pont rouvrirait bientôt.',
  ])('is not that of what is said: %s', (text) => {
    const opening = strengthOf(text, 'Quand le pont rouvrira-t-il ?', 'lundi');
    expect(opening).toBeGreaterThan(0);
    expect(opening).toBeLessThan(0.6);
    expect(strengthOf(text, 'Quand la maire a-t-elle annoncé la réouverture ?', 'lundi')).toBeGreaterThan(0.9);
  });

  it('is nothing to a day that is said', () => {
    expect(
      strengthOf('« Le pont rouvrira lundi », dit la maire.', 'Quand le pont rouvrira-t-il ?', 'lundi'),
    ).toBeGreaterThan(0.9);
    const far = '« Le pont rouvrira », a dit la maire de la ville, alors que la fête commence lundi.';
    expect(strengthOf(far, 'Quand la fête commence-t-elle ?', 'lundi')).toBeGreaterThan(0.9);
  });
});

describe('the year asked', () => {
  it.each([
    ['Le pont, ouvert en 2029, ferme en mars.', 'en 2029'],
    ['Le pont, ouvert l’an dernier, ferme en mars.', 'l’an dernier'],
    ['Le pont, ouvert en mars dernier, ferme en mai.', 'mars dernier'],
    ['Le pont, ouvert en mars, ferme en mai 2029.', 'mai 2029'],
    ['Le pont, ouvert en été, ferme en 2029.', 'en 2029'],
  ])('%s is told by « %s » rather than by a month alone', (text, words) => {
    expect(words).toContain(best(text, 'En quelle année le pont est-il là ?')?.text);
  });
});

describe('the event that dates a fact', () => {
  it.each([
    ['Le pont est fermé depuis la crue du fleuve en 2022.', 'depuis la crue du fleuve en 2022', '2022'],
    ['Il a cédé lors de la crue du 3 mars 2029.', 'lors de la crue du 3 mars 2029', '2029-03-03'],
    ['Le pont est fermé depuis la guerre de Corée.', 'depuis la guerre de Corée', null],
    ['Il a cédé pendant la Seconde Guerre mondiale.', 'pendant la Seconde Guerre mondiale', null],
    ['Il a cédé au cours de la guerre de Corée.', 'au cours de la guerre de Corée', null],
    ['Il a cédé à l’occasion de la crue de 2022.', 'à l’occasion de la crue de 2022', '2022'],
    ['Il a cédé au moment où tombait, hélas, la nuit.', 'au moment où tombait', null],
    // what comes before or after an event has another date
    ['Il a cédé après la guerre de Corée.', 'après la guerre de Corée', null],
    ['Il a cédé avant la crue de 2022.', 'avant la crue de 2022', null],
    ['Il a cédé à la veille de la crue de 2022.', 'à la veille de la crue de 2022', null],
    ['Il a cédé au lendemain de la guerre de Corée.', 'au lendemain de la guerre de Corée', null],
    ['Il tient jusqu’à la crue de 2052.', 'jusqu’à la crue de 2052', null],
  ])('%s → %s, %s', (text, words, value) => {
    expect(isoOf(text, 'Quand le pont a-t-il cédé ?', words)).toBe(value);
  });

  it('counts back from a duration', () => {
    expect(isoOf('Elle dirige le port depuis 26 ans.', 'Depuis quand ?', 'depuis 26 ans')).toBe('2005');
  });
});

describe('a duration that leads to a date', () => {
  const text = 'Elle a vu le port en juillet 2000, quatre mois après avoir été élue présidente.';
  it('answers when what it leads to is asked', () => {
    expect(best(text, 'Quand a-t-elle été élue présidente ?')).toMatchObject({
      text: 'quatre mois après avoir été élue présidente',
      value: '2000-03',
    });
    expect(best(text, 'Quand a-t-elle vu le port ?')).toMatchObject({ text: 'en juillet 2000', value: '2000-07' });
  });
});

describe('what bounds a time', () => {
  it.each([
    [
      'Fermé la semaine dernière, le port ouvre à partir du 3 juin.',
      'À partir de quand le port ouvre-t-il ?',
      '2031-06-03',
    ],
    ['Fermé la semaine dernière, le port ouvre dès le 3 juin.', 'À partir de quand le port ouvre-t-il ?', '2031-06-03'],
    ['Fermé le 2 mai, le port ouvre à compter du 3 juin.', 'à partir de qand le port ouvre', '2031-06-03'],
    ['Fermé le 2 mai, le port reste vide jusqu’au 3 juin.', 'Jusqu’à quand le port est-il fermé ?', '2031-06-03'],
    ['Fermé le 2 mai, le port restera vide jusqu’en juin 2032.', 'Jusqu’à quand le port est-il fermé ?', '2032-06'],
  ])('%s %s → %s', (text, question, value) => {
    expect(best(text, question)?.value).toBe(value);
  });
});

describe('how precise', () => {
  const text = 'Le 12 mars 2029 à 18 heures, sous la pluie, le pont a cédé.';
  it.each([
    ['À quelle heure le pont a-t-il cédé ?', '18 heures'],
    ['Quel jour le pont a-t-il cédé ?', 'Le 12 mars 2029'],
    ['Quand le pont a-t-il cédé ?', 'Le 12 mars 2029'],
  ])('%s → %s', (question, words) => {
    expect(best(text, question)?.text).toBe(words);
  });

  it('wants a day more than a month or a year when a day is asked, and is content with a year', () => {
    const strength = (question: string, words: string) =>
      findIn('quand', 'Il a cédé en juin 2029 puis le 3 mai 2030 et enfin en 2031.', question).find((found) =>
        found.text.endsWith(words),
      )?.strength ?? 0;
    for (const words of ['juin 2029', '2031'])
      expect(strength('Quel jour a-t-il cédé ?', words)).toBeLessThan(strength('Quand a-t-il cédé ?', words));
    for (const noun of ['année', 'époque', 'décennie'])
      expect(strength(`En quelle ${noun} a-t-il cédé ?`, '2031')).toBeGreaterThan(
        strength('Quand a-t-il cédé ?', '2031'),
      );
  });

  it('keeps « en » before a month that answers « quand »', () => {
    expect(best('Il a cédé en juillet.', 'Quand a-t-il cédé ?')?.text).toBe('en juillet');
    expect(best('En juillet, il a cédé.', 'Quand a-t-il cédé ?')?.text).toBe('En juillet');
    expect(best('Il a cédé en juillet.', 'En quel mois a-t-il cédé ?')?.text).toBe('juillet');
    expect(best('Il a cédé en 2019.', 'Quand a-t-il cédé ?')?.text).toBe('2019');
    expect(best('La fête du 3 juillet.', 'Quand ?')?.text).not.toMatch(/^en/u);
  });
});

describe('several times in a sentence', () => {
  it.each([
    ['Le pont, ouvert en 2012, rouille ; il ferme mardi.', 'Quand ferme-t-il ?', 'mardi'],
    ['Le pont, ouvert lundi, fermé mardi, menacé mercredi, tient.', 'Quand le pont fut-il fermé ?', 'mardi'],
    ['Lundi – il pleuvait – la tour a cédé jeudi.', 'Quand la tour a-t-elle cédé ?', 'jeudi'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)?.text).toBe(words);
  });
});

describe('a part of a year', () => {
  it('tells more than a year, less than a month', () => {
    const strengthOf = (date: string) =>
      findIn('quand', `La gare a ouvert ${date}.`, 'Quand la gare a-t-elle ouvert ?')[0]?.strength ?? 0;
    expect(strengthOf('fin 2025')).toBeGreaterThan(strengthOf('en 2025'));
    expect(strengthOf('fin 2025')).toBeLessThan(strengthOf('en mai 2025'));
  });
});
