import { anyOf, WORD_END, WORD_START } from '../../fr/loose.ts';

export type Tense = 'past' | 'future';

const FUTURE_WORDS = [
  'doit',
  'doivent',
  'devrait',
  'devraient',
  'va',
  'vont',
  'pourrait',
  'pourraient',
  'est attendu',
  'est attendue',
  'sont attendus',
  'est prévu',
  'est prévue',
  'sont prévus',
  'sont prévues',
  'prévu',
  'prévue',
  'prochain',
  'prochaine',
  'à venir',
  'avant de',
  'en attendant',
];
const PAST_WORDS = [
  'a',
  'ont',
  'avait',
  'avaient',
  'était',
  'étaient',
  'fut',
  'furent',
  's’est',
  'se sont',
  's’était',
  's’étaient',
  'dernier',
  'dernière',
  'publié',
  'publiée',
  'arrivé',
  'arrivée',
  'annoncé',
  'après',
];
const FUTURE = new RegExp(
  `${WORD_START}(?:${anyOf(FUTURE_WORDS)}|\\p{Ll}{2,}(?:era|ira|dra|ura|eront|iront|dront|uront))${WORD_END}`,
  'giu',
);
const PAST = new RegExp(`${WORD_START}${anyOf(PAST_WORDS)}${WORD_END}`, 'giu');
/** How far around a date its verb is looked for. */
const REACH = 160;

/** Whether the verb nearest to [start, end) tells what was or what will be; null when none is near, in the same sentence. */
export function tenseAround(text: string, start: number, end: number): Tense | null {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?…]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[.!?…](?:\s|$)/u)[0] ?? '';
  const future = nearest(FUTURE, before, after);
  const past = nearest(PAST, before, after);
  if (future === past) return null;
  return future < past ? 'future' : 'past';
}

function nearest(words: RegExp, before: string, after: string): number {
  const last = Array.from(before.matchAll(words)).at(-1);
  const first = Array.from(after.matchAll(words))[0];
  const back = last === undefined ? Infinity : before.length - last.index - last[0].length;
  // what follows a date seldom is its verb: « a signé mercredi un accord qui sera… »
  const ahead = first === undefined ? Infinity : first.index * 2 + 5;
  return Math.min(back, ahead);
}
