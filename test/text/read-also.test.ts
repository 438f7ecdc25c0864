import { describe, expect, test } from 'vitest';
import { keptSpans } from '../../src/text/clean.ts';

const kept = (text: string): string[] => keptSpans(text, []).map(({ start, end }) => text.slice(start, end));
const BEFORE = 'Le Pérou a battu le Chili dimanche à Lima devant quarante mille personnes.';
const AFTER = 'La suite est connue.';

/** Titles of links, then « | » and the sentence where the article goes on. */
const LINKS = [
  'Lire aussi : Copa 2031 : programme des matchs Les poules de la Copa connues | En 1957, quand la Copa est créée, elle porte un autre nom.',
  'Lire aussi: COPA : tout savoir sur le parcours des Condors | Le match entre le Pérou et le Chili n’a pas été facile.',
  'Lire aussi : Copa 2031 : l’Équateur se qualifie Les Condors gagnent leur combat | La sélection péruvienne a pu se qualifier.',
  'Lire aussi : Copa : la leçon du Chili aux débutants | Toutefois, le jury a décidé de suspendre cette amende.',
  'Lire aussi : Le portrait du sélectionneur Copa 2031 : une équipe à suivre | "C’est important pour le Pérou", a souligné le capitaine.',
  'Lire aussi : Copa : le Chili condamné Un duel au sommet | « Nous voulons réussir en équipe », a déclaré le capitaine.',
  'Lire aussi : Copa 2031 : le Chili, vaincre la malédiction A Lima, le Pérou vaincra-t-il la malédiction ? La cuvée 2031 | La Copa se déroulait jadis en janvier.',
  'Lire aussi : 15 morts dans une bousculade à Lima | Les deux premiers de chaque groupe se qualifieront.',
  'Lire aussi : Une belle entame pour le Pérou | Emmanuel Torres a annoncé son départ mardi.',
  'Lire aussi : Les premiers pas du Chili | Ana Torres ne viendra pas à Lima.',
  'Lire aussi : Copa : un match nul | Luis Torres a dit que la ministre Ana Choque est partie.',
  'À lire aussi : Copa 2031 : programme des matchs | L’Équateur, contrairement à ses voisins, a tenu son rang.',
  'Voir aussi : | Ce sera la cinquième fois que le Pérou accueillera la compétition.',
  'Lire aussi : Participation au mondial A retenir : | Après trois participations à la phase finale, le Pérou a été absent.',
];

describe('a link inside a text that has lost its lines', () => {
  test.each(LINKS)('%s', (marked) => {
    const [, rest = ''] = marked.split(' | ');
    const text = `${BEFORE} ${marked.replace(' | ', ' ')} ${AFTER}`;
    expect(kept(text)).toEqual([BEFORE, `${rest} ${AFTER}`]);
  });

  test('two links in a row', () => {
    const text = `${BEFORE} Lire aussi : Copa : un poids lourd Lire aussi : Copa : le retour du Chili Les Condors quittent la compétition.`;
    expect(kept(text)).toEqual([BEFORE, 'Les Condors quittent la compétition.']);
  });

  test('at the end of the text', () => {
    expect(kept(`${BEFORE} Lire aussi : Copa 2031 : le Chili, une équipe à suivre`)).toEqual([BEFORE]);
    expect(kept(`${BEFORE} A regarder :`)).toEqual([BEFORE]);
  });

  test('names with an article and names after their function are no start', () => {
    const text = `${BEFORE} Lire aussi : Le retour du Chili En 2031, le journal Le Monde a suivi le président Luis Torres à Lima.`;
    expect(kept(text)).toEqual([BEFORE, 'En 2031, le journal Le Monde a suivi le président Luis Torres à Lima.']);
  });

  test('when nothing looks like a start, the text after the full stop is kept', () => {
    expect(kept(`${BEFORE} Lire aussi : un match de football amical. ${AFTER}`)).toEqual([BEFORE, AFTER]);
  });

  test('on its own line it goes whole', () => {
    expect(
      kept(`${BEFORE}\nLire aussi : Les Condors gagnent leur combat La sélection a pu se qualifier.\n${AFTER}`),
    ).toEqual([BEFORE, AFTER]);
  });

  test.each([
    'Il faut lire aussi les journaux du Chili.',
    'Il conseille : « Lire aussi vite est un don. »',
    'Ce livre est à lire. Il est bon.',
  ])('no link: %s', (text) => expect(kept(text)).toEqual([text]));
});
