import type { AnswerType } from '../answer-type.ts';
import { toldByClause } from './told-by-clause.ts';

const STRENGTH: Readonly<Record<string, number>> = { means: 1, cause: 0.2 };

export const comment: AnswerType = {
  name: 'comment',
  cues: [
    'comment',
    'comment est ce que',
    'de quelle maniere',
    'de quelle facon',
    'par quel moyen',
    'par quels moyens',
    'avec quels moyens',
    'avec quoi',
    'a bord de quoi',
    'par quoi',
    'en quoi',
  ],
  nouns: ['maniere', 'facon', 'moyen', 'methode', 'procede', 'outil', 'technique'],
  needsFinding: false,
  find: (view) => toldByClause(view, STRENGTH),
};
