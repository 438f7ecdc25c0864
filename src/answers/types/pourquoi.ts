import type { AnswerType } from '../answer-type.ts';
import { toldByClause } from './told-by-clause.ts';

const STRENGTH: Readonly<Record<string, number>> = { cause: 1, purpose: 0.9 };

export const pourquoi: AnswerType = {
  name: 'pourquoi',
  cues: [
    'pourquoi',
    'pourquoi est ce que',
    'pour quelle raison',
    'pour quelles raisons',
    'pour quel motif',
    'dans quel but',
    'a cause de quoi',
    'qu est ce qui explique',
    'qu est ce qui pousse',
    'comment se fait il',
    'comment expliquer',
    'a quoi est du',
    'grace a quoi',
    'en raison de quoi',
  ],
  nouns: ['raison', 'motif', 'cause', 'but', 'objectif', 'explication', 'motivation', 'pretexte'],
  needsFinding: false,
  find: (view) => toldByClause(view, STRENGTH),
};
