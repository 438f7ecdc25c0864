import type { SpeechMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotateInput, Annotator } from '../input.ts';
import { carryOn, type Spoken } from './continuation.ts';
import { readFrames, spanOf } from './frames.ts';
import { hear, type Told } from './hear.ts';
import { makeReferents, nameOf, type Voice } from './referents.ts';

/**
 * Direct and reported speech. A quotation that runs over several sentences gives one mention a sentence. The speaker of « a-t-il dit »
 * is the words that name him, which may stand in an earlier sentence. Mentions are sorted by `start`; two of them are disjoint, or
 * one lies inside the other: a quoted fragment inside a reported clause.
 */
export const speech: Annotator = {
  name: 'speech',
  annotate: (input) => findSpeech(input),
};

function findSpeech({ text, sentences }: AnnotateInput): SpeechMention[] {
  const referents = makeReferents();
  const heard = readFrames(text, sentences).map((frame) => hear(text, frame, referents));
  const spoken = carryOn(
    text,
    heard.flatMap(({ quoted }) => quoted),
  );
  const reported = heard.flatMap((frame) => frame.reported);
  return withoutCrossing([
    ...reported.flatMap((one) => indirect(text, one)),
    ...spoken.flatMap((one) => direct(text, one)),
  ]);
}

function direct(text: string, { quoted, voice, rule }: Spoken): SpeechMention[] {
  const { frame, at, cue } = quoted;
  const quotation = frame.words[at]?.quotation;
  if (!quotation) return [];
  const spread = frame.sentences.filter(({ start, end }) => start < quotation.end && quotation.start < end).length > 1;
  const whole = spread && isUnbroken(text, frame.sentences) ? { start: frame.start, end: frame.end } : null;
  return frame.sentences.flatMap((sentence) => {
    const span = clip(text, quotation, sentence);
    const quote = clip(text, quotation.inner, sentence);
    return span === null || quote === null
      ? []
      : [{ ...mention(text, span, quote, voice, rule), whole, cue, direct: true }];
  });
}

/** False when something was removed between two sentences: it must not come back with a quotation around it. */
function isUnbroken(text: string, sentences: readonly Span[]): boolean {
  return sentences.every(({ start }, at) => text.slice(sentences[at - 1]?.end ?? start, start).trim() === '');
}

function indirect(text: string, { frame, reported, voice }: Told): SpeechMention[] {
  const { quote, speaker, cue, rule, together } = reported;
  const home = frame.sentences.find(({ start, end }) => quote.start >= start && quote.start < end);
  const said = home === undefined ? null : clip(text, quote, home);
  if (home === undefined || said === null) return [];
  const whole = [said, spanOf(frame, cue), ...(together && speaker !== null ? [spanOf(frame, speaker)] : [])];
  const start = Math.min(...whole.map((part) => part.start));
  const end = Math.max(...whole.map((part) => part.end));
  const span = clip(text, { start, end }, home);
  if (span === null) return [];
  return [{ ...mention(text, span, said, voice, rule), whole: null, cue: spanOf(frame, cue), direct: false }];
}

type Common = Omit<SpeechMention, 'whole' | 'cue' | 'direct'>;

function mention(text: string, span: Span, quote: Span, voice: Voice | null, rule: string): Common {
  return {
    kind: 'speech',
    ...span,
    text: text.slice(span.start, span.end),
    rule,
    value: text.slice(quote.start, quote.end),
    quote,
    speaker: voice === null ? null : bareSpeaker(text, spanOf(voice.frame, voice.range)),
    speakerName: voice === null ? null : nameOf(text, voice),
    certain: voice?.certain ?? false,
  };
}

/** Adverbs that open a sentence before its subject: « Puis Paul a dit ». */
const OPENING =
  /^(?:puis|ensuite|enfin|ainsi|aussitôt|bientôt|finalement|pourtant|cependant|toutefois|néanmoins|désormais|parfois)\s+(?=\p{L})/iu;

// « -t-il » → « il », « Puis Paul » → « Paul »
function bareSpeaker(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^-?(?:t-)?(?=\p{L})/u.exec(words)?.[0].length ?? 0;
  return { start: start + (lead || (OPENING.exec(words)?.[0].length ?? 0)), end };
}

/** The part of a span inside a sentence, without white space around; null when nothing is left. */
function clip(text: string, span: Span, sentence: Span): Span | null {
  const start = Math.max(span.start, sentence.start);
  const end = Math.min(span.end, sentence.end);
  if (start >= end) return null;
  const slice = text.slice(start, end);
  const kept = slice.trim().length;
  const lead = slice.length - slice.trimStart().length;
  return kept === 0 ? null : { start: start + lead, end: start + lead + kept };
}

// Nested mentions stay (a fragment inside a reported clause), crossing ones do not: the first read wins
function withoutCrossing(mentions: readonly SpeechMention[]): SpeechMention[] {
  const kept: SpeechMention[] = [];
  const open: SpeechMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && mention.end > around.end) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}
