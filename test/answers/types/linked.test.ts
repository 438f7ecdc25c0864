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
    ['La Norvège a vu la ministre de la Pêche.', 'Comment s’appelle la ministre ?', []],
    ['Le directeur du port dort.', 'Qui est le directeur du port ?', []],
  ])('%s %s → %j', (text, question, found) => {
    expect(names(text, question)).toEqual(found);
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
