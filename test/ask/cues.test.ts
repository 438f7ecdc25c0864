import { describe, expect, it } from 'vitest';
import { answerTypes } from '../../src/answers/answer-types.ts';
import { readCue } from '../../src/ask/cues.ts';

const CORPUS: readonly (readonly [question: string, type: string | null])[] = [
  ['Qui a signé le traité ?', 'qui'],
  ['Avec qui le ministre a-t-il déjeuné ?', 'qui'],
  ['Quel ministre a démissionné ?', 'qui'],
  ['Comment s’appelle la maire de Lyon ?', 'qui'],
  ['Quand le procès s’ouvre-t-il ?', 'quand'],
  ['En quelle année le pont a-t-il été construit ?', 'quand'],
  ['depuis quand la grève dure', 'quand'],
  ['Quel jour tombe le scrutin ?', 'quand'],
  ['Depuis combien de temps le musée est-il fermé ?', 'quand'],
  ['Où se trouve l’usine ?', 'ou'],
  ['ou est ce que le navire a coule', 'ou'],
  ['Dans quelle ville le congrès se tient-il ?', 'ou'],
  ['Dans quel stade joue l’équipe ?', 'ou'],
  ['Combien de blessés compte-t-on ?', 'combien'],
  ['Quel est le montant de l’amende ?', 'combien'],
  ['Quelle somme a été versée ?', 'combien'],
  ['Pourquoi le prix du blé monte-t-il ?', 'pourquoi'],
  ['Pour quelle raison a-t-elle refusé ?', 'pourquoi'],
  ['Dans quel but la mission est-elle partie ?', 'pourquoi'],
  ['Comment se fait-il que le vol soit annulé ?', 'pourquoi'],
  ['Comment les pompiers ont-ils éteint le feu ?', 'comment'],
  ['De quelle manière le vote est-il compté ?', 'comment'],
  ['Que contient le rapport ?', 'quoi'],
  ['Qu’est-ce que le plan prévoit ?', 'quoi'],
  ['c’est quoi un référendum', 'quoi'],
  ['Quelle est la position du syndicat ?', 'quoi'],
  ['Que dit la ministre de la réforme ?', 'citation'],
  ['Qui a dit « jamais plus » ?', 'citation'],
  ['Qu’a déclaré le porte-parole ?', 'citation'],
  // the noun asked may stand behind a verb, an article, adjectives
  ['Quelle est la durée du voyage ?', 'combien'],
  ['Quel a été le budget du film ?', 'combien'],
  ['Quelle est la capitale de la Norvège ?', 'ou'],
  ['Quels ont été les trois premiers candidats ?', 'qui'],
  ['Quelle est la couleur du drapeau ?', 'quoi'],
  ['Quelle couleur a la ville ?', 'quoi'],
  ['dates des prochaines élections', null],
  ['Le sommet est annulé', null],
  ['', null],
];

describe('readCue', () => {
  it.each(CORPUS)('%s → %s', (question, type) => {
    expect(readCue(question, answerTypes)?.type ?? null).toBe(type);
  });

  it('takes the longer cue wherever it stands', () => {
    const tables = [
      { name: 'short', cues: ['qui'], nouns: [] },
      { name: 'long', cues: ['a qui de droit'], nouns: [] },
    ];
    expect(readCue('Qui s’adresse à qui de droit ?', tables)).toEqual({ type: 'long', words: 'a qui de droit' });
  });
});
