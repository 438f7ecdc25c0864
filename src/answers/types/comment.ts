import type { AnswerType, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';
import { deathsIn } from './death.ts';
import { toldByClause } from './told-by-clause.ts';

const STRENGTH: Readonly<Record<string, number>> = { means: 1, cause: 0.2 };
/** « en gilet », « avec éclat »: a manner or a means that no clause tells. */
const MANNER = 0.25;
/** Farthest place of the next word: « en Norvège », « par la Norvège ». */
const NEXT_WORD = 3;
/** A manner whose first words the question says already is none: « en cas d’égalité ». */
const HEAD = 25;
const MANNERS = ['en', 'avec', 'par', 'sans'];

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
  find: (view, asked) => [...deathsIn(view, asked), ...toldByClause(view, STRENGTH), ...mannersIn(view)],
};

/** What « en », « avec », « par », « sans » bring, but places (« en Norvège ») and times (« en mai »). */
function mannersIn(view: View): Finding[] {
  const taken = view.mentions.filter(({ kind }) => kind === 'place' || kind === 'date' || kind === 'means');
  return clausesAfter(MANNERS, view)
    .filter(({ start }) => !taken.some((mention) => mention.start <= start + NEXT_WORD && start < mention.end))
    .filter(({ start }) => !view.matches.some(({ at }) => start <= at && at < start + HEAD))
    .map((clause) => ({ ...clause, value: null, strength: MANNER, rule: 'manner' }));
}
