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

describe('the kind of place that is asked', () => {
  const text = 'Il a dormi à la gare, en Afrique, en Norvège, en Picardie, dans la Creuse et à Bergen.';
  it.each([
    ['continent', 'Afrique'],
    ['pays', 'Norvège'],
    ['région', 'Picardie'],
    ['province', 'Picardie'],
    ['département', 'Creuse'],
    ['ville', 'Bergen'],
    ['capitale', 'Bergen'],
    ['commune', 'Bergen'],
  ])('« dans quel %s » → %s', (noun, words) => {
    expect(best(text, `Dans quel ${noun} a-t-il dormi ?`)).toBe(words);
  });

  it.each([
    ['Il dort à l’usine Bramard, à Trifouilly.', 'Dans quelle ville dort-il ?', 'Trifouilly'],
    ['Il dort à l’usine Bramard, à Trifouilly.', 'Où dort-il ?', 'usine Bramard'],
    ['Il dort à Bergen, en Zorbonie.', 'Dans quelle région dort-il ?', 'Zorbonie'],
    ['Il dort à Bergen, en Zorbonie.', 'Dans quel département dort-il ?', 'Zorbonie'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)).toBe(words);
  });
});

describe('what stands before a place', () => {
  const strengthOf = (text: string, question: string) => findIn('ou', text, question)[0]?.strength ?? 0;
  it('holds the place of a complement for less', () => {
    expect(best('Le maire de Lisbonne dort à Bergen.', 'Où dort-il ?')).toBe('Bergen');
    expect(strengthOf('Le maire de Lisbonne dort.', 'Où dort-il ?')).toBe(0.8);
    expect(strengthOf('Le maire de la Creuse dort.', 'Où dort-il ?')).toBe(0.8);
    expect(strengthOf('Le maire de Lisbonne dort.', 'D’où vient-il ?')).toBe(1);
  });

  it.each([
    ...[
      'près',
      'loin',
      'autour',
      'au large',
      'au pied',
      'au bord',
      'à côté',
      'au nord',
      'au sud',
      'à l’est',
      'à l’ouest',
    ],
    ...['au centre', 'au cœur', 'aux environs', 'aux alentours', 'aux abords', 'à la frontière', 'proche', 'voisin'],
    ...['originaire', 'natif', 'à 30 kilomètres', 'à 30 km', 'à 30 mètres', 'il vient', 'elles viennent', 'il venait'],
    ...[
      'il part',
      'il partait',
      'il arrive',
      'ils arrivent',
      'il sort',
      'il sortait',
      'partie',
      'venue',
      'revenus',
      'rentrée',
    ],
    ...['arrivé', 'sorti', 'chassé', 'exclu', 'expulsé', 'rapatrié', 'évacué', 'dans la banlieue', 'dans la province'],
  ])('« %s de » tells a place', (words) => {
    expect(strengthOf(`Hier, ${words} de Lisbonne.`, 'Où dort-il ?')).toBe(1);
  });

  it.each(['rue', 'avenue', 'boulevard', 'place', 'quai', 'impasse', 'allée', 'square', 'route', 'chemin'])(
    'an address with « %s » needs none',
    (street) => {
      expect(strengthOf(`Une école située ${street} Victor Hugo a brûlé.`, 'Où est l’école ?')).toBe(1);
    },
  );

  it('a bracket behind a place says where it is', () => {
    expect(best('Il dort à Amiens (Somme).', 'Dans quel département dort-il ?')).toBe('Somme');
    expect(strengthOf('Il dort à Amiens (Somme).', 'Dans quel département dort-il ?')).toBe(1);
  });
});

describe('the spot beside a place', () => {
  it.each([
    ['Ils crient devant le bureau de vote de Bergen pour se faire entendre.', 'devant le bureau de vote de Bergen'],
    ['Il dort derrière la grande poste de Bergen.', 'derrière la grande poste de Bergen'],
    ['Il dort sous le vieux pont de bois de Bergen.', 'sous le vieux pont de bois de Bergen'],
    ['Il dort à bord du vieux ferry de Bergen.', 'à bord du vieux ferry de Bergen'],
    ['Il dort au pied du clocher de Bergen.', 'au pied du clocher de Bergen'],
    ['Il dort au large des rochers de Bergen.', 'au large des rochers de Bergen'],
    ['Il dort à l’intérieur de la poste de Bergen.', 'à l’intérieur de la poste de Bergen'],
    ['Il dort le long des grilles de Bergen.', 'le long des grilles de Bergen'],
    // another clause begins in between
    ['Il dort devant la poste et crie à Bergen.', 'Bergen'],
    ['Il dort devant les gens venus pour aller à Bergen.', 'Bergen'],
  ])('%s → %s', (text, words) => {
    expect(best(text, 'Où est-il ?')).toBe(words);
  });

  it('is not what « quelle ville » asks', () => {
    expect(best('Ils crient devant le bureau de vote de Bergen.', 'Dans quelle ville crient-ils ?')).toBe('Bergen');
  });
});
