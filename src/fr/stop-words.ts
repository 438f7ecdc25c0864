import { fold } from './letters.ts';

/** Words that carry grammar, not subject. Accents are for the reader: the lookup is on folded words. */
const STOP_WORDS = `
  le la les un une des du de au aux
  je tu il elle on nous vous ils elles me te se moi toi soi lui eux leur leurs y en
  ce ça ceci cela ces cet cette celui celle ceux celles ci là
  mon ma mes ton ta tes son sa ses notre nos votre vos
  à dans par pour vers avec sans sous sur chez entre
  et ou mais donc or ni car si comme dont lorsque puisque quoique parce afin
  ne pas plus très aussi ainsi alors même mêmes tout toute tous toutes
  être suis es est sommes êtes sont étais était étions étiez étaient été étant sera seront serait seraient soit soient fut furent fût
  avoir ai as a avons avez ont avais avait avions aviez avaient aura auront aurait auraient ait aient eu eue eus eues eut eurent ayant
  fait font
`;

/** Words that ask. They are as empty in a text (« la ville où … ») as in a question. */
const QUESTION_WORDS = `
  qui que quoi quand où comment combien pourquoi
  quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels duquel desquels
`;

/** Letters left alone by an elision or an inversion: « l’ », « a-t-il », « jusqu’ ». */
const ELIDED = 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu';

/** How people type the same on a phone: « c ki », « pk », « koi ». */
const CHAT = 'ki koi kan pk pq pkoi pkw koman cmt cb kel kelle';

/** Ways to ask for an answer, empty in a question only: « peux-tu me dire », « donne-moi », « s’appelle ». */
const ASKING_WORDS =
  'dis dire donne donner donnez peut peux pouvez peuvent sait savoir appelle appellent nomme stp svp';

/** Stop words that are nouns after « l’ », « d’ » or « cet »: « l’Est », « une médaille d’or », « l’été ». */
const NOUNS_AFTER_ELISION = 'est or été';

/** Words that only an accent tells from a stop word: « né » beside « ne », « sûr » beside « sur ». */
const TOLD_BY_ACCENT = /^(?:né|dû|sûre?s?)$/iu;

const words = (table: string): string[] => table.split(/\s+/u).filter(Boolean).map(fold);

const QUESTION: ReadonlySet<string> = new Set(words(QUESTION_WORDS));
const STOP: ReadonlySet<string> = new Set([...words(STOP_WORDS), ...QUESTION, ...words(ELIDED)]);
const ASKING: ReadonlySet<string> = new Set([...words(CHAT), ...words(ASKING_WORDS)]);

const NOUNS: ReadonlySet<string> = new Set(words(NOUNS_AFTER_ELISION));
const BEFORE_NOUN: ReadonlySet<string> = new Set(["l'", "d'", 'cet']);

const bare = (folded: string): string => (folded.endsWith("'") ? folded.slice(0, -1) : folded);

/** True for a word without subject matter (« le », « l’ », « était », « quel »); `folded` as `fold` gives it. */
export function isStopWord(folded: string): boolean {
  return STOP.has(bare(folded));
}

/** True for « qui », « quel », « pourquoi »; `folded` as `fold` gives it. */
export function isQuestionWord(folded: string): boolean {
  return QUESTION.has(bare(folded)) || bare(folded) === 'qu';
}

/** True for a word that only asks: « donne-moi », « pk ». Empty in a question, not in a text. */
export function isAskingWord(folded: string): boolean {
  return ASKING.has(bare(folded));
}

/** True when a stop word is a noun where it stands: « l’Est », « d’or », « cet été »; `before` is the word in front of it, folded. */
export function isNounHere(folded: string, before: string | undefined): boolean {
  return before !== undefined && NOUNS.has(folded) && BEFORE_NOUN.has(before);
}

/** True for « né », « dû », « sûr » as typed with their accent; without it nobody can tell. */
export function isToldByAccent(word: string): boolean {
  return TOLD_BY_ACCENT.test(word);
}
