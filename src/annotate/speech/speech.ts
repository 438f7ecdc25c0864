import type { SpeechMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotateInput, Annotator } from '../input.ts';
import { findAccording } from './according.ts';
import { type Attribution, attribute, isSentence } from './attribution.ts';
import { findReported, type Reported } from './clauses.ts';
import { carryOn } from './continuation.ts';
import { type Frame, readFrames, spanOf } from './frames.ts';
import { ownName, type Range } from './phrases.ts';

/** A quotation of a frame with what its own sentence says of it. */
export interface Quoted {
  readonly frame: Frame;
  /** Rank of the quotation in the frame's words. */
  readonly at: number;
  readonly attribution: Attribution | null;
  /** It is a sentence by itself, so somebody must have said it. */
  readonly sentence: boolean;
}

/**
 * Direct and reported speech. A quotation that runs over several sentences gives one mention a sentence. Mentions are sorted by
 * `start`; two of them are disjoint, or one lies inside the other: a quoted fragment inside a reported clause.
 */
export const speech: Annotator = {
  name: 'speech',
  annotate: (input) => findSpeech(input),
};

function findSpeech({ text, sentences }: AnnotateInput): SpeechMention[] {
  const quoted: Quoted[] = [];
  const mentions: SpeechMention[] = [];
  for (const frame of readFrames(text, sentences)) {
    const according = findAccording(frame);
    for (const [at, word] of frame.words.entries()) {
      if (word.kind === 'quote')
        quoted.push({ frame, at, attribution: attribute(frame, at, according), sentence: isSentence(text, word) });
    }
    for (const reported of findReported(frame, according)) mentions.push(...indirect(text, frame, reported));
  }
  for (const { quoted: one, speaker, rule, certain, frame } of carryOn(text, quoted)) {
    mentions.push(...direct(text, one, frame, speaker, rule, certain));
  }
  return withoutCrossing(mentions);
}

function direct(
  text: string,
  quoted: Quoted,
  from: Frame,
  speaker: Range | null,
  rule: string,
  certain: boolean,
): SpeechMention[] {
  const word = quoted.frame.words[quoted.at];
  const quotation = word?.quotation;
  if (!quotation) return [];
  const cue = quoted.attribution?.cue ?? null;
  const mentions: SpeechMention[] = [];
  for (const sentence of quoted.frame.sentences) {
    const span = clip(quotation, sentence);
    const quote = clip(quotation.inner, sentence);
    if (span === null || quote === null) continue;
    mentions.push({
      kind: 'speech',
      ...trim(text, span),
      text: text.slice(trim(text, span).start, trim(text, span).end),
      rule,
      value: text.slice(quote.start, quote.end).trim(),
      quote: trim(text, quote),
      speaker: speaker === null ? null : spanOf(from, speaker),
      speakerName: nameOf(text, from, speaker),
      cue: cue === null ? null : spanOf(quoted.frame, cue),
      direct: true,
      certain,
    });
  }
  return mentions;
}

function indirect(text: string, frame: Frame, { quote, speaker, cue, rule, together }: Reported): SpeechMention[] {
  const home = frame.sentences.find(({ start, end }) => quote.start >= start && quote.start < end);
  const said = home === undefined ? null : clip(quote, home);
  if (home === undefined || said === null) return [];
  const whole = [said, spanOf(frame, cue), ...(together && speaker !== null ? [spanOf(frame, speaker)] : [])];
  const span = clip(
    { start: Math.min(...whole.map(({ start }) => start)), end: Math.max(...whole.map(({ end }) => end)) },
    home,
  );
  if (span === null) return [];
  return [
    {
      kind: 'speech',
      ...span,
      text: text.slice(span.start, span.end),
      rule,
      value: text.slice(said.start, said.end),
      quote: said,
      speaker: speaker === null ? null : spanOf(frame, speaker),
      speakerName: nameOf(text, frame, speaker),
      cue: spanOf(frame, cue),
      direct: false,
      certain: true,
    },
  ];
}

function nameOf(text: string, frame: Frame, range: Range | null): string | null {
  const name = range === null ? null : ownName(frame.words, range);
  if (name === null) return null;
  const { start, end } = spanOf(frame, name);
  return text.slice(start, end);
}

function clip(span: Span, { start, end }: Span): Span | null {
  const clipped = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return clipped.start < clipped.end ? clipped : null;
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) };
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
