import { describe, expect, test } from 'vitest';
import { family } from '../../../src/fr/families.ts';
import { fold } from '../../../src/fr/letters.ts';
import { concepts, phrasesOf } from '../../../src/fr/synonyms/concepts.ts';

/** What the first phrase found in a question stands for, as family keys. */
const meant = (text: string): readonly string[] =>
  (phrasesOf(text)[0]?.phrase.neighbours() ?? []).map((neighbour) => neighbour.family);

describe('a set phrase in a question finds the plain word of the news', () => {
  test.each([
    ['Qui a tiré la sonnette d’alarme ?', 'alerter'],
    ['Qui a été pointé du doigt ?', 'accusé'],
    ['Pourquoi a-t-il changé son fusil d’épaule ?', 'revirement'],
    ['Qui était au bout du fil ?', 'téléphonique'],
    ['Pourquoi ont-ils déposé les armes ?', 'reddition'],
    ['Qui a jeté de l’huile sur le feu ?', 'aggraver'],
    ['Qui a pris ses jambes à son cou ?', 'fuite'],
    ['Combien sont derrière les barreaux ?', 'incarcérés'],
    ['Qui a mis des bâtons dans les roues du maire ?', 'entraver'],
    ['Pourquoi sont-ils descendus dans la rue ?', 'manifestants'],
    ['Qui tirait les ficelles ?', 'manipulation'],
    ['Qui a du mal à joindre les deux bouts ?', 'précarité'],
    ['Qui a perdu la vie ?', 'décès'],
    ['Qui attend un heureux événement ?', 'grossesse'],
    ['Combien de soldats du feu sont venus ?', 'pompiers'],
    ['Qui est l’homme fort du pays ?', 'dirigeant'],
    ['Quelle est la pomme de discorde ?', 'désaccord'],
    ['Pourquoi cette levée de boucliers ?', 'tollé'],
    ['Qui a rendu public le rapport ?', 'révélé'],
  ])('%s → %s', (question, word) => {
    expect(meant(question)).toContain(family(fold(word)));
  });

  test.each([
    ['veiller', 'surveillance'],
    ['endiguer', 'juguler'],
    ['voirie', 'chaussée'],
    ['organe', 'comité'],
    ['perfectionné', 'sophistiqué'],
    ['récurrent', 'répété'],
    ['éviction', 'limogeage'],
  ])('« %s » may be « %s »', (word, other) => {
    const near = concepts().words.get(family(fold(word))) ?? [];
    expect(near.map((neighbour) => neighbour.family)).toContain(family(fold(other)));
  });

  // a phrase with a « not », or with no full word but an empty one, must not tie a word to its opposite or to half the dictionary
  test.each([
    ['échouer', 'réussir'],
    ['ignorer', 'savoir'],
    ['indemne', 'blessé'],
    ['reprocher', 'vouloir'],
    ['presse', 'faire'],
    ['bébé', 'nouveau'],
    ['futur', 'venir'],
  ])('« %s » is not « %s »', (word, other) => {
    const near = concepts().words.get(family(fold(word))) ?? [];
    expect(near.map((neighbour) => neighbour.family)).not.toContain(family(fold(other)));
  });

  test.each([
    ['Qui a perdu son procès ?'],
    ['Qui a tiré sur la foule ?'],
    ['Où se trouvent les barreaux de la fenêtre ?'],
    ['Qui a vendu la maison ?'],
  ])('%s holds none', (question) => {
    expect(phrasesOf(question)).toEqual([]);
  });
});
