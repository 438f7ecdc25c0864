import { fold } from './letters.ts';

/** What people say to somebody who answers, and that asks nothing. */
export type Courtesy = 'thanks' | 'greeting' | 'farewell' | 'help';

/** Words that say it, folded; phrases of several words are one entry. */
const HEADS: Readonly<Record<Courtesy, readonly string[]>> = {
  thanks: [
    'merci',
    'mercis',
    'mrc',
    'mci',
    'thanks',
    'thx',
    'bravo',
    'remerciements',
    'je te remercie',
    'je vous remercie',
  ],
  greeting: [
    'bonjour',
    'bjr',
    'bonsoir',
    'bsr',
    'salut',
    'slt',
    'coucou',
    'cc',
    'hello',
    'hey',
    'yo',
    'wesh',
    'salutations',
    'ca va',
    'comment ca va',
    'comment vas tu',
    'comment allez vous',
    'enchante',
    'enchantee',
    'bonne journee',
  ],
  farewell: ['au revoir', 'bye', 'ciao', 'adieu', 'a bientot', 'a plus', 'a demain', 'bonne nuit', 'bonne soiree'],
  help: [
    'aide',
    'aidez',
    'aider',
    'help',
    'au secours',
    'besoin d aide',
    'mode d emploi',
    'comment ca marche',
    'comment ca fonctionne',
    'comment tu marches',
    'comment tu fonctionnes',
    'comment t utiliser',
    'comment faire',
    'que sais tu faire',
    'qu est ce que tu sais faire',
    'tu sais faire quoi',
    'que peux tu faire',
    'tu fais quoi',
    'tu sers a quoi',
    'a quoi tu sers',
    'a quoi sers tu',
    'qui es tu',
    't es qui',
    'tu es qui',
    'que puis je demander',
    'je peux te demander quoi',
  ],
};

/** Words that may stand around them, and that ask nothing by themselves. */
const AROUND: ReadonlySet<string> = new Set(
  (
    'a ai au aux avance avec beaucoup bcp bien bonne bot chere cher d de donc du encore et gentil grand infiniment j je l la le les ' +
    'madame mesdames messieurs mille moi mon monde monsieur m nous par peux plait pour pouvez prie reponse reponses robot s si ' +
    'sommet stp svp ta te toi ton tous tout toute toutes tres tu un une vos votre voudrais vous il aimerais besoin ici'
  ).split(' '),
);

const ENTRIES = Object.entries(HEADS)
  .flatMap(([kind, phrases]) => phrases.map((phrase) => ({ kind: kind as Courtesy, words: phrase.split(' ') })))
  .toSorted((one, other) => other.words.length - one.words.length);

/**
 * « merci beaucoup », « bonjour à tous », « comment ça marche ? »: what a message says when it asks nothing, its first such
 * words deciding (« bonjour, merci » greets). Null for a question (« merci à qui ? », « aide américaine à Kiev »), however politely put.
 */
export function courtesyOf(text: string): Courtesy | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let kind: Courtesy | null = null;
  for (let at = 0; at < words.length; ) {
    const entry = ENTRIES.find((one) => one.words.every((word, rank) => word === words[at + rank]));
    if (entry === undefined && !AROUND.has(words[at] ?? '')) return null;
    kind ??= entry?.kind ?? null;
    at += entry?.words.length ?? 1;
  }
  return kind;
}
