import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const best = (text: string, question: string) => findIn('qui', text, question)[0]?.text;
const strengthOf = (text: string, question: string, words: string) =>
  findIn('qui', text, question).find((found) => found.text === words)?.strength ?? 0;

describe('the noun after « quel »', () => {
  const text = 'À Lisbonne, Luc Bramard a quitté le Parlement européen.';
  it.each([
    ['Quel ministre est parti ?', 'Luc Bramard'],
    ['Quels chercheurs sont partis ?', 'Luc Bramard'],
    ['Quelle navigatrice est partie ?', 'Luc Bramard'],
    ['Quel Norvégien est parti ?', 'Luc Bramard'],
    ['Quel est le principal négociateur ?', undefined],
    ['Quelle institution est en crise ?', 'Parlement européen'],
    ['Quelles organisations sont en crise ?', 'Parlement européen'],
    ['Quel zèbre est en crise ?', 'Luc Bramard'],
  ])('%s → %s', (question, name) => {
    expect(best(text, question)).toBe(name);
  });

  it('lets a team or a country bear the name of a place', () => {
    const match = 'Luc Bramard a vu Lisbonne.';
    expect(best(match, 'Quelle équipe est venue ?')).toBe('Lisbonne');
    expect(best(match, 'Qui est venu ?')).toBe('Luc Bramard');
  });

  it('takes the function asked for who has it, however else it is said', () => {
    const text2 = 'Le chef de la diplomatie, Luc Bramard, et le ministre de la Pêche, Paul Orvel, dorment.';
    expect(best(text2, 'Quel ministre de la Pêche dort ?')).toBe('Paul Orvel');
    const two = 'Le ministre de la Pêche, Paul Orvel, et la ministre de la Santé, Odile Terrasse, dorment.';
    expect(best(two, 'Quel ministre de la Santé dort ?')).toBe('Odile Terrasse');
  });
});

describe('who does it', () => {
  it.each([
    // the name that the verb follows, whatever slips between
    ['Le Kremlin savait que la Norvège et Lisbonne menacent le port.', 'Qui menace le port ?', 'Norvège et Lisbonne'],
    ['Odile Terrasse sait que Luc Bramard a aussi menacé le port.', 'Qui a menacé le port ?', 'Luc Bramard'],
    ['Odile Terrasse croit que Luc Bramard ne l’a pas menacé.', 'Qui n’a pas menacé le port ?', 'Luc Bramard'],
    ['Odile Terrasse sait que Luc Bramard, maire du port, menace la fête.', 'Qui menace ?', 'Luc Bramard'],
    ['Odile Terrasse sait que Luc Bramard (72 ans) doit menacer la fête.', 'Qui menace ?', 'Luc Bramard'],
    // « par » after the verb
    ['Odile Terrasse dit la fête menacée par Luc Bramard.', 'Qui menace la fête ?', 'Luc Bramard'],
    ['Odile Terrasse dit la fête menacée depuis hier par le Parlement européen.', 'Qui menace ?', 'Parlement européen'],
    // who undergoes is asked
    ['Luc Bramard a été menacé mardi par Odile Terrasse.', 'Qui a été menacé ?', 'Luc Bramard'],
  ])('%s %s → %s', (text, question, name) => {
    expect(best(text, question)).toBe(name);
  });

  it.each([
    ['Odile Terrasse dit que Luc Bramard dort : le port menace.', 'Qui menace ?'],
    ['Odile Terrasse dit que Luc Bramard, hier, la, nuit, menace.', 'Qui menace ?'],
  ])('leaves who stands apart: %s', (text, question) => {
    expect(best(text, question)).toBe('Odile Terrasse');
  });
});

describe('the preposition asked', () => {
  it.each([
    ['Avec qui Luc Bramard dort-il ?', 'avec la juge'],
    ['Avec qui Luc Bramard dort-il ?', 'aux côtés de'],
    ['Avec qui Luc Bramard dort-il ?', 'en compagnie d’une juge,'],
    ['Avec quel juge Luc Bramard dort-il ?', 'rejoint par'],
    ['Par qui Luc Bramard est-il logé ?', 'par'],
    ['Par qui Luc Bramard est-il logé ?', 'grâce à'],
    ['Contre qui Luc Bramard joue-t-il ?', 'contre'],
    ['Contre quels juges Luc Bramard joue-t-il ?', 'face à'],
    ['Pour qui Luc Bramard vote-t-il ?', 'pour'],
    ['Chez qui Luc Bramard dort-il ?', 'chez'],
    ['Sans qui Luc Bramard dort-il ?', 'sans'],
    ['Selon qui Luc Bramard dort-il ?', 'selon'],
    ['Selon qui Luc Bramard dort-il ?', 'd’après'],
    ['D’après qui Luc Bramard dort-il ?', 'pour'],
  ])('%s ← %s', (question, words) => {
    const text = `Paul Orvel sait que Luc Bramard dort, ${words.replace(/,$/u, '')} Odile Terrasse.`;
    const found = words.endsWith(',') ? 'Odile Terrasse' : best(text, question);
    expect(found).toBe('Odile Terrasse');
  });

  it('counts from the function before the name', () => {
    const text = 'Paul Orvel a vu Luc Bramard avec la juge norvégienne, Odile Terrasse.';
    expect(best(text, 'Avec qui Luc Bramard dort-il ?')).toBe('Odile Terrasse');
  });

  it('takes an office too', () => {
    const text = 'Le directeur norvégien a discuté avec le ministre danois de la Pêche.';
    expect(best(text, 'Avec qui Luc Bramard a-t-il discuté ?')).toBe('ministre danois de la Pêche');
  });
});

describe('lists', () => {
  it.each([
    [
      'Luc Bramard (12e), Odile Terrasse (40e) et Paul Orvel (82e) ont marqué.',
      'Luc Bramard (12e), Odile Terrasse (40e) et Paul Orvel (82e)',
    ],
    ['Luc Bramard, Odile Terrasse et Paul Orvel ont marqué.', 'Luc Bramard, Odile Terrasse et Paul Orvel'],
    ['Ont marqué Luc Bramard puis Odile Terrasse.', 'Luc Bramard puis Odile Terrasse'],
    ['Ont marqué Luc Bramard ainsi que le juge Paul Orvel.', 'Luc Bramard ainsi que le juge Paul Orvel'],
    ['Ont marqué Luc Bramard et Paul Orvel, maire de Bergen.', 'Luc Bramard et Paul Orvel, maire de Bergen'],
  ])('%s', (text, list) => {
    expect(best(text, 'Quels joueurs ont marqué ?')).toBe(list);
    expect(best(text, 'Qui sont les joueurs ?')).toBe(list);
  });

  it.each([
    ['Luc Bramard a vu Odile Terrasse.', 'Quels joueurs ont dormi ?'],
    ['Luc Bramard dort et Odile Terrasse rit.', 'Quels joueurs ont marqué ?'],
    // whom the question names is no part of its answer
    ['Luc Bramard et Odile Terrasse ont ri.', 'Quels joueurs ont vu Luc Bramard ?'],
    // one is asked
    ['Il pleut sur Luc Bramard et Odile Terrasse.', 'Quel joueur a marqué ?'],
  ])('none in « %s » for « %s »', (text, question) => {
    expect(findIn('qui', text, question).map(({ rule }) => rule)).not.toContain('list of names');
  });
});

describe('who is heard', () => {
  const text = 'Odile Terrasse, experte de la mer, a déclaré à Paul Orvel que le port dormirait.';
  it.each([
    'Selon qui le port dormira-t-il ?',
    'Quel expert pense que le port dormira ?',
    'Qui affirme qu’il dormira ?',
  ])('%s', (question) => {
    expect(best(text, question)).toBe('Odile Terrasse');
    expect(strengthOf(text, question, 'Odile Terrasse')).toBeGreaterThan(
      strengthOf(text, 'Qui dort ?', 'Odile Terrasse') - 0.01,
    );
  });

  it('is worth no more where nobody is asked to speak', () => {
    const said = 'Le port dormira toute la nuit et tout le jour, selon Odile Terrasse.';
    expect(strengthOf(said, 'Qui affirme que le port dormira ?', 'Odile Terrasse')).toBeGreaterThan(
      strengthOf(said, 'Qui verra le port dormir ?', 'Odile Terrasse'),
    );
  });
});

describe('offices without a name', () => {
  it('are no answer beside the name they are said of', () => {
    const rules = (text: string) => findIn('qui', text, 'Qui est venu ?').map(({ rule }) => rule);
    expect(rules('Le ministre norvégien de la Pêche, Luc Bramard, est venu.')).not.toContain('office');
    expect(rules('Luc Bramard, ministre de la Pêche, est venu.')).not.toContain('office');
    expect(rules('Le ministre norvégien de la Pêche a vu Luc Bramard.')).toContain('office');
  });

  it('are worth less than the office asked', () => {
    const text = 'Le directeur du port a vu la juge.';
    expect(strengthOf(text, 'Quel juge est venu ?', 'directeur du port')).toBeLessThan(
      strengthOf(text, 'Quel directeur est venu ?', 'directeur du port'),
    );
  });

  it('tell who someone is whom the dossier does not know otherwise', () => {
    const text = 'Le prix porte le nom du premier président du club.';
    expect(best(text, 'Qui était Zéphirin Dujonc ?')).toBe('premier président du club');
  });
});

describe('who somebody is', () => {
  const text = 'Le ministre de la Pêche, Paul Orvel, a vu Odile Terrasse.';
  it.each(['Qui est Paul Orvel ?', 'est Paul Orvel', 'Paul Orvel', 'paul orvel ?', 'c’est qui Paul Orvel'])(
    '%s',
    (question) => {
      expect(best(text, question)).toBe('ministre de la Pêche');
    },
  );

  it('is not asked by a name and a verb', () => {
    expect(best(text, 'Qui Paul Orvel a-t-il vu ?')).toBe('Odile Terrasse');
  });
});

describe('bodies without a name', () => {
  it.each([
    ['L’intersyndicale de la FSN a réclamé une enquête.', 'Qui a réclamé une enquête ?', 'intersyndicale de la FSN'],
    ['La direction a fermé le pont.', 'Qui a fermé le pont ?', 'direction'],
    ['Une enquête est réclamée par les syndicats de la FSN.', 'Qui réclame une enquête ?', 'syndicats de la FSN'],
    ['Les syndicats et la direction ont vu la FSN réclamer une enquête.', 'Qui a réclamé une enquête ?', 'FSN'],
    ['Le président de l’association réclame une enquête.', 'Qui réclame une enquête ?', 'président de l’association'],
  ])('%s %s → %s', (text, question, found) => {
    expect(best(text, question)).toBe(found);
  });

  it('count less where someone is asked', () => {
    expect(strengthOf('La direction a fermé le pont.', 'Quel ministre a fermé le pont ?', 'direction')).toBeCloseTo(
      0.24,
    );
  });

  it.each([
    ['Une course entre l’entreprise qui donne et la ville a lieu.', 'Qui donne ?'],
    ['Le navire en direction du port siffle.', 'Qui siffle ?'],
  ])('%s %s → nobody', (text, question) => {
    expect(findIn('qui', text, question).filter(({ rule }) => rule === 'body')).toEqual([]);
  });
});
