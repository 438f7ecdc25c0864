import { DETERMINERS, PREPOSITIONS } from '../../fr/grammar-words.ts';
import type { Span } from '../../model/span.ts';
import type { According } from './according.ts';
import { type Frame, spanOf } from './frames.ts';
import { notOn } from './incise.ts';
import { infinitiveAt } from './infinitive.ts';
import { afterComplements } from './inversion.ts';
import type { Range, VerbGroup } from './reading.ts';
import type { Word } from './words.ts';

/** Reported words without quotation marks. */
export interface Reported {
  readonly quote: Span;
  readonly speaker: Range | null;
  readonly cue: Range;
  readonly rule: string;
  /** The speaker stands with the cue, not elsewhere in the sentence: « X a dit » but not « … et a ajouté ». */
  readonly together: boolean;
}

/** Words between a verb of saying and its « que »: « a déclaré lundi à l’agence de presse Associated Press que ». */
const WIDEST = 14;
/** Verbs whose hearer stands bare before « que »: « a averti la presse que ». */
const WITH_HEARER = new Set(['avertir', 'informer', 'prévenir', 'assurer', 'alerter', 'notifier']);
/** Not the « que » of a reported clause: « alors que », « ce que », « plus que ». */
const OTHER_THAT = new Set([
  'alors',
  'tandis',
  'afin',
  'pour',
  'plus',
  'moins',
  'ainsi',
  'tant',
  'dès',
  'autant',
  'même',
  'ce',
  'après',
  'avant',
  'bien',
  'depuis',
  'pendant',
  'parce',
  'sans',
  'mieux',
  'autre',
  'autres',
  'celui',
  'celle',
  'ceux',
  'celles',
]);

/** Every clause of the frame that is reported without quotation marks. */
export function findReported(frame: Frame, according: readonly According[]): Reported[] {
  const found: Reported[] = [];
  for (const [rank, verb] of frame.verbs.entries()) {
    const subject = frame.subjects[rank];
    if (verb.speech === null || verb.passive || subject === null || subject === undefined) continue;
    const after = subject.side === 'after' && isLoneIncise(frame, verb, subject.range);
    if (after || (subject.side === 'clitic' && isLoneIncise(frame, verb, subject.range))) {
      const quote = before(frame, rank, verb, subject.range);
      if (quote !== null)
        found.push({
          quote,
          speaker: notOn(frame.words, subject.range),
          cue: rangeOf(verb),
          rule: 'indirect-incise',
          together: true,
        });
      continue;
    }
    const opening = openingOf(frame, rank, verb, subject.side === 'after' ? subject.range.to : verb.last);
    if (opening === null) continue;
    const quote = trimmed(frame, opening.at, clauseEnd(frame, opening.at, subject.embedded));
    if (quote === null) continue;
    found.push({
      quote,
      speaker: notOn(frame.words, subject.range),
      cue: rangeOf(verb),
      rule: opening.rule,
      together: subject.side === 'before',
    });
  }
  for (const { cue, speaker } of according) {
    const quote = sentenceAround(frame, { from: cue.from, to: speaker.to });
    if (quote !== null) found.push({ quote, speaker, cue, rule: 'indirect-according', together: true });
  }
  return found;
}

function rangeOf({ first, last }: VerbGroup): Range {
  return { from: first, to: last };
}

// « Cet accord n’est dirigé contre personne, a-t-il ajouté »: the words before the comma, when they are no quotation
function isLoneIncise({ words }: Frame, verb: VerbGroup, subject: Range): boolean {
  const comma = verb.first - 1;
  if (words[comma]?.low !== ',' || words[comma - 1]?.kind === 'quote' || verb.speech?.that !== true) return false;
  const end = words[Math.max(verb.last, subject.to) + 1];
  return end === undefined || end.kind === 'mark' || PREPOSITIONS.has(end.low) || end.kind === 'word';
}

// « Le tireur, a expliqué le juge, était seul »: the whole sentence, when its verb comes after the incise
function before(frame: Frame, rank: number, verb: VerbGroup, subject: Range): Span | null {
  const complete = frame.verbs.some(({ form }, at) => at < rank && form === 'finite');
  const goesOn = frame.verbs.some(({ first, form }) => first > subject.to && form === 'finite');
  return trimmed(frame, 0, complete || !goesOn ? verb.first - 2 : frame.words.length - 1);
}

/** Where the reported clause opens: after « que », at the infinitive, after « de ». */
function openingOf(frame: Frame, rank: number, verb: VerbGroup, from: number): { at: number; rule: string } | null {
  const { words, verbs } = frame;
  const speech = verb.speech;
  if (speech === null || (speech.touching && verb.form === 'infinitive')) return null;
  const limit = Math.min(from + WIDEST, verbs[rank + 1]?.first ?? words.length);
  const open = afterComplements(frame, from + 1);
  const hearer = hasBareObject(frame, open) && !WITH_HEARER.has(speech.lemma);
  for (let at = from + 1; at <= limit; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote' || /^[.;:!?(]$/u.test(word.low)) return null;
    if (speech.that && !hearer && isThat(words, at)) return { at: at + 1, rule: 'indirect-that' };
    if (speech.preposition && /^(?:de|d'|à)$/u.test(word.low) && infinitiveAt(words, at + 1) !== null) {
      return { at, rule: 'indirect-preposition' };
    }
    if (speech.infinitive && at === open && infinitiveAt(words, at) !== null)
      return { at, rule: 'indirect-infinitive' };
  }
  return null;
}

function isThat(words: readonly Word[], at: number): boolean {
  return /^qu(?:e|')$/u.test(words[at]?.low ?? '') && !OTHER_THAT.has(words[at - 1]?.low ?? '');
}

// « souligne l’importance des mesures que »: the « que » belongs to the object
function hasBareObject({ words }: Frame, at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && !PREPOSITIONS.has(word.low) && (DETERMINERS.has(word.low) || word.capital);
}

/** Rank of the last word of the reported clause: it stops before « , a-t-il dit », « , selon X », « et a ajouté », « , faisant référence à »,
 * and a relative clause at its comma: « qu’elle affirme avoir remporté, … ». */
function clauseEnd({ words, verbs, verbAt, subjects }: Frame, from: number, embedded: boolean): number {
  for (let at = from; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    if (low === ';' || (embedded && low === ',')) return at - 1;
    const next = verbAt[at + 1] ?? -1;
    const verb = verbs[next];
    if (low === ',' && verb !== undefined && verb.first === at + 1) {
      const side = subjects[next]?.side;
      if (verb.speech !== null && (side === 'clitic' || side === 'after' || verb.form === 'gerund')) return at - 1;
    }
    if (low === ',' && /^(?:selon|faisant|avant)$/u.test(words[at + 1]?.low ?? '')) return at - 1;
    if (low === ',' && words[at + 1]?.low === "d'" && words[at + 2]?.low === 'après') return at - 1;
    if (
      low === 'et' &&
      verb !== undefined &&
      verb.first === at + 1 &&
      verb.speech !== null &&
      verb.form !== 'infinitive'
    )
      return at - 1;
  }
  return words.length - 1;
}

// « Selon X, A » gives A; « A, selon X » gives A; « A, selon X, B » gives the whole sentence
function sentenceAround(frame: Frame, source: Range): Span | null {
  const last = frame.words.length - 1;
  if (source.from <= 1) return trimmed(frame, afterSource(frame, source.to + 1), last);
  const rest = frame.words.slice(source.to + 1).some(({ kind }) => kind !== 'mark');
  return trimmed(frame, 0, rest ? last : source.from - 1);
}

// « Selon un sondage publié lundi, | A », « Selon X, qui était là, | A »
function afterSource({ words, verbAt }: Frame, from: number): number {
  const relative = words[from]?.low === ',' && /^(?:qui|dont|où)$/u.test(words[from + 1]?.low ?? '');
  for (let at = relative ? from + 1 : from; at < from + WIDEST; at += 1) {
    if (words[at]?.low === ',') return at;
    if ((verbAt[at] ?? -1) >= 0 && !relative) return from;
    if (words[at] === undefined) return from;
  }
  return from;
}

function trimmed(frame: Frame, first: number, last: number): Span | null {
  const { words } = frame;
  let from = first;
  let to = last;
  while (from <= to && words[from]?.kind === 'mark' && !/^[(]$/u.test(words[from]?.low ?? '')) from += 1;
  while (to >= from && words[to]?.kind === 'mark' && !/^[)%€$]$/u.test(words[to]?.low ?? '')) to -= 1;
  return to - from < 1 ? null : spanOf(frame, { from, to });
}
