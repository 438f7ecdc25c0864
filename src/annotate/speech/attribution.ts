import { isFirstName } from '../../fr/first-names.ts';
import { DETERMINERS } from '../../fr/grammar-words.ts';
import { isSpeakerNoun } from '../../fr/speech-nouns.ts';
import { SPEECH_FORMS, TITLE_NOUNS } from '../../fr/speech-verbs.ts';
import type { According } from './according.ts';
import type { Frame } from './frames.ts';
import { incise, laterIncise, notOn } from './incise.ts';
import { maySpeak } from './inversion.ts';
import { ownName } from './own-name.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import type { VerbGroup } from './reading.ts';
import { isPronoun, type Range, verbsBefore } from './reading.ts';
import type { Word } from './words.ts';

/** Who says a quotation, and which words say so. */
export interface Attribution {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly rule: string;
}

/** Words between a verb of saying and the words it governs, at most. */
const FARTHEST = 60;
/** The same for verbs that judge or ask and open no clause: « a accusé sur Twitter X de “trahison” ». */
const FARTHEST_JUDGED = 14;
/** Words between such a verb and the words it touches: « lance alors : “…” ». */
const TOUCHING = 3;
/** What looks like a title is said only where a verb of saying stands this near: « qualifie de “Jeanne d’Arc” ». */
const NEAR = 5;
/** Verbs looked back over for the subject of « … : “…” ». */
const MOST_VERBS = 12;
/** Characters of a name in quotation marks: « gilets jaunes ». */
const SHORT = 25;

/** Words that stand before a colon in a title and are nobody: « VIDÉO : “…” ». */
const RUBRICS = new Set(
  'vidéo vidéos video photo photos sondage direct live info exclusif interview reportage document audio'.split(' '),
);

type Rule = (frame: Frame, at: number, according: readonly According[]) => Attribution | null;

/** From the surest to the least sure: what touches the quotation, what governs it, what stands elsewhere in its sentence. */
const RULES: readonly Rule[] = [incise, signature, governor, label, ownVerb, agent, source, later, colon];

/** Reads who says the quotation at rank `at` of the frame; null when the frame does not say. */
export function attribute(frame: Frame, at: number, according: readonly According[]): Attribution | null {
  if (isTitle(frame, at)) return null;
  for (const rule of RULES) {
    const attribution = rule(frame, at, according);
    if (attribution !== null) return attribution;
  }
  return null;
}

// « … » (X) · « … » – X, at the end of its sentence
function signature(frame: Frame, at: number): Attribution | null {
  const { words } = frame;
  const mark = words[at + 1]?.low ?? '';
  if (!/^[(—–-]$/u.test(mark) || words[at]?.shape !== 'sentence') return null;
  const speaker = phraseFrom(frame, at + 2);
  const end = words[(speaker?.to ?? 0) + 1]?.low;
  if (speaker === null || ownName(words, speaker) === null) return null;
  return end === undefined || /^[).,]$/u.test(end) ? { speaker, cue: null, rule: 'signature' } : null;
}

// X a salué « … » · X a dit que Y « … » · , accusant Y de « … » · X : « … » after a verb of saying
function governor(frame: Frame, at: number): Attribution | null {
  const { words, verbs, subjects } = frame;
  for (let rank = verbsBefore(verbs, at) - 1; rank >= 0; rank -= 1) {
    const verb = verbs[rank];
    if (verb === undefined || at - verb.last > FARTHEST) return null;
    if (verb.speech === null || verb.passive || !reaches(frame, rank, at)) continue;
    if (cutOff(words, verb.last + 1, at)) return null;
    const subject = subjects[rank];
    // « Le ministère a déclaré que ses envoyés … et qu’ils avaient condamné “…” »: the ministry says it
    if (subject?.embedded && /^(?:ils|elles)$/u.test(words[subject.range.to]?.low ?? '')) continue;
    const speaker = subject === null || subject === undefined ? null : notOn(words, subject.range);
    if (speaker !== null) return { speaker, cue: { from: verb.first, to: verb.last }, rule: 'governed' };
  }
  return null;
}

// A verb that speaks only where it touches, or opens no clause, governs what is near; « L’homme qui a accusé X est jugé pour “Y” » nothing
function reaches({ words, verbs, subjects }: Frame, rank: number, at: number): boolean {
  const verb = verbs[rank] as VerbGroup;
  const away = at - verb.last;
  if (words[at]?.shape === 'title' && away > NEAR) return false;
  if (verb.speech?.touching) return verb.form !== 'infinitive' && (away <= TOUCHING || words[at - 1]?.low === ':');
  if (verb.speech?.that === false && away > FARTHEST_JUDGED) return false;
  if (words[verb.first - 1]?.low !== 'qui') return true;
  return !verbs
    .slice(rank + 1, verbsBefore(verbs, at))
    .some((other, next) => other.form === 'finite' && !subjects[rank + 1 + next]?.embedded);
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
  return speaker !== null && speaker.to === at - 2 && isSomebody(frame, speaker)
    ? { speaker, cue: null, rule: 'label' }
    : null;
}

// « Le Kremlin : », « Luc Petit : », « Charles de Gaulle : », « Le ministre : »; « Mort de Luc Petit : » is a title
function isSomebody({ words }: Frame, speaker: Range): boolean {
  const article = DETERMINERS.has(words[speaker.from]?.low ?? '') ? 1 : 0;
  const first = words[speaker.from + article];
  if (isSpeakerNoun(first?.low ?? '')) return true;
  const name = ownName(words, speaker);
  if (name === null || name.to !== speaker.to || name.from > speaker.from + article) return false;
  return name.from === name.to || words[name.from + 1]?.capital === true || isFirstName(first?.low ?? '');
}

// L’ex-candidat donne sa réponse : « … »
function colon(frame: Frame, at: number): Attribution | null {
  if (frame.words[at - 1]?.low !== ':' || frame.words[at]?.shape !== 'sentence') return null;
  const end = verbsBefore(frame.verbs, at);
  const near = frame.subjects.slice(Math.max(0, end - MOST_VERBS), end);
  const main = near.findLast((subject) => subject !== null && !subject.embedded);
  if (main === null || main === undefined) return null;
  const pronoun = /^(?:il|elle)$/u.test(frame.words[main.range.to]?.low ?? '');
  return pronoun || maySpeak(frame, main.range) ? { speaker: main.range, cue: null, rule: 'colon' } : null;
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
  const verb = verbs[verbsBefore(verbs, at) - 1];
  if (verb?.speech === null || verb?.passive !== true || at - verb.last > FARTHEST) return null;
  for (const by of [at + 1, verb.last + 1]) {
    const speaker = words[by]?.low === 'par' ? phraseFrom(frame, by + 1) : null;
    if (speaker !== null && maySpeak(frame, speaker))
      return { speaker, cue: { from: verb.first, to: verb.last }, rule: 'agent' };
  }
  return null;
}

// Selon X, le dirigeant a eu « … » · … « … », selon X
function source(frame: Frame, at: number, according: readonly According[]): Attribution | null {
  // « des “gilets jaunes” »: a name that the source uses as everybody does
  if (frame.words[at]?.shape !== 'sentence' && isNamed(frame, at)) return null;
  // `according` is in order: the nearest before the quotation, the nearest after it; « selon ces “données” » quotes the source itself
  const after = according.findIndex(({ cue }) => cue.from > at);
  const next = after < 0 ? according.length : after;
  const [before, behind] = [according[next - 1], according[next]];
  const own = before !== undefined && before.speaker.to >= at;
  const choices = [own ? undefined : before, behind].filter((other) => other !== undefined);
  const best = choices.sort((a, b) => Math.abs(a.cue.from - at) - Math.abs(b.cue.from - at))[0];
  return best === undefined ? null : { speaker: best.speaker, cue: best.cue, rule: 'according' };
}

function later(frame: Frame, at: number): Attribution | null {
  return frame.words[at]?.shape !== 'sentence' && isNamed(frame, at) ? null : laterIncise(frame, at);
}

function isNamed({ words }: Frame, at: number): boolean {
  const inner = words[at]?.quotation?.inner;
  const short = inner !== undefined && inner.end - inner.start < SHORT;
  return short && /^(?:les|des|ces|aux|classée?s?|dits?|dites?)$/u.test(words[at - 1]?.low ?? '');
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
