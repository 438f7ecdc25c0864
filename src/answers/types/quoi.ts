import type { AnswerType, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

const DEFINITION = 0.7;
const QUOTE = 0.5;
/** What follows the words of the question in the sentence: often the object asked for, hardly evidence by itself. */
const REST = 0.3;

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
  find: (view) => [...view.mentions.flatMap(stated), ...restOf(view)],
};

function stated(mention: View['mentions'][number]): Finding[] {
  if (mention.kind === 'definition')
    return [{ ...mention.body, value: null, strength: DEFINITION, rule: `definition ${mention.value}` }];
  if (mention.kind === 'speech') return [{ ...mention.quote, value: null, strength: QUOTE, rule: 'quotation' }];
  return [];
}

/** From after the last word that the question shares to the end of the sentence or its next strong break. */
function restOf(view: View): Finding[] {
  const { passage } = view;
  const met = view.tokens.filter((token) => view.matches.some(({ at }) => at === token.start));
  const last = met.at(-1);
  if (!last) return [];
  const rest = /^[\s,:]*([^;:.!?]{12,160})(?=[;:.!?]|$)/u.exec(passage.article.raw.slice(last.end, passage.end));
  const body = rest?.[1]?.trimEnd();
  if (!rest || !body) return [];
  const start = last.end + rest[0].indexOf(body);
  return [{ start, end: start + body.length, value: null, strength: REST, rule: 'what follows' }];
}
