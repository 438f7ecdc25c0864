import type { AnswerType } from '../answer-type.ts';
import { untold } from './stretch.ts';

const STRENGTH: Readonly<Record<string, number>> = { means: 1, cause: 0.2 };

/** Without a clause of its own the rest of the sentence may still tell. */
const UNTOLD = 0.1;

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
