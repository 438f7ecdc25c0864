import { fold } from '../fr/letters.ts';

/** Words at the head of a sentence that point to the one before: « Il a ajouté … », « Mais … ». Folded. */
const POINTING_WORDS: ReadonlySet<string> = new Set(
  [
    'il elle ils elles lui leur leurs ce cet cette ces cela ceci ca c celui celle ceux celles son sa ses y',
    'mais or donc ainsi puis ensuite enfin pourtant cependant toutefois neanmoins egalement car et resultat',
    'idem meme parallelement inversement simultanement autrement',
  ]
    .join(' ')
    .split(' '),
);

/** Beginnings of several words that do the same: « Par ailleurs », « De son côté ». Folded. */
const POINTING_GROUPS: readonly string[] = [
  'par ailleurs',
  'en outre',
  'en effet',
  'de plus',
  'de meme',
  "d'autre part",
  'en revanche',
  'au contraire',
  "a l'inverse",
  'pour autant',
  'du coup',
  'de son cote',
  'de leur cote',
  'pour sa part',
  'pour leur part',
  'a son tour',
  'a ce titre',
  'a cette occasion',
  'dans ce contexte',
  'dans la foulee',
  'au total',
  'quant a lui',
  'quant a elle',
  'quant a eux',
  'selon lui',
  'selon elle',
  "d'apres lui",
  "d'apres elle",
];

/** « cette dernière », « ces derniers », « celle-ci », wherever they stand, point to somebody named before. */
const POINTING_INSIDE =
  /(?<!\p{L})(?:ce dernier|cette derniere|ces derniers|ces dernieres|celui-ci|celle-ci|ceux-ci|celles-ci|quant a (?:lui|elle|eux|elles)|(?:l'un|l'une) d'(?:eux|elles|entre eux|entre elles))(?!\p{L})/u;

/** « …, a-t-il ajouté. », « …, poursuit-elle », « a-t-on appris »: who speaks was said before. */
const POINTING_SPEECH = /(?<=\p{L})-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/u;

/** Quotation marks, dashes and blanks before the first word. */
const MARKS = /^[\s«»“”"'’‘(–—-]+/u;

/** One end of a quotation without the other: the rest of it is in another sentence. */
function isCutQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('«') !== count('»') || count('“') !== count('”') || count('"') % 2 === 1;
}

/** How a sentence leans on what stands before it. Each is a reason not to quote it alone. */
export interface Leaning {
  /** It begins with a word that points back. */
  readonly points: boolean;
  /** It holds « ce dernier », or a speaker that is only a pronoun. */
  readonly refers: boolean;
  /** It holds half of a quotation. */
  readonly isCut: boolean;
}

export function leaningOf(text: string): Leaning {
  const folded = fold(text).replace(MARKS, '');
  const [first = ''] = /^\p{L}+/u.exec(folded) ?? [];
  const isGroup = POINTING_GROUPS.some(
    (group) => folded.startsWith(group) && !/^\p{L}/u.test(folded.slice(group.length)),
  );
  return {
    points: POINTING_WORDS.has(first) || isGroup,
    refers: POINTING_INSIDE.test(folded) || (POINTING_SPEECH.test(folded) && !/\?\s*[»”"]?\s*$/u.test(folded)),
    isCut: isCutQuotation(text),
  };
}

/** True when a sentence can be read alone: nothing in it points to a sentence before. */
export function standsAlone(text: string): boolean {
  const { points, refers, isCut } = leaningOf(text);
  return !points && !refers && !isCut;
}
