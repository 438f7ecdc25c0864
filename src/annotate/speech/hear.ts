import type { Span } from '../../model/span.ts';
import { type According, findAccording } from './according.ts';
import { attribute } from './attribution.ts';
import { findReported, type Reported } from './clauses.ts';
import { type Frame, readInside, spanOf } from './frames.ts';
import { attributeInside } from './incise.ts';
import type { Range } from './reading.ts';
import type { Referents, Voice } from './referents.ts';

/** A quotation of a frame with what its own sentence says of it. */
export interface Quoted {
  readonly frame: Frame;
  /** Rank of the quotation in the frame's words. */
  readonly at: number;
  readonly voice: Voice | null;
  readonly cue: Span | null;
  /** The rule that attributed it; null when its sentence says nothing. */
  readonly rule: string | null;
  /** It is a sentence by itself, so somebody must have said it. */
  readonly sentence: boolean;
}

/** Reported words with who is meant. */
export interface Told {
  readonly frame: Frame;
  readonly reported: Reported;
  readonly voice: Voice | null;
}

/** All that is said in a frame. Frames must be heard in order: `referents` remembers who was spoken of. */
export function hear(text: string, frame: Frame, referents: Referents): { quoted: Quoted[]; reported: Told[] } {
  const according = findAccording(frame);
  const speakers: Range[] = [];
  const voiceOf = (range: Range | null): Voice | null => {
    if (range === null) return null;
    speakers.push(range);
    return referents.voiceOf(frame, range);
  };
  const quoted: Quoted[] = [];
  for (const [at, word] of frame.words.entries()) {
    if (word.kind === 'quote') quoted.push(hearQuotation(text, frame, at, according, voiceOf, referents));
  }
  const reported = findReported(frame, according).map((one) => ({ frame, reported: one, voice: voiceOf(one.speaker) }));
  referents.remember(frame, speakers);
  return { quoted, reported };
}

function hearQuotation(
  text: string,
  frame: Frame,
  at: number,
  according: readonly According[],
  voiceOf: (range: Range | null) => Voice | null,
  referents: Referents,
): Quoted {
  const base = { frame, at, sentence: frame.words[at]?.shape === 'sentence' };
  const own = attribute(frame, at, according);
  if (own !== null) {
    return {
      ...base,
      voice: voiceOf(own.speaker),
      cue: own.cue === null ? null : spanOf(frame, own.cue),
      rule: own.rule,
    };
  }
  const quotation = frame.words[at]?.quotation;
  const inside = base.sentence && quotation ? readInside(text, frame, quotation) : null;
  const within = inside === null ? null : attributeInside(inside);
  if (inside === null || within === null || within.speaker === null || within.cue === null) {
    return { ...base, voice: null, cue: null, rule: null };
  }
  return {
    ...base,
    voice: referents.voiceOf(inside, within.speaker),
    cue: spanOf(inside, within.cue),
    rule: within.rule,
  };
}
