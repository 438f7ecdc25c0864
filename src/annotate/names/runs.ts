import { countryOf } from '../../fr/countries.ts';
import { isFamilyFirst, isFirstName } from '../../fr/first-names.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { isOrganisationHead } from '../../fr/organisations.ts';
import { isOpener } from '../../fr/sentence-openers.ts';
import { isOffice } from '../../fr/titles.ts';
import { isNationality, lowerOf } from './grammar.ts';
import { LONGEST_RUN, type Scene } from './scene.ts';
import { isBig, type Word } from './words.ts';

/** Capitalised words that may be one name, without what leans on it. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Rank of « M. » or « Mme » before it, or null. */
  readonly courtesy: number | null;
  /** Rank of an article with a capital inside a sentence, which makes a name of its own: « Les Glycines ». */
  readonly article: number | null;
}

/** Small words inside names: « Charles de Gaulle », « Ursula von der Leyen », « Mohammed ben Salmane ». */
const PARTICLES = new Set(
  "de d' du des la le l' von van der den ter ben bin ibn bint al el da das dos do di del della dello zu af y e".split(
    ' ',
  ),
);
const FRENCH_PARTICLES = new Set("de d' du des la le l'".split(' '));
const BIG_ARTICLES = new Set("le la les l' un une".split(' '));

/** « M. », « Mmes », « Me », « Mgr », « Dr »; « me » and « m » in lower case are pronouns. */
const COURTESY = new Set(
  'm mm mme mmes mlle mlles me mes mgr dr pr prof monsieur madame mademoiselle messieurs mesdames sir lord lady maître mr mrs ms'.split(
    ' ',
  ),
);

/** « M. », « Dr », « Mgr »: what is named next is someone. */
export function isCourtesy(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && COURTESY.has(lowerOf(word).replace('.', ''));
}

/** Every run of free capitalised words, in order. */
export function runsOf(scene: Scene): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    if (!startsRun(scene, at)) continue;
    const last = endOf(scene, at);
    const run = trim(scene, at, last);
    if (run !== null) runs.push(run);
    at = last;
  }
  return runs;
}

function free(scene: Scene, at: number): boolean {
  return at < scene.words.length && scene.taken[at] === undefined;
}

function startsRun(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return free(scene, at) && word !== undefined && (isBig(word) || (word.shape === 'initial' && !isCourtesy(word)));
}

function endOf(scene: Scene, from: number): number {
  const { words } = scene;
  let last = from;
  for (;;) {
    const next = words[last + 1];
    if (next === undefined || last - from >= LONGEST_RUN || !next.tied || !free(scene, last + 1)) return last;
    if (isBig(next) || next.shape === 'initial') last++;
    else {
      const end = afterParticles(scene, from, last);
      if (end === null) return last;
      last = end;
    }
  }
}

// « Dominique de Villepin », « Geoffroy Roux de Bézieux »; not « Macron du Parti », « Daniel Martin de la Fondation »
function afterParticles(scene: Scene, from: number, last: number): number | null {
  const { words } = scene;
  // « Père de Jean Martin, il … »
  if (from === last && words[from]?.first && isOffice(words[from]?.text ?? '')) return null;
  let at = last + 1;
  while (at <= last + 2 && PARTICLES.has(lowerOf(words[at])) && words[at]?.tied === true) {
    if (FRENCH_PARTICLES.has(lowerOf(words[at])) && !isFirstName(words[from]?.key ?? '')) return null;
    at++;
  }
  const next = words[at];
  if (at === last + 1 || next === undefined || !next.tied || !isBig(next) || !free(scene, at)) return null;
  const short = at === last + 2 && /^d[e']$/u.test(lowerOf(words[last + 1]));
  const french = FRENCH_PARTICLES.has(lowerOf(words[last + 1]));
  return french && last > from && !(short && last === from + 1 && !isOrganisationWord(next)) ? null : at;
}

// « Etienne Martin de Météo-France »
function isOrganisationWord(word: Word): boolean {
  return (
    word.shape === 'upper' ||
    word.key.split(' ').some((part) => countryOf(part) !== null) ||
    isOrganisationHead(word.key, true)
  );
}

function trim(scene: Scene, from: number, to: number): Run | null {
  const { words } = scene;
  let first = from;
  let article: number | null = null;
  let courtesy = words[from]?.tied === true && isCourtesy(words[from - 1]) ? from - 1 : null;
  for (; first <= to; first++) {
    const word = words[first];
    if (word === undefined) return null;
    if (isCourtesy(word)) courtesy = first;
    else if (isBigArticle(word)) {
      // « Marine Le Pen a dit », « que Le Drian »: a family name
      if (!word.first && word.text === 'Le' && words[first + 1]?.shape === 'capital') break;
      if (!word.first) article = first;
    } else if (!(isOffice(word.text) && !isFirstName(word.key) && first < to) && !leansOn(scene, first, to)) break;
  }
  let last = to;
  // « V Le »; the « Un » of « Kim Jong Un » is a name
  while (last > first && isBigArticle(words[last]) && !isFamilyFirst(words[first]?.key ?? '')) last--;
  return first > last ? null : { first: afterDomain(scene, first, last), last, courtesy, article };
}

function isBigArticle(word: Word | undefined): boolean {
  return BIG_ARTICLES.has(lowerOf(word));
}

// « le ministre du Budget Michel Charron »: the name starts at the first name
function afterDomain({ words }: Scene, first: number, last: number): number {
  if (!/^(?:du|des|la|l'|de|d')$/u.test(lowerOf(words[first - 1])) || isFirstName(words[first]?.key ?? ''))
    return first;
  for (let at = first + 1; at < last; at++) if (isFirstName(words[at]?.key ?? '')) return at;
  return first;
}

// « Selon Macron », « Le Russe Poutine », « Mardi Macron »
function leansOn(scene: Scene, at: number, last: number): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  // « Mardi Macron »; « Jan Kowalczyk » and « Avril Lavigne » are people
  if (weekdayNumber(word.text) !== null) return true;
  if (monthNumber(word.text) !== null) return at === last || !(isFirstName(word.key) || word.key.length < 4);
  if (isNationality(word)) return true;
  if (!word.first || isFirstName(word.key)) return false;
  // « Son Heung-min » is a person, « Son fils » is not
  if (isOpener(word.text))
    return !(isFamilyFirst(word.key) && /^\p{Lu}\p{L}+-\p{Ll}/u.test(scene.words[at + 1]?.text ?? ''));
  return at < last && scene.lower.has(word.key);
}
