import { BODY_NOUNS, COURTESY, isPeopleNoun } from '../../fr/speech-nouns.ts';
import { type Frame, spanOf } from './frames.ts';
import { maySpeak } from './inversion.ts';
import { ownName } from './own-name.ts';
import { isPronoun, type Range, verbsBefore } from './reading.ts';

/** Somebody who speaks: words of a frame, and whether they were read there or guessed from a pronoun. */
export interface Voice {
  readonly frame: Frame;
  readonly range: Range;
  readonly certain: boolean;
}

/** Somebody whom a pronoun may mean. */
interface Referent {
  readonly voice: Voice;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly indefinite: boolean;
  /** A person, not a ministry or a country. */
  readonly person: boolean;
  /** Last word of the name, to tell two people apart; empty without a name. */
  readonly key: string;
}
type Gender = 'm' | 'f' | null;

/** The people of an article read so far; `voiceOf` must be asked frame by frame, in order. */
export interface Referents {
  /** Who `range` of `frame` means: itself, or for a pronoun the nearest fitting person before it. */
  voiceOf(frame: Frame, range: Range): Voice;
  /** Remembers the people of a frame, once its own pronouns are read. */
  remember(frame: Frame, speakers: readonly Range[]): void;
}

/** People further back than this many names are forgotten, and so are those of more than three paragraphs ago. */
const MEMORY = 12;
const PARAGRAPHS = 3;

/** Makes the memory of one article. */
export function makeReferents(): Referents {
  const recent: Referent[] = [];
  const genders = new Map<string, Gender>();
  const people = new Set<string>();
  const read = (frame: Frame, range: Range): Referent => {
    const name = ownName(frame.words, range);
    const key = name === null ? '' : (frame.words[name.to]?.low ?? '');
    const gender = genderOf(frame, range) ?? genders.get(key) ?? null;
    if (key !== '' && gender !== null) genders.set(key, gender);
    const person = isPerson(frame, range, name) || people.has(key);
    if (person && name !== null) for (const { low } of frame.words.slice(name.from, name.to + 1)) people.add(low);
    const indefinite = /^(?:une?|des|plusieurs)$/u.test(frame.words[range.from]?.low ?? '');
    return {
      voice: { frame, range, certain: true },
      gender,
      indefinite,
      plural: isPlural(frame, range),
      person,
      key,
    };
  };
  return {
    voiceOf(frame, range) {
      const pronoun = pronounAt(frame, range);
      if (pronoun === null) return { frame, range, certain: true };
      const inFrame = subjectsBefore(frame, range).map((subject) => read(frame, subject));
      const fits = [...recent, ...inFrame].filter((other) => mayMean(pronoun, other, genders, frame.paragraph));
      const best = nearest(fits);
      if (best === undefined) return { frame, range, certain: false };
      const near = fits.filter(({ voice, person }) => person && voice.frame.paragraph === frame.paragraph);
      const alone = near.length > 0 && near.every(({ key }) => key === best.key);
      return { ...best.voice, certain: alone };
    },
    remember(frame, speakers) {
      for (const range of [...mainSubjects(frame), ...speakers]) {
        if (pronounAt(frame, range) === null && maySpeak(frame, range)) recent.push(read(frame, range));
      }
      recent.splice(0, recent.length - MEMORY);
    },
  };
}

// People before bodies, and « l’opposante » stands for the name before it unless « une » brings in somebody new
function nearest(fits: readonly Referent[]): Referent | undefined {
  const people = fits.some(({ person }) => person) ? fits.filter(({ person }) => person) : fits;
  const last = people.at(-1);
  if (last === undefined || last.key !== '' || last.indefinite) return last;
  return people.findLast(({ key, gender }) => key !== '' && gender !== null) ?? last;
}

interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
}

/** « il », « -t-elle », « ce dernier », « celle-ci »; null for any other words. */
function pronounAt({ words }: Frame, { from, to }: Range): Pronoun | null {
  const low = words
    .slice(from, Math.min(to + 1, from + 3))
    .map((word) => word.low)
    .join(' ')
    .replace(/^-?(?:t-)?/u, '');
  const match =
    /^(?:(il|lui|ce dernier|celui-ci)|(elle|cette dernière|celle-ci)|(ils|eux|ces derniers|ceux-ci)|(elles|celles-ci))$/u.exec(
      low,
    );
  if (match === null) return null;
  return { gender: (match[1] ?? match[3]) ? 'm' : 'f', plural: (match[3] ?? match[4]) !== undefined };
}

function mayMean(pronoun: Pronoun, other: Referent, genders: ReadonlyMap<string, Gender>, paragraph: number): boolean {
  if (paragraph - other.voice.frame.paragraph > PARAGRAPHS || pronoun.plural !== other.plural) return false;
  const gender = other.gender ?? genders.get(other.key) ?? null;
  return gender === null || gender === pronoun.gender;
}

// « M. X », « la ministre », « une porte-parole »; « l’ » and a bare name say nothing
function genderOf({ words }: Frame, range: Range): Gender {
  for (let at = range.from; at <= range.to && at < range.from + 12; at += 1) {
    const low = words[at]?.low ?? '';
    const governed = /^(?:de|d'|du|des)$/u.test(words[at - 1]?.low ?? '');
    if (COURTESY.has(low) && !(governed && at > range.from))
      return /^(?:mme|mmes|mlle|madame|lady)$/u.test(low) ? 'f' : 'm';
  }
  const first = words[range.from]?.low ?? '';
  if (/^(?:le|un|ce|cet)$/u.test(first)) return 'm';
  if (/^(?:la|une|cette)$/u.test(first)) return 'f';
  const noun = /^(?:l'|son|notre|votre|leur)$/u.test(first) ? (words[range.from + 1]?.low ?? '') : '';
  if (/(?:ante|ente|euse|trice|ienne|eure|ère|ence|ance|tion)$/u.test(noun)) return 'f';
  return /(?:ant|eur|ien|ier)$/u.test(noun) ? 'm' : null;
}

function isPlural({ words }: Frame, { from, to }: Range): boolean {
  if (
    /^(?:les|des|ces|ses|leurs|nos|vos|plusieurs|certains|certaines|quelques|mm\.|deux|trois)$/u.test(
      words[from]?.low ?? '',
    )
  )
    return true;
  if (words[from]?.kind === 'number') return true;
  for (let at = from + 1; at < to; at += 1) {
    if (
      words[at]?.low === 'et' &&
      (words[at + 1]?.capital === true || /^(?:le|la|l')$/u.test(words[at + 1]?.low ?? ''))
    )
      return true;
  }
  return false;
}

// « M. X », « Vladimir Poutine » (and « Poutine » after him), « la ministre », not « la Russie » nor « l’agence KCNA »
function isPerson({ words }: Frame, { from, to }: Range, name: Range | null): boolean {
  const named = name?.from === from && name.to > from && words[from]?.low !== 'the';
  if (COURTESY.has(words[from]?.low ?? '') || named) return true;
  for (let at = from; at <= to && at < from + 4; at += 1) {
    const low = words[at]?.low ?? '';
    if (isPeopleNoun(low)) return true;
    if (BODY_NOUNS.has(low) || /^(?:de|d'|du|des)$/u.test(low)) return false;
  }
  return false;
}

/** Subjects of the verbs of a frame before `range`, nearest last; none for « , a-t-il dit », whose sentence is what he says. */
function subjectsBefore(frame: Frame, range: Range): Range[] {
  const end = verbsBefore(frame.verbs, range.from);
  const start = Math.max(0, end - MEMORY);
  const incise = frame.words[range.from]?.kind === 'clitic';
  return frame.verbs.slice(start, end).flatMap((verb, rank) => {
    const subject = frame.subjects[start + rank];
    if (subject === null || subject === undefined) return [];
    const owner = incise
      ? verb.speech !== null && subject.side === 'before'
      : verb.form === 'finite' && !subject.embedded;
    return owner ? plain(frame, subject.range) : [];
  });
}

function plain(frame: Frame, range: Range): Range[] {
  return isPronoun(frame.words[range.from]) || pronounAt(frame, range) !== null || !maySpeak(frame, range)
    ? []
    : [range];
}

// The first subject of the sentence, and whoever speaks in it: « une décision que regrette la ministre »
function mainSubjects(frame: Frame): Range[] {
  let first = true;
  return frame.subjects.flatMap((subject, rank) => {
    if (subject === null || subject.side === 'inherited') return [];
    const main = first && !subject.embedded;
    if (main) first = false;
    const speaks = Boolean(frame.verbs[rank]?.speech) && (!subject.embedded || subject.side === 'after');
    return main || speaks ? plain(frame, subject.range) : [];
  });
}

/** The bare name in a voice: « Youri Ouchakov » in « le conseiller de Poutine, Youri Ouchakov »; null when it names nobody. */
export function nameOf(text: string, { frame, range }: Voice): string | null {
  const name = ownName(frame.words, range);
  if (name === null) return null;
  const { start, end } = spanOf(frame, name);
  return text.slice(start, end);
}
