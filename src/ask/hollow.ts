import { type Token, tokenize } from '../fr/tokens.ts';
import type { Span } from '../model/span.ts';

/** Set phrases that tie a question together and tell nothing of it, folded; « de » and « a » at the end stand for all their forms. */
const TIES = [
  'selon',
  "d'apres",
  'a propos de',
  'au sujet de',
  'par rapport a',
  'en ce qui concerne',
  'pour ce qui est de',
  'du point de vue de',
  'en matiere de',
  'en termes de',
  'au niveau de',
  'de la part de',
  "a l'egard de",
  "a l'encontre de",
  'vis a vis de',
  'dans le cadre de',
  'au cours de',
  'lors de',
  'au moment de',
  "a l'occasion de",
  "a l'issue de",
  'a la suite de',
  'en cas de',
  'en tant que',
  'au sein de',
  'a partir de',
  'a compter de',
];
/** The same before an infinitive only: « en train de chercher », not « venu en train de Lyon ». */
const BEFORE_VERBS = ['en train de', 'sur le point de', 'en vue de'];
/** What speech is filled with: « C’est quoi, au juste ? » */
const FILLERS = [
  'tout de suite',
  'de suite',
  'a nouveau',
  'de nouveau',
  'au juste',
  'par exemple',
  'a peu pres',
  'tout a fait',
  'en particulier',
  'a ton avis',
  'a votre avis',
  "s'il te plait",
  "s'il vous plait",
  "s'agit",
];

const FORMS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  a: ['a', 'au', 'aux'],
};
const INFINITIVE = /.(?:er|ir|re|oir)$/u;

interface Phrase {
  /** Its words in order, each with its forms. */
  readonly words: readonly (readonly string[])[];
  readonly beforeVerb: boolean;
}

const PHRASES: readonly Phrase[] = [
  ...[...TIES, ...FILLERS].map((phrase) => ({ words: wordsOf(phrase), beforeVerb: false })),
  ...BEFORE_VERBS.map((phrase) => ({ words: wordsOf(phrase), beforeVerb: true })),
];

function wordsOf(phrase: string): string[][] {
  const words = tokenize(phrase).map(({ folded }) => folded);
  return words.map((word, at) => [...((at === words.length - 1 && FORMS[word]) || [word])]);
}

/** Where a question only ties or fills: « Que dit-il | à propos du | pont ? »; spans of its text, in order of the phrases. */
export function hollowIn(text: string): Span[] {
  const tokens = tokenize(text);
  return tokens.flatMap((first, at) =>
    PHRASES.filter((phrase) => opens(phrase, tokens, at)).map(({ words }) => ({
      start: first.start,
      end: tokens[at + words.length - 1]?.end ?? first.end,
    })),
  );
}

function opens({ words, beforeVerb }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (!words.every((forms, rank) => forms.includes(tokens[at + rank]?.folded ?? ''))) return false;
  return !beforeVerb || INFINITIVE.test(tokens[at + words.length]?.folded ?? '');
}
