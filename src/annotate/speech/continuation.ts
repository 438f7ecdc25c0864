import type { Quoted } from './hear.ts';
import type { Quotation } from './quotes.ts';
import type { Voice } from './referents.ts';

/** Quotations looked ahead for the one that is attributed. */
const FORWARD = 4;

/** A quotation with its speaker, read in its own sentence or carried from another. */
export interface Spoken {
  readonly quoted: Quoted;
  readonly voice: Voice | null;
  readonly rule: string;
}

/**
 * Gives the quotations their speakers. One that its own sentence leaves alone is carried on from the quotation before
 * (« … » a écrit X. « Et en même temps … »), else taken from the one after; a fragment nobody says is left out.
 */
export function carryOn(text: string, all: readonly Quoted[]): Spoken[] {
  const spoken: Spoken[] = [];
  let last: Spoken | null = null;
  for (const [rank, quoted] of all.entries()) {
    const found: Spoken | null =
      quoted.rule === null
        ? (fromBefore(text, quoted, last) ?? fromAfter(quoted, all, rank + 1) ?? unsaid(quoted))
        : { quoted, voice: quoted.voice, rule: quoted.rule };
    if (found === null) continue;
    spoken.push(found);
    if (quoted.sentence || quoted.rule?.startsWith('incise')) last = found;
  }
  return spoken;
}

// « … », a écrit Poutine. « Et en même temps … » · a new paragraph that opens the quotation again
function fromBefore(text: string, quoted: Quoted, last: Spoken | null): Spoken | null {
  if (!quoted.sentence || last === null || last.voice === null || introduced(quoted)) return null;
  const gap = quoted.frame.paragraph - last.quoted.frame.paragraph;
  const alone = text.slice(quoted.frame.start, quotationOf(quoted)?.start).trim() === '';
  if (gap === 0 || (gap === 1 && alone && quotationOf(last.quoted)?.closed === false)) {
    return { quoted, voice: last.voice, rule: 'continued' };
  }
  // A paragraph that is nothing but a quotation, after one that is said: the same speaker, most often
  const whole = quoted.frame.words.every(({ kind }) => kind !== 'word');
  return gap === 1 && alone && whole ? { quoted, voice: { ...last.voice, certain: false }, rule: 'continued' } : null;
}

// « … » « … », a dit X · a paragraph that leaves its quotation open, and the next one that closes it
function fromAfter(quoted: Quoted, all: readonly Quoted[], from: number): Spoken | null {
  if (!quoted.sentence || introduced(quoted)) return null;
  for (let rank = from; rank < Math.min(from + FORWARD, all.length); rank += 1) {
    const next = all[rank];
    if (next === undefined) return null;
    const gap = next.frame.paragraph - quoted.frame.paragraph;
    const closes = gap === 1 && quotationOf(quoted)?.closed === false && quotationOf(next)?.opened === false;
    if (gap !== 0 && !closes) return null;
    if (next.rule?.startsWith('incise')) return { quoted, voice: next.voice, rule: 'continued-back' };
    if (next.rule !== null) return null;
  }
  return null;
}

// « Anna se met à pleurer : “…” »: its own sentence brings it in, so no other one says it
function introduced({ frame, at }: Quoted): boolean {
  return frame.words[at - 1]?.low === ':';
}

function unsaid(quoted: Quoted): Spoken | null {
  return quoted.sentence && !quoted.frame.heading ? { quoted, voice: null, rule: 'unattributed' } : null;
}

function quotationOf({ frame, at }: Quoted): Quotation | null {
  return frame.words[at]?.quotation ?? null;
}
