import type { AnswerType } from '../answer-type.ts';
import { untold } from './stretch.ts';

const STRENGTH: Readonly<Record<string, number>> = { cause: 1, purpose: 0.9 };

/** Without a clause of its own the rest of the sentence may still tell. */
const UNTOLD = 0.1;

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
  find: (view) => [
    ...view.mentions.flatMap((mention) => {
      const strength = STRENGTH[mention.kind];
      return strength === undefined
        ? []
        : [{ start: mention.start, end: mention.end, value: null, strength, rule: `${mention.kind} ${mention.value}` }];
    }),
    ...untold(view, UNTOLD),
  ],
};
