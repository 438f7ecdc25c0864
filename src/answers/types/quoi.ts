import { fold } from '../../fr/letters.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { glosses } from './gloss.ts';
import { OCCUPATIONS, occupations } from './identity.ts';
import { namedBy } from './named-by.ts';
import { saidOfNoun } from './noun-phrase.ts';
import { objectsOf } from './object.ts';
import { untold } from './stretch.ts';

const DEFINITION = 0.7;
/** A definition where none is asked. */
const ASIDE = 0.2;
/** « le tramadol (un antalgique) » */
const GLOSS = 0.8;
/** What follows the verb asked. */
const OBJECT = 0.6;
/** « le cafard, le surnom de X » */
const NAMED = 0.8;
/** « Quel délit … ? » → « le délit de fuite » */
const SAID = 0.55;
/** « À quoi sert le comité », « Quelle est la mission de l’agence ». */
const USE = 0.8;
const ASKS_USE =
  /(?<!\p{L})(?:a quoi (?:sert|servent|servira|serviront|servait|servaient|servirait)|(?:but|objet|objectif|mission|role|vocation|utilite) d(?:e|u|es|'))(?!\p{L})/u;
const QUOTE = 0.5;
/** What the sentence says beyond the question: often the object asked for, hardly evidence by itself. */
const UNTOLD = 0.35;
/** « c’est quoi X », « que signifie X » */
const ASKS_DEFINITION = /(?:c'?est quoi|c koi|qu'est[ -]ce que c'est|que (?:signifie|designe|veut dire)|definition)/u;
/** « Qu’est-ce que la fission nucléaire »: so few words tell no fact. */
const FEW = 2;

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
  nouns: OCCUPATIONS,
  needsFinding: false,
  find: (view, asked) => {
    const objects = objectsOf(view, asked);
    const rest = untold(view, UNTOLD, { bare: true });
    return [
      ...view.mentions.flatMap((mention) => stated(mention, asked)),
      ...objects.map((span) => ({ ...span, value: null, strength: OBJECT, rule: 'object' })),
      ...(asksDefinition(asked)
        ? glosses(view).map((span) => ({ ...span, value: null, strength: GLOSS, rule: 'gloss' }))
        : []),
      ...occupations(view, asked),
      ...namedBy(view, asked).map((span) => ({ ...span, value: null, strength: NAMED, rule: 'what is so called' })),
      ...saidOfNoun(view, asked).map((span) => ({ ...span, value: null, strength: SAID, rule: 'said of the noun' })),
      ...rest.filter(({ start, end }) => !objects.some((object) => object.start === start && object.end === end)),
    ];
  },
};

function stated(mention: View['mentions'][number], asked: Asked): Finding[] {
  if (mention.kind === 'definition') {
    const strength = asksDefinition(asked) ? DEFINITION : ASIDE;
    return [{ ...mention.body, value: null, strength, rule: `definition ${mention.value}` }];
  }
  if (mention.kind === 'purpose' && ASKS_USE.test(fold(asked.question.text)))
    return [{ ...mention.body, value: null, strength: USE, rule: `purpose ${mention.value}` }];
  if (mention.kind === 'speech') return [{ ...mention.quote, value: null, strength: QUOTE, rule: 'quotation' }];
  return [];
}

function asksDefinition({ question, units }: Asked): boolean {
  return ASKS_DEFINITION.test(fold(question.text)) || units.filter(({ generic }) => !generic).length <= FEW;
}
