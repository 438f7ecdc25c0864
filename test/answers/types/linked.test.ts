import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const names = (text: string, question: string) => findIn('qui', text, question).map((found) => found.text);

describe('who holds an office', () => {
  it.each([
    // the function is told of the name
    ['Le ministre de la Pêche, Paul Orvel, dort.', 'Qui est le ministre de la Pêche ?', ['Paul Orvel']],
    ['Paul Orvel, ministre de la Pêche, dort.', 'Comment s’appelle le ministre de la Pêche ?', ['Paul Orvel']],
    ['Ministre : Paul Orvel (Bergen).', 'Quel est le nom du ministre ?', ['Paul Orvel']],
    // elsewhere in the dossier
    ['Le ministre Paul Orvel dort. Paul Orvel rit.', 'Qui est le ministre ?', ['Paul Orvel']],
    // by another word for it
    ['L’entraîneur Paul Orvel dort.', 'Qui est le sélectionneur ?', ['Paul Orvel']],
    ['Paul Orvel a vu Luc Bramard.', 'Comment s’appelle la femme de Luc Bramard ?', []],
    // nobody is called so, nor by a word that is only near
    ['La chancelière Odile Terrasse dort.', 'Qui est la ministre ?', []],
    ['Paul Orvel a vu son ministre de la Pêche.', 'Qui est le ministre de la Pêche ?', []],
    ['Le maire Paul Orvel dort.', 'Qui est l’ambassadeur ?', []],
    // a form of address
    ['Le Dr Paul Orvel dort.', 'Comment s’appelle le médecin ?', ['Paul Orvel']],
    ['Me Odile Terrasse dort.', 'Quel est le nom de l’avocate ?', ['Odile Terrasse']],
    ['M. Paul Orvel dort.', 'Comment s’appelle le médecin ?', []],
    ['La Norvège a vu la ministre de la Pêche.', 'Comment s’appelle la ministre ?', []],
    ['Le directeur du port dort.', 'Qui est le directeur du port ?', []],
  ])('%s %s → %j', (text, question, found) => {
    expect(names(text, question)).toEqual(found);
  });

  /** Share of what somebody is worth whose function is the one asked. */
  const holds = (text: string, question: string, name: string) =>
    Math.max(0, ...findIn('qui', text, question).map((found) => (found.text === name ? found.strength : 0))) / 1.4;

  it.each([
    ['Paul Orvel, secrétaire général de la FSN, dort.', 'Qui est le secrétaire général de FTO ?', 0.25],
    ['Le secrétaire général de la FSN, Paul Orvel, dort.', 'qui est le secrétaire général de fto', 0.25],
    ['Le ministre de la Pêche, Paul Orvel, dort.', 'Qui est le ministre de la Santé ?', 0.25],
    ['Le Premier ministre Paul Orvel dort.', 'Qui est le ministre de la Santé ?', 0.25],
    ['La députée PS Odile Terrasse dort.', 'Qui est la députée de la FTO ?', 0.25],
    // the same, in other words, or left open by one of them
    ['Le ministre de la Pêche, Paul Orvel, dort.', 'Qui est le ministre de la Pêche ?', 1],
    ['L’ancien ministre socialiste Paul Orvel dort.', 'Qui est le ministre de la Santé ?', 1],
    ['Le président de la FSN, Paul Orvel, dort.', 'Qui est le président du syndicat ?', 1],
    ['Le ministre norvégien Paul Orvel dort.', 'Qui est le ministre de la Santé ?', 1],
  ])('%s %s → %d', (text, question, strength) => {
    const name = text.includes('Odile') ? 'Odile Terrasse' : 'Paul Orvel';
    expect(holds(text, question, name)).toBeCloseTo(strength, 2);
  });

  it('is whom another sentence calls so, less where nothing does', () => {
    const text = 'Le PDG de la FSN Paul Orvel dort.';
    expect(holds(text, 'c ki le boss de la FSN', 'Paul Orvel')).toBe(1);
    expect(names('Le patron du port dort. Le PDG de la FSN Paul Orvel rit.', 'Qui est le patron de la FSN ?')).toEqual([
      'Paul Orvel',
    ]);
    expect(holds(`${text} Paul Orvel rit.`, 'Qui est le patron de la FSN ?', 'Paul Orvel')).toBe(0.5);
    expect(names(`${text} Le patron du port dort.`, 'Qui est le patron de la FSN ?')).toEqual([]);
  });

  it('is a wife where « femme de » asks', () => {
    const text = 'La femme de Luc Bramard, Odile Terrasse, dort.';
    expect(names(text, 'Quel est le nom de la femme de Luc Bramard ?')[0]).toBe('Odile Terrasse');
    const teacher = 'Paul Orvel, professeur à l’université pour femmes de Bergen, dort.';
    expect(names(teacher, 'Comment s’appelle la femme de Luc Bramard ?')).toEqual([]);
  });

  it('is asked of anybody when what they did is told', () => {
    expect(names('Paul Orvel a signé.', 'Quel ministre a signé ?')).toEqual(['Paul Orvel']);
    // « doit faire » tells nothing by itself, but somebody does it
    expect(names('Paul Orvel ira au port.', 'Quel ministre doit faire le voyage ?')).toEqual(['Paul Orvel']);
  });

  it('is no question of office when everybody may be called so', () => {
    expect(names('Paul Orvel soutient Odile Terrasse.', 'Qui est le principal soutien d’Odile Terrasse ?')).toContain(
      'Paul Orvel',
    );
  });
});
