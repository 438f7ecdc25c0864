import type { Frame } from './frames.ts';
import type { Range } from './phrases.ts';
import type { Quoted } from './speech.ts';

/** A quotation with its speaker, read in its own sentence or carried from another. */
export interface Spoken {
  readonly quoted: Quoted;
  readonly speaker: Range | null;
  /** Where the speaker's words stand. */
  readonly frame: Frame;
  readonly rule: string;
  readonly certain: boolean;
}

/**
 * Gives the quotations their speakers. One that its own sentence leaves alone is carried on from the quotation before
 * (« … » a écrit X. « Et en même temps … »), else taken from the one after; a fragment nobody says is left out.
 */
export function carryOn(text: string, all: readonly Quoted[]): Spoken[] {
  const spoken: Spoken[] = [];
  let last: Spoken | null = null;
  for (const [rank, quoted] of all.entries()) {
    const own = quoted.attribution;
    const found: Spoken | null =
      own !== null
        ? { quoted, speaker: own.speaker, frame: quoted.frame, rule: own.rule, certain: true }
        : (fromBefore(text, quoted, last) ?? fromAfter(quoted, all[rank + 1]) ?? unsaid(quoted));
    if (found === null) continue;
    spoken.push(found);
    if (quoted.sentence || own !== null) last = found;
  }
  return spoken;
}

// « … », a écrit Poutine. « Et en même temps … » · a new paragraph that opens the quotation again
function fromBefore(text: string, quoted: Quoted, last: Spoken | null): Spoken | null {
  if (!quoted.sentence || last === null) return null;
  const gap = quoted.frame.paragraph - last.quoted.frame.paragraph;
  const before = last.quoted.frame.words[last.quoted.at]?.quotation;
  const alone = text.slice(quoted.frame.start, quoted.frame.words[quoted.at]?.start).trim() === '';
  const reopened = gap === 1 && alone && before?.closed === false;
  if (gap !== 0 && !reopened) return null;
  return { ...last, quoted, rule: 'continued', certain: last.certain };
}

function fromAfter(quoted: Quoted, next: Quoted | undefined): Spoken | null {
  const own = next?.attribution;
  if (!quoted.sentence || next === undefined || !own?.rule.startsWith('incise')) return null;
  if (next.frame.paragraph !== quoted.frame.paragraph) return null;
  return { quoted, speaker: own.speaker, frame: next.frame, rule: 'continued-back', certain: true };
}

function unsaid(quoted: Quoted): Spoken | null {
  return quoted.sentence && !quoted.frame.heading
    ? { quoted, speaker: null, frame: quoted.frame, rule: 'unattributed', certain: false }
    : null;
}
