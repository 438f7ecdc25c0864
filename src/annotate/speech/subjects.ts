import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SLIPPED_WORDS } from '../../fr/grammar-words.ts';
import { isPeopleNoun } from '../../fr/speech-nouns.ts';
import { inverted, maySpeak } from './inversion.ts';
import { nameAfterComma, ownName } from './own-name.ts';
import { phraseBefore } from './phrases.ts';
import type { VerbGroup } from './reading.ts';
import { isPronoun, type Range, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Who does a verb, and where it was read. */
export interface Subject {
  readonly range: Range;
  /** « X a dit », « a dit X », « a-t-il dit », or from another verb (« … et a ajouté », « , expliquant »). */
  readonly side: 'before' | 'after' | 'clitic' | 'inherited';
  /** The verb is inside a clause of its own: « que les puissances doivent », « qui se dit », « qu’il pensait ». */
  readonly embedded: boolean;
}

/** Commas looked back over for « X, ministre de …, a déclaré ». */
const MOST_COMMAS = 4;
/** Words between the name that opens a clause and its infinitive. */
const LONGEST_HEAD = 8;
const LONGEST_APPOSITION = 40;

/** The subject of every verb of the sentence, by rank; null when none is read. */
export function findSubjects(reading: Reading): (Subject | null)[] {
  const subjects: (Subject | null)[] = [];
  let main: Subject | null = null;
  for (const [rank, verb] of reading.verbs.entries()) {
    const read = subjectOf(reading, rank, verb, subjects, main);
    const subject = read === null ? null : { ...read, embedded: isEmbedded(reading, verb, read) };
    subjects.push(subject);
    if (verb.form === 'finite' && subject !== null && (main === null || !subject.embedded)) main = subject;
  }
  // « Jugeant la situation “critique”, X a accusé … »: what stood before the first subject takes it, and ends at its comma
  return subjects.map((subject, rank) => {
    if (subject !== null || main === null || reading.verbs[rank]?.form !== 'gerund') return subject;
    return { range: main.range, side: 'inherited', embedded: true };
  });
}

function isEmbedded({ words }: Reading, verb: VerbGroup, subject: Subject): boolean {
  const before = words[subject.range.from - 1]?.low ?? '';
  const own = subject.side === 'before' && CLAUSE_OPENERS.has(before);
  return own || CLAUSE_OPENERS.has(words[verb.first - 1]?.low ?? '');
}

function inherit(subject: Subject | null | undefined): Subject | null {
  return subject === null || subject === undefined
    ? null
    : { range: subject.range, side: 'inherited', embedded: subject.embedded };
}

function subjectOf(
  reading: Reading,
  rank: number,
  verb: VerbGroup,
  known: readonly (Subject | null)[],
  main: Subject | null,
): Subject | null {
  const { words } = reading;
  if (verb.clitic !== null) return wrap({ from: verb.clitic, to: verb.clitic }, 'clitic');
  if (verb.form === 'gerund')
    return gerundSubject(reading, rank, verb) ?? inherit(nearMain(words, verb) ? main : (known[rank - 1] ?? main));
  if (verb.form === 'infinitive')
    return inherit(known[rank - 1] ?? main) ?? wrap(headName(words, verb.first), 'before');
  if (verb.form === 'participle') return inherit(verb.passive ? null : known[rank - 1]);
  const at = backOverSlipped(reading, verb.first - 1);
  const before = words[at];
  const least = (reading.verbs[rank - 1]?.last ?? -1) + 1;
  const incise = afterIncise(reading, verb);
  if (incise !== null) {
    const after = inverted(reading, verb, incise === 'quotation');
    if (after !== null) return wrap(after, 'after');
  }
  if (before === undefined || at < least) return inherit(known[rank - 1]);
  if (isPronoun(before)) return wrap({ from: at, to: at }, 'before');
  if (before.low === 'qui' && words[at - 1]?.low === 'et') return overComma(reading, at - 1, verb);
  if (before.low === 'qui') return antecedent(reading, at - 1, known[rank - 1]);
  if (/^(?:et|puis|mais)$/u.test(before.low)) {
    // « X reconnaît que le réseau était en retard, mais s’est dit “confiant” »: X speaks again
    const previous = known[rank - 1];
    return inherit(verb.speech !== null && previous?.embedded ? main : previous);
  }
  if (before.low === ',') return overComma(reading, at, verb) ?? inherit(known[rank - 1]);
  if (/^(?:que|qu'|dont|où)$/u.test(before.low)) return wrap(inverted(reading, verb, false), 'after');
  return wrap(phraseBefore(reading, at, verb.plural, least), 'before');
}

function wrap(range: Range | null, side: Subject['side']): Subject | null {
  return range === null ? null : { range, side, embedded: false };
}

// « Lavrov a également », « X, lui, a dit », « Kim a de son côté »
function backOverSlipped({ words }: Reading, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    words[at]?.kind === 'word' &&
    SLIPPED_WORDS.has(words[at]?.low ?? '') &&
    !/^(?:et|puis)$/u.test(words[at]?.low ?? '')
  )
    at -= 1;
  return at;
}

/** What the verb stands right after, as in « … », a déclaré X. */
function afterIncise({ words }: Reading, verb: VerbGroup): 'quotation' | 'comma' | null {
  let at = verb.first - 1;
  while (at >= 0 && /^[,!?.…–—-]$/u.test(words[at]?.low ?? '')) at -= 1;
  if (words[at]?.kind === 'quote' && at >= verb.first - 3)
    return at < verb.first - 1 && words[at]?.shape === 'sentence' ? 'quotation' : 'comma';
  return verb.speech?.that === true && words[verb.first - 1]?.low === ',' ? 'comma' : null;
}

// « et | Anna | commence à crier »: the name that opens the clause of a verb that the tables do not know
function headName(words: readonly Word[], end: number): Range | null {
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_HEAD &&
    words[from - 1]?.kind === 'word' &&
    !/^(?:et|mais|puis)$/u.test(words[from - 1]?.low ?? '')
  )
    from -= 1;
  const first = words[from];
  if (from === end || !first?.capital || PREPOSITIONS.has(first.low)) return null;
  if (DETERMINERS.has(first.low) || CLAUSE_OPENERS.has(first.low)) return null;
  let to = from;
  while (to + 1 < end && words[to + 1]?.capital) to += 1;
  return isPronoun(first) ? null : { from, to };
}

// « , un journaliste de l’AFP affirmant que … », « , Berlin déclarant … », « face à des manifestants scandant … »; never « en affirmant »
function gerundSubject(reading: Reading, rank: number, verb: VerbGroup): Subject | null {
  const { words } = reading;
  if (words[verb.first]?.low === 'en') return null;
  const to = verb.first - 1;
  const phrase = phraseBefore(reading, to, false, (reading.verbs[rank - 1]?.last ?? -1) + 1);
  if (phrase !== null && maySpeak(reading, phrase)) return wrap(phrase, 'before');
  const article = DETERMINERS.has(words[to - 1]?.low ?? '') ? to - 1 : to;
  return words[to]?.kind === 'word' && isPeopleNoun(words[to]?.low ?? '')
    ? wrap({ from: article, to }, 'before')
    : null;
}

// « X a salué l’accord, ajoutant que … »
function nearMain(words: readonly Word[], verb: VerbGroup): boolean {
  return words[verb.first - 1]?.low === ',';
}

// « Yuri Ouchakov, conseiller de Poutine pour la politique étrangère, | a indiqué »; `comma` is the rank of the last comma
function overComma(reading: Reading, comma: number, verb: VerbGroup): Subject | null {
  let at = comma - 1;
  for (let left = MOST_COMMAS; left > 0 && at > 0; left -= 1) {
    at = previousComma(reading, at);
    if (at < 0) return null;
    const phrase = phraseBefore(reading, at - 1, verb.plural);
    if (phrase === null) continue;
    const named = ownName(reading.words, phrase) === null ? nameAfterComma(reading, phrase) : null;
    return wrap(named === null || named >= comma ? phrase : { from: phrase.from, to: named }, 'before');
  }
  return null;
}

function previousComma({ words }: Reading, from: number): number {
  for (let at = from; at > 0 && from - at < LONGEST_APPOSITION; at -= 1) {
    const low = words[at]?.low ?? '';
    if (low === ',') return at;
    if (/^[;:]$|^"/u.test(low)) return -1;
  }
  return -1;
}

// « le Kremlin, qui a dit », « la démission de Luc Petit, qui clame », « son homologue X, son soutien qui s’est dit »
function antecedent(reading: Reading, to: number, previous: Subject | null | undefined): Subject | null {
  const { words } = reading;
  const end = words[to]?.low === ',' ? to - 1 : to;
  const phrase = phraseBefore(reading, end, false);
  const name = phrase === null ? null : ownName(words, phrase);
  const speaker = phrase !== null && maySpeak(reading, phrase);
  if (name === null && !speaker && words[end]?.capital === true) return wrap(nameBefore(words, end), 'before');
  if (phrase === null) return /^(?:,|et)$/u.test(words[to]?.low ?? '') ? inherit(previous) : null;
  if (name === null && words[phrase.from - 1]?.low === ',') {
    const named = phraseBefore(reading, phrase.from - 2, false);
    if (named !== null && ownName(words, named) !== null) return wrap(named, 'before');
  }
  return wrap(phrase, 'before');
}

function nameBefore(words: readonly Word[], end: number): Range {
  let from = end;
  while (words[from - 1]?.capital === true && words[from - 1]?.kind === 'word') from -= 1;
  return { from, to: end };
}
