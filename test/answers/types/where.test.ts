import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const best = (text: string, question: string) => findIn('ou', text, question)[0]?.text;

describe('the spot that has the noun asked', () => {
  it.each([
    [
      'Il dort devant le monument aux marins, à Bergen.',
      'Devant quel monument dort-il ?',
      'devant le monument aux marins',
    ],
    ['À Bergen, il dort dans la salle des fêtes.', 'Dans quelle salle dort-il ?', 'dans la salle des fêtes'],
    // what has a name of its own is wanted by its name
    ['Il dort dans un quartier de la ville de Bergen.', 'Dans quelle ville dort-il ?', 'Bergen'],
    ['Il dort dans une région voisine de la Norvège.', 'Dans quel pays dort-il ?', 'Norvège'],
    ['Il dort dans la salle, à Bergen.', 'Devant quel monument dort-il ?', 'Bergen'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)).toBe(words);
  });

  it.each(['ville', 'capitale', 'commune', 'région', 'province', 'île', 'département', 'continent', 'pays'])(
    'names what « quelle %s » asks',
    (noun) => {
      expect(best(`Il dort dans la ${noun} de Lisbonne.`, `Dans quelle ${noun} dort-il ?`)).toMatch(
        /^(?:île de )?Lisbonne$/u,
      );
    },
  );
});

describe('the town in the name of a body', () => {
  const text = 'Luc Bramard, expert à l’Université Ewha de Séoul, a dit avant-hier que tout viendrait enfin de Moscou.';
  it('answers « quelle ville »', () => {
    expect(best(text, 'Dans quelle ville travaille Luc Bramard ?')).toBe('Séoul');
    expect(best('Luc Bramard sort de l’Université de Bergen.', 'Dans quelle ville était Luc ?')).toBe('Bergen');
  });
  it('says little of a spot, and nothing when it is no town', () => {
    expect(best(text, 'Où travaille Luc Bramard ?')).not.toBe('Séoul');
    const found = findIn('ou', 'Il sort de l’Université de Technologie.', 'Dans quelle ville est-il ?');
    expect(found.map(({ rule }) => rule)).not.toContain('town in a name');
  });
});

describe('the body that is asked', () => {
  const text = 'Il a siégé à Lisbonne et au Parlement européen.';
  it.each([
    'enceinte',
    'institution',
    'organisation',
    'instance',
    'université',
    'école',
    'entreprise',
    'club',
    'tribunal',
    'journal',
    'établissement',
    'média',
  ])('« dans quelle %s »', (noun) => {
    expect(best(text, `Dans quelle ${noun} a-t-il siégé ?`)).toBe('Parlement européen');
  });
  it('is less than a town elsewhere', () => {
    expect(best(text, 'Où a-t-il siégé ?')).toBe('Lisbonne');
  });
});

describe('several places in a sentence', () => {
  it('prefers the one beside what is told', () => {
    const text = 'Parti de Lisbonne, ravi, il a signé à Bergen.';
    expect(best(text, 'Où a-t-il signé ?')).toBe('Bergen');
  });
});
