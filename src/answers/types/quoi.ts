import type { AnswerType, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { untold } from './stretch.ts';

const DEFINITION = 0.7;
const QUOTE = 0.5;
/** What the sentence says beyond the question: often the object asked for, hardly evidence by itself. */
const UNTOLD = 0.35;

export const quoi: AnswerType = {
  name: 'quoi',
  cues: [
    'quoi',
    'que',
    'qu est ce que',
    'qu est ce qu',
    'qu est ce qui',
    'c est quoi',
    'a quoi',
    'de quoi',
    'sur quoi',
    'qu a',
    'qu ont',
    'que fait',
    'que veut',
    'que signifie',
    'de quel',
    'quel',
    'quelle',
    'quels',
    'quelles',
    'lequel',
    'laquelle',
  ],
  nouns: [],
  needsFinding: false,
  find: (view) => [...view.mentions.flatMap(stated), ...untold(view, UNTOLD)],
};

function stated(mention: View['mentions'][number]): Finding[] {
  if (mention.kind === 'definition')
    return [{ ...mention.body, value: null, strength: DEFINITION, rule: `definition ${mention.value}` }];
  if (mention.kind === 'speech') return [{ ...mention.quote, value: null, strength: QUOTE, rule: 'quotation' }];
  return [];
}
