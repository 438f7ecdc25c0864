import { SPEECH_FORMS, TITLE_NOUNS } from '../../fr/speech-verbs.ts';
import type { According } from './according.ts';
import type { Frame } from './frames.ts';
import { incise, laterIncise, notOn } from './incise.ts';
import { maySpeak } from './inversion.ts';
import { ownName } from './own-name.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { isPronoun, type Range } from './reading.ts';
import type { Word } from './words.ts';

/** Who says a quotation, and which words say so. */
export interface Attribution {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly rule: string;
}

/** Words between a verb of saying and the words it governs, at most. */
const FARTHEST = 60;
/** Quotations with fewer words are fragments: « soutien total ». */
const SHORTEST_SENTENCE = 4;

/** Words that stand before a colon in a title and are nobody: « VIDÉO : “…” ». */
const RUBRICS = new Set(
  'vidéo vidéos video photo photos sondage direct live info exclusif interview reportage document audio'.split(' '),
);

type Rule = (frame: Frame, at: number, according: readonly According[]) => Attribution | null;

/** From the surest to the least sure: what touches the quotation, what governs it, what stands elsewhere in its sentence. */
const RULES: readonly Rule[] = [incise, signature, governor, label, ownVerb, agent, source, laterIncise];

/** Reads who says the quotation at rank `at` of the frame; null when the frame does not say. */
export function attribute(frame: Frame, at: number, according: readonly According[]): Attribution | null {
  if (isTitle(frame, at)) return null;
  for (const rule of RULES) {
    const attribution = rule(frame, at, according);
    if (attribution !== null) return attribution;
  }
  return null;
}

/** Number of words inside a quotation, as far as five. */
export function quotedWords(text: string, word: Word | undefined): number {
  const inner = word?.quotation?.inner;
  if (inner === undefined) return 0;
  return text.slice(inner.start, Math.min(inner.end, inner.start + 80)).split(/\s+/u).length;
}

// « … » (X) · « … » – X, at the end of its sentence
function signature(frame: Frame, at: number): Attribution | null {
  const { words } = frame;
  const mark = words[at + 1]?.low ?? '';
  const inner = words[at]?.quotation?.inner;
  if (!/^[(—–-]$/u.test(mark) || inner === undefined || inner.end - inner.start < 20) return null;
  const speaker = phraseFrom(frame, at + 2);
  const end = words[(speaker?.to ?? 0) + 1]?.low;
  if (speaker === null || ownName(words, speaker) === null) return null;
  return end === undefined || /^[).,]$/u.test(end) ? { speaker, cue: null, rule: 'signature' } : null;
}

// X a salué « … » · X a dit que Y « … » · , accusant Y de « … » · X : « … » after a verb of saying
function governor(frame: Frame, at: number): Attribution | null {
  const { words, verbs, subjects } = frame;
  for (let rank = verbs.length - 1; rank >= 0; rank -= 1) {
    const verb = verbs[rank];
    if (verb === undefined || verb.last >= at) continue;
    if (at - verb.last > FARTHEST) return null;
    if (verb.speech === null || verb.passive) continue;
    if (verb.speech.touching && (verb.form === 'infinitive' || (at - verb.last > 3 && words[at - 1]?.low !== ':')))
      continue;
    if (cutOff(words, verb.last + 1, at)) return null;
    const subject = subjects[rank];
    // « Le ministère a déclaré que ses envoyés … et qu’ils avaient condamné “…” »: the ministry says it
    if (subject?.embedded && /^(?:ils|elles)$/u.test(words[subject.range.to]?.low ?? '')) continue;
    const speaker = subject === null || subject === undefined ? null : notOn(words, subject.range);
    if (speaker !== null) return { speaker, cue: { from: verb.first, to: verb.last }, rule: 'governed' };
  }
  return null;
}

// « … a dit X, alors que “Y” »: the clause after « alors que » is the writer’s
function cutOff(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const low = words[at]?.low ?? '';
    if (low === ';') return true;
    if (low === ',' && /^(?:alors|tandis)$/u.test(words[at + 1]?.low ?? '') && /^qu/u.test(words[at + 2]?.low ?? ''))
      return true;
  }
  return false;
}

// Le Kremlin : « … »
function label(frame: Frame, at: number): Attribution | null {
  if (frame.words[at - 1]?.low !== ':') return null;
  const speaker = phraseFrom(frame, 0);
  if (RUBRICS.has(frame.words[0]?.low ?? '')) return null;
  return speaker !== null && speaker.to === at - 2 && maySpeak(frame, speaker)
    ? { speaker, cue: null, rule: 'label' }
    : null;
}

// Berlin « exige de connaître la vérité »
function ownVerb(frame: Frame, at: number): Attribution | null {
  const { words } = frame;
  const before = words[at - 1];
  const opening = words[at]?.low ?? '';
  const forms = SPEECH_FORMS.get(opening.replace(/^"/u, '')) ?? [];
  if (before?.kind !== 'word' || !forms.some(({ form }) => form === 'finite')) return null;
  const speaker = before.low === 'qui' ? phraseBefore(frame, at - 2, false) : phraseBefore(frame, at - 1, false);
  return speaker === null || isPronoun(words[speaker.to]) ? null : { speaker, cue: null, rule: 'own-verb' };
}

// qualifié de « … » par X
function agent(frame: Frame, at: number): Attribution | null {
  const { words, verbs } = frame;
  const verb = verbs.findLast(({ last }) => last < at);
  if (verb?.speech === null || verb?.passive !== true || at - verb.last > FARTHEST) return null;
  for (const by of [at + 1, verb.last + 1]) {
    const speaker = words[by]?.low === 'par' ? phraseFrom(frame, by + 1) : null;
    if (speaker !== null && maySpeak(frame, speaker))
      return { speaker, cue: { from: verb.first, to: verb.last }, rule: 'agent' };
  }
  return null;
}

// Selon X, le dirigeant a eu « … » · … « … », selon X
function source(_: Frame, at: number, according: readonly According[]): Attribution | null {
  let best: According | null = null;
  for (const other of according) {
    // « selon ces “données provisoires” »: the source itself is quoted
    if (other.speaker.from <= at && at <= other.speaker.to) continue;
    const distance = Math.abs(other.cue.from - at);
    if (best === null || distance < Math.abs(best.cue.from - at)) best = other;
  }
  return best === null ? null : { speaker: best.speaker, cue: best.cue, rule: 'according' };
}

// le film « Titanic », dans « Le Monde », du « Grand Paris »: a name, not somebody’s words
function isTitle({ words, verbs, verbAt }: Frame, at: number): boolean {
  const before = words[at - 1];
  // « s’est dite “convaincue” » says, « l’opération dite “…” » names
  const verb = verbs[verbAt[at - 1] ?? -1];
  if (before?.kind !== 'word' || (verb !== undefined && verb.form !== 'participle')) return false;
  if (TITLE_NOUNS.has(before.low)) return true;
  return words[at]?.capital === true && /^(?:dans|du|au|sur|à|l'|la|le)$/u.test(before.low);
}

/** True for a quotation that is a sentence of its own, or most of one. */
export function isSentence(text: string, word: Word | undefined): boolean {
  const inner = word?.quotation?.inner;
  if (inner === undefined) return false;
  const first = text.slice(inner.start, inner.start + 1);
  const last = text.slice(inner.end - 1, inner.end);
  return quotedWords(text, word) >= SHORTEST_SENTENCE && (/^[\p{Lu}…(]/u.test(first) || /[.!?…]/u.test(last));
}
