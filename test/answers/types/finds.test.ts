import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTypes } from '../../../src/answers/answer-types.ts';
import { anyText } from '../../text/any-text.ts';
import { askedOf, findIn, lineOf, viewFor } from '../invented.ts';

/** The last sentence of a text, a question, and what the type finds there, best first. */
type Row = readonly [text: string, question: string, ...found: string[]];

function corpus(type: string, rows: readonly Row[]): void {
  describe(type, () => {
    it.each(rows.map(([text, question, ...found]) => ({ text, question, found })))('$question ← $text', (row) => {
      const named = findIn(type, row.text, row.question).filter(({ rule }) => rule !== 'office');
      expect(named.map(({ text }) => text)).toEqual(row.found);
    });
  });
}

const strengthOf = (type: string, text: string, question: string, words: string): number =>
  Math.max(...findIn(type, text, question).flatMap((found) => (found.text === words ? [found.strength] : [])));

const valuesOf = (type: string, text: string, question: string) =>
  Object.fromEntries(findIn(type, text, question).map(({ text: words, value }) => [words, value]));

corpus('qui', [
  ['La maire, Odile Terrasse, a ouvert le pont à Bergen.', 'Qui a ouvert le pont ?', 'Odile Terrasse', 'Bergen'],
  // a person before an organisation before a place, wherever they stand
  [
    'À Bergen, le Parlement européen a honoré Luc Bramard.',
    'Qui est venu ?',
    'Luc Bramard',
    'Parlement européen',
    'Bergen',
  ],
  // who is named in the question comes after all others
  ['Luc Bramard a signé avec Odile Terrasse.', 'Avec qui Luc Bramard a-t-il signé ?', 'Odile Terrasse', 'Luc Bramard'],
  ['Luc Bramard vit à Bergen.', 'Avec qui vit Luc Bramard ?', 'Bergen', 'Luc Bramard'],
  // « qui est X » wants what stands beside the name, and nothing of the others
  ['Le ministre des Transports, Luc Bramard, a vu Odile Terrasse.', 'Qui est Luc Bramard ?', 'ministre des Transports'],
  ['Le ministre des Transports, Luc Bramard, a vu Odile Terrasse.', 'c’est qui Bramard', 'ministre des Transports'],
  ['Le ministre des Transports, Luc Bramard, a vu Odile Terrasse.', 'Bramard c est qui', 'ministre des Transports'],
  ['Le ministre des Transports, Luc Bramard, a dormi.', 'Qui était Luc Bramard ?', 'ministre des Transports'],
  ['La juge Odile Terrasse a vu Luc Bramard.', 'Qui est Luc Bramard ?'],
  // but « qui est le père de X » asks for someone, who has to be called so
  ['Le ministre des Transports, Luc Bramard, a vu Odile Terrasse.', 'Qui est le père de Luc Bramard ?'],
  ['Luc Bramard et son père, Paul Orvel, ont vu Odile Terrasse.', 'Qui est le père de Luc Bramard ?', 'Paul Orvel'],
  // one function alone asks for who has it
  ['Le directeur du musée, Luc Bramard, a quitté la ville.', 'Qui est le directeur du musée ?', 'Luc Bramard'],
  ['Il pleut sur la plaine.', 'Qui dort ?'],
]);

describe('qui', () => {
  it('takes a name whose function is asked for a better answer', () => {
    const text = 'Luc Bramard, expert de la mer, dort.';
    const strength = (question: string) => strengthOf('qui', text, question, 'Luc Bramard');
    expect(strength('Quel expert parle ?')).toBeGreaterThan(strength('À qui parle Luc Bramard ?'));
  });

  it('takes who opens the sentence for who does it', () => {
    const text = 'Odile Terrasse a vu, sous les hautes arcades du vieux marché couvert, Luc Bramard.';
    const strength = (question: string, name: string) => strengthOf('qui', text, question, name);
    expect(strength('Qui a vu ?', 'Odile Terrasse')).toBeGreaterThan(strength('Qui a vu ?', 'Luc Bramard'));
    expect(strength('Avec qui ?', 'Odile Terrasse')).toBe(strength('Avec qui ?', 'Luc Bramard'));
  });

  it('takes what someone is before whose they are', () => {
    const strength = (role: string) => strengthOf('qui', `Luc Bramard, ${role}, dort.`, 'Qui est Luc Bramard ?', role);
    expect(strength('ministre de la Pêche')).toBeGreaterThan(strength('ami de Paul Orvel'));
  });

  it.each([
    ['Le ministre nord-coréen de la sécurité d’État est venu.', 'ministre nord-coréen de la sécurité d’État'],
    ['La présidente de l’université est venue.', 'présidente de l’université'],
    ['La vice-présidente du musée, ravie, est venue.', 'vice-présidente du musée'],
    ['Le directeur norvégien est venu.', 'directeur norvégien'],
    ['Le directeur, du moins hier, est venu.', 'directeur'],
    ['La présidente est venue.', 'présidente'],
  ])('knows an office without a name: %s', (text, office) => {
    expect(findIn('qui', text, 'Qui est venu ?')).toMatchObject([{ text: office, rule: 'office' }]);
  });

  it('puts a named person before an office', () => {
    const text = 'La ministre de la Santé et Odile Terrasse dorment.';
    expect(findIn('qui', text, 'Qui dort ?').map((found) => found.text)).toEqual([
      'Odile Terrasse',
      'ministre de la Santé',
    ]);
  });
});

corpus('quand', [
  ['Le pont a été inauguré le 12 mars 2029.', 'Quand le pont a-t-il été inauguré ?', 'le 12 mars 2029'],
  ['À 18 heures le 12 mars 2029, le pont a cédé.', 'Quand a-t-il cédé ?', 'le 12 mars 2029', '18 heures'],
  // a set, an event, a vague word: less than a date
  ['Chaque lundi, sauf le 3 mars 2031, le pont ferme.', 'Quand ferme-t-il ?', 'le 3 mars 2031', 'Chaque lundi'],
  ['Récemment, lors de la crue du fleuve, le pont a cédé.', 'Quand ?', 'lors de la crue du fleuve', 'Récemment'],
  [
    'Le pont, ouvert en 2012, est fermé depuis le 3 mars.',
    'Depuis quand est-il fermé ?',
    'le 3 mars',
    'depuis le 3 mars',
    '2012',
  ],
  ['Le pont est fermé depuis la crue du fleuve.', 'Depuis quand le pont est-il fermé ?', 'depuis la crue du fleuve'],
  ['Le pont est en acier.', 'Quand a-t-il été ouvert ?'],
]);

describe('quand', () => {
  it.each([
    ['Il a cédé au moment où le train passait.', 'au moment où le train passait'],
    ['Il a cédé au lendemain de la fête.', 'au lendemain de la fête'],
    ['Il a cédé à la veille de la fête.', 'à la veille de la fête'],
    ['Il a cédé à l’occasion de la fête.', 'à l’occasion de la fête'],
    ['Il a cédé au cours de la fête.', 'au cours de la fête'],
    ['Il a cédé alors que le train passait.', 'alors que le train passait'],
    ['Il a cédé à l’issue de la fête.', 'à l’issue de la fête'],
    ['Il a cédé lors du passage d’un train.', 'lors du passage d’un train'],
    ['Il a cédé lorsque le train passait.', 'lorsque le train passait'],
    ['Il a cédé quand le train passait.', 'quand le train passait'],
    ['Il a cédé après le passage du train.', 'après le passage du train'],
    ['Il a cédé avant le passage du train.', 'avant le passage du train'],
    ['Il a cédé pendant le passage du train.', 'pendant le passage du train'],
    ['Il menace depuis le passage du train.', 'depuis le passage du train'],
    ['Il a cédé dès le passage du train.', 'dès le passage du train'],
    ['Il a cédé lors d’une fête.', 'lors d’une fête'],
    ['Il a cédé lorsqu’un train passait.', 'lorsqu’un train passait'],
    ['Il a cédé alors qu’un train passait.', 'alors qu’un train passait'],
    ['Il a tenu jusqu’au passage du train.', 'jusqu’au passage du train'],
    ['Il a tenu jusqu’à la fin de la fête.', 'jusqu’à la fin de la fête'],
  ])('dates a fact by another: %s', (text, event) => {
    expect(findIn('quand', text, 'Quand ?').map((found) => found.text)).toContain(event);
  });

  it('gives the value of what has one', () => {
    expect(valuesOf('quand', 'Il a cédé mardi, en 2019 et récemment.', 'Quand ?')).toEqual({
      mardi: '2031-05-13',
      '2019': '2019',
      récemment: null,
    });
    expect(valuesOf('quand', 'Il a cédé le 2 mai 2030 à 18 h 30.', 'Quand ?')).toMatchObject({
      'le 2 mai 2030': '2030-05-02',
    });
  });

  it('wants a date that « depuis » brings only when asked since when', () => {
    const text = 'Ouvert en 2012, le pont est fermé depuis le 3 mars.';
    const since = 'Depuis quand est-il fermé ?';
    expect(strengthOf('quand', text, since, '2012')).toBeLessThan(strengthOf('quand', text, 'Quand ?', '2012'));
    expect(strengthOf('quand', text, since, 'le 3 mars')).toBe(strengthOf('quand', text, 'Quand ?', 'le 3 mars'));
    const event = 'Le pont est fermé depuis la crue du fleuve.';
    expect(strengthOf('quand', event, since, 'depuis la crue du fleuve')).toBeGreaterThan(
      strengthOf('quand', event, 'Quand ?', 'depuis la crue du fleuve'),
    );
  });
});

corpus('ou', [
  ['Le congrès se tient à Bergen, près d’un lac.', 'Où se tient le congrès ?', 'Bergen', 'près d’un lac'],
  // a preposition of place before it: « Norvège » bare may only be whose
  ['Bergen accueille à Lisbonne le congrès.', 'Où a lieu le congrès ?', 'Lisbonne', 'Bergen'],
  ['Le train relie Lisbonne à Bergen.', 'Où va le train ?', 'Bergen', 'Lisbonne'],
  ['Le Parlement européen siège à Bergen.', 'Où siège-t-il ?', 'Bergen', 'Parlement européen'],
  // a place that the question names is rarely its answer
  ['À Lisbonne comme à Bergen, il a plu.', 'Où a-t-il plu comme à Lisbonne ?', 'Bergen', 'Lisbonne'],
  // but a way of speaking of it is none: « Moscou » may be where Russia signs
  ['Le traité est signé à Moscou, avec Lisbonne.', 'Où la Russie signe-t-elle le traité ?', 'Moscou', 'Lisbonne'],
  // « quel pays », « quelle ville »
  ['Le congrès se tient à Bergen, en Norvège.', 'Dans quel pays se tient le congrès ?', 'Norvège', 'Bergen'],
  ['Le congrès se tient en Norvège, à Bergen.', 'Dans quelle ville se tient le congrès ?', 'Bergen', 'Norvège'],
  ['Le congrès se tient en Norvège, à Bergen.', 'Où se tient le congrès ?', 'Norvège', 'Bergen'],
  ['Le congrès est annulé.', 'Où se tient le congrès ?'],
]);

describe('ou', () => {
  it.each([
    ['Le bateau a coulé au large de la presqu’île.', 'au large de la presqu’île'],
    ['Il dort au pied de la tour.', 'au pied de la tour'],
    ['Il dort au bord du canal.', 'au bord du canal'],
    ['Il dort à bord d’un voilier.', 'à bord d’un voilier'],
    ['Il dort à côté de la tour.', 'à côté de la tour'],
    ['Il dort près des remparts.', 'près des remparts'],
    ['Ils sont assis autour de la table.', 'autour de la table'],
    ['Elle trône au centre de la table.', 'au centre de la table'],
    ['Il dort à l’intérieur de la tour.', 'à l’intérieur de la tour'],
    ['Il dort entre les deux tours.', 'entre les deux tours'],
    ['Il dort dans la tour.', 'dans la tour'],
    ['Il dort sur le parvis.', 'sur le parvis'],
    ['Il dort sous le porche.', 'sous le porche'],
    ['Il dort devant le porche.', 'devant le porche'],
    ['Il dort derrière le porche.', 'derrière le porche'],
    ['Il dort chez sa voisine.', 'chez sa voisine'],
    ['Il marche à travers la plaine.', 'à travers la plaine'],
    ['Il marche le long de la plaine.', 'le long de la plaine'],
  ])('knows a spot without a name: %s', (text, spot) => {
    expect(findIn('ou', text, 'Où ?')[0]?.text).toBe(spot);
  });

  it.each(['à', 'en', 'vers', 'depuis', 'de', 'près de', 'dans la', 'chez', 'sous', 'sur', 'devant', 'derrière'])(
    'takes « %s » for a preposition of place',
    (preposition) => {
      const text = (words: string) => `Le convoi roule ${words} Lisbonne.`;
      expect(strengthOf('ou', text(preposition), 'Où roule le convoi ?', 'Lisbonne')).toBeGreaterThan(
        strengthOf('ou', text('pour'), 'Où roule le convoi ?', 'Lisbonne'),
      );
    },
  );
});

corpus('combien', [
  [
    'Le pont a coûté 12 millions d’euros et 300 ouvriers y ont travaillé.',
    'Combien d’ouvriers y ont travaillé ?',
    '300 ouvriers',
    '12 millions d’euros',
  ],
  // what is near the unit asked for: « salariés » for « ouvriers »
  [
    'Ce chantier de 12 millions d’euros occupe 300 salariés.',
    'Combien d’ouvriers le chantier occupe-t-il ?',
    '300 salariés',
    '12 millions d’euros',
  ],
  ['Le chantier occupe beaucoup de monde.', 'Combien d’ouvriers le chantier occupe-t-il ?'],
]);

describe('combien', () => {
  it('takes an amount of the sentence that has what is counted for better than one of another', () => {
    const asked = 'Combien d’ouvriers a-t-il ?';
    expect(strengthOf('combien', 'Les ouvriers ont porté 12 tonnes.', asked, '12 tonnes')).toBeGreaterThan(
      strengthOf('combien', 'Les camions ont porté 12 tonnes.', asked, '12 tonnes'),
    );
  });

  it.each([
    ['Combien de temps le chantier dure-t-il ?', 'quatre ans'],
    ['Combien d’années le chantier dure-t-il ?', 'quatre ans'],
    ['Combien de mois le chantier dure-t-il ?', 'quatre ans'],
    ['Combien de jours le chantier dure-t-il ?', 'quatre ans'],
    ['Combien d’heures le chantier dure-t-il ?', 'quatre ans'],
    ['Combien de minutes le chantier dure-t-il ?', 'quatre ans'],
    ['Combien de semaines le chantier dure-t-il ?', 'quatre ans'],
    ['Combien de siècles le chantier dure-t-il ?', 'quatre ans'],
    ['Combien d’ans le chantier dure-t-il ?', 'quatre ans'],
    ['Combien d’ouvriers le chantier a-t-il ?', '300 ouvriers'],
  ])('%s ← %s', (question, words) => {
    const text = 'Avec 300 ouvriers, le chantier dure quatre ans.';
    expect(findIn('combien', text, question)[0]?.text).toBe(words);
  });

  it('gives the number', () => {
    expect(valuesOf('combien', 'Il a coûté 12 millions d’euros, soit 3,5 % du budget.', 'Combien ?')).toEqual({
      '12 millions d’euros': 12_000_000,
      '3,5 % du budget': 3.5,
    });
    const numbers = (text: string) => findIn('combien', text, 'Combien de temps ?').map(({ value }) => value);
    expect(numbers('Il a duré deux heures.')).toContain(2);
    expect(numbers('Il a duré vingt-quatre ans.')).toContain(24);
  });
});

corpus('pourquoi', [
  [
    'Le pont a été fermé afin de réparer le tablier, parce que la rivière débordait.',
    'Pourquoi le pont a-t-il été fermé ?',
    'parce que la rivière débordait',
    'afin de réparer le tablier',
    'afin de réparer le tablier, parce que la rivière débordait',
  ],
  // without a clause the rest of the sentence may tell
  ['Le pont a été fermé mardi par la préfecture.', 'Pourquoi le pont a-t-il été fermé ?', 'mardi par la préfecture'],
  ['Le pont a été fermé.', 'Pourquoi le pont a-t-il été fermé ?'],
]);

corpus('comment', [
  [
    'Ils ont réparé le pont en soudant des plaques, parce que la crue menaçait.',
    'Comment ont-ils réparé le pont ?',
    'en soudant des plaques',
    'parce que la crue menaçait',
    'en soudant des plaques, parce que la crue menaçait',
  ],
  ['Ils ont réparé le pont mardi après-midi.', 'Comment ont-ils réparé le pont ?', 'mardi après-midi'],
  ['Ils ont réparé le pont.', 'Comment ont-ils réparé le pont ?'],
]);

corpus('quoi', [
  [
    'Le tablier est la partie horizontale du pont.',
    'Qu’est-ce que le tablier ?',
    'la partie horizontale du pont',
    'est la partie horizontale du pont',
  ],
  [
    '« Le pont rouvrira », a déclaré à la presse étrangère Odile Terrasse.',
    'Que promet la maire ?',
    'Le pont rouvrira',
    '« Le pont rouvrira »',
  ],
  ['La maire a promis une passerelle piétonne.', 'Que promet la maire ?', 'une passerelle piétonne'],
  ['La maire a promis.', 'Que promet la maire ?'],
]);

corpus('citation', [
  [
    '« Le pont rouvrira au printemps », a déclaré Odile Terrasse.',
    'Que dit Odile Terrasse ?',
    'Le pont rouvrira au printemps',
  ],
  ['« Le pont rouvrira », a déclaré Odile Terrasse.', 'Qui a dit que le pont rouvrira ?', 'Odile Terrasse'],
  ['Selon la maire, « le pont rouvrira ».', 'Qui a dit que le pont rouvrira ?', 'la maire'],
  ['Il pleut. « Le pont rouvrira au printemps. »', 'Qui l’a dit ?', 'Le pont rouvrira au printemps.'],
  ['Odile Terrasse a rouvert le pont.', 'Que dit Odile Terrasse ?'],
]);

describe('citation', () => {
  const text = 'Luc Bramard est venu. « Le pont rouvrira au printemps », a déclaré Odile Terrasse.';
  const words = 'Le pont rouvrira au printemps';

  it('prefers the words of who is asked, then of nobody in particular, to those of others', () => {
    const strength = (question: string) => strengthOf('citation', text, question, words);
    expect(strength('Que dit Odile Terrasse du pont ?')).toBeGreaterThan(strength('Que dit-on du pont ?'));
    expect(strength('Que dit-on du pont ?')).toBeGreaterThan(strength('Que dit Luc Bramard du pont ?'));
  });

  it('says who speaks', () => {
    expect(findIn('citation', text, 'Que dit-on du pont ?')[0]?.speaker).toBe('Odile Terrasse');
    expect(findIn('citation', 'Selon la maire, « le pont rouvrira ».', 'Que dit-on ?')[0]?.speaker).toBe('la maire');
    expect(findIn('citation', 'Il pleut. « Le pont rouvrira au printemps. »', 'Que dit-on ?')[0]?.speaker).toBeNull();
  });

  it('trusts a speaker that is sure more than one behind a pronoun', () => {
    const guess = 'Luc Bramard a vu Paul Orvel. Puis Paul Orvel est parti. « Le pont rouvrira », a-t-il ajouté.';
    const sure = '« Le pont rouvrira », a ajouté Luc Bramard.';
    const strongest = (said: string) => findIn('citation', said, 'Qui a dit « le pont rouvrira » ?')[0];
    expect(strongest(sure)?.text).toBe('Luc Bramard');
    expect(strongest(guess)?.strength).toBeLessThan(strongest(sure)?.strength ?? 0);
  });
});

corpus('libre', [
  // the clauses from the first shared word to the last
  ['Hier, la maire a visité le chantier, puis le port.', 'visite du chantier', 'la maire a visité le chantier'],
  ['Hier, la maire a visité le chantier ; elle est partie.', 'maire chantier', 'la maire a visité le chantier'],
  [
    'Hier, la maire a visité le chantier, puis le port de Bergen.',
    'visites du port',
    'la maire a visité le chantier, puis le port de Bergen',
  ],
  ['La mer est calme.', 'visites du port'],
]);

describe('every type', () => {
  it('finds slices of the sentence, none of a strength below 0, in any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('Qui est Luc ?', 'Depuis quand ?', 'Combien de jours ?', 'visite'),
        (text, words) => {
          const line = lineOf(`${text}\n\nLuc Bramard visite Bergen depuis le 3 mars 2030.`);
          for (const type of answerTypes) {
            const asked = askedOf(line, type.name, words);
            for (const { text: sentence } of line.dossier.library.passages) {
              const view = viewFor(line, asked, sentence);
              for (const { start, end, strength } of type.find(view, asked)) {
                expect(start).toBeGreaterThanOrEqual(view.passage.start);
                expect(end).toBeLessThanOrEqual(view.passage.end);
                expect(start).toBeLessThan(end);
                expect(strength).toBeGreaterThanOrEqual(0);
              }
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
