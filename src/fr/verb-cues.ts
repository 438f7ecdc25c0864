import {
  AWAITED,
  BE,
  BETWEEN,
  FORWARD,
  HAVE,
  MOVING,
  NOT_FUTURE,
  NOT_IMPERFECT,
  NOT_PARTICIPLE,
  OPEN,
  OVER,
  REPORTING,
} from './tense-words.ts';

/** A verb form and which way it looks; `open` for a present, which does not say. */
export interface Cue {
  readonly at: number;
  readonly clause: number;
  readonly way: 'past' | 'future' | 'open';
}

export interface Word {
  readonly text: string;
  readonly at: number;
  readonly clause: number;
  /** First of its clause. */
  readonly first: boolean;
}

/** How many words an auxiliary may be away from its participle. */
const GAP = 3;
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}]+)*'?|[,;:()!?…–—]|-{2,}|\. /gu;
const CLITIC = /^(?:[cdjlmnst]|qu)'(?=\p{L})|-t?-?(?:il|elle|on|ils|elles)$/gu;
/** Stems in -r of futures and conditionals: « arrivera », « viendront », « permettrait », « aura »; « montra » has none. */
const FUTURE = /^(?:\p{L}+(?:er|ir|dr|vr|rr|mettr|battr|[îi]tr)|[fs]er|s?aur)(?:a|ai|as|ont|ons|ez)$/u;
const CONDITIONAL = /^(?:\p{L}+(?:er|dr|vr|rr|mettr|battr|îtr)|[fs]er|s?aur)ai(?:t|ent)$/u;
const IMPERFECT = /^\p{L}{2,}(?:[^rR]|[éaou]r|tr)ai(?:t|ent)$/u;
const SIMPLE_PAST = /^\p{L}{2,}(?:èrent|urent|irent)$/u;
/** After an auxiliary, whatever may be a participle is one. */
const AFTER_AUXILIARY =
  /^(?:\p{L}{2,}(?:[éiu]e?s?|erte?s?|ises?|is|ites?|its?|inte?s?|us)|dû|pu|su|vu|lu|eu|bu|mis|pris|dit|fait|née?s?|mortes?|morts?)$/u;
/** Alone, only what ends as participles do: « publié », « survenus », « prise », « élu ». */
const ALONE =
  /^(?:\p{L}{2,}é|\p{L}*(?:ven|ten|par|end|ond|erd|ord|batt|conn|reç|él|v)u|\p{L}*(?:part|sort|réun|accompl|sub|avert|pun|suiv|chois|sais|établ|démol|bann|convert)i|\p{L}*(?:mis|pris|quis|dit|crit|duit|struit|fait|couvert|offert|teint|joint)|mort|né)e?s?$/u;
/** « a lieu » */
const NO_PARTICIPLE = /^(?:lieu|milieu)$/u;
const NOUN = /(?:it|iét|aut|ert)é$/u;

/** A sentence's words and the verb forms among them, in order. */
export interface VerbCues {
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
}

/** Reads the verb forms of a sentence (composed text, with accents and capitals). */
export function readCues(text: string): VerbCues {
  const words = wordsOf(text);
  return { words, cues: cuesIn(words) };
}

/** True for « publié », « survenus », « prise »: forms that look like a participle and are no known noun. */
export function isParticiple(text: string): boolean {
  return ALONE.test(text) && !NOUN.test(text) && !NOT_PARTICIPLE.has(text);
}

function cuesIn(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const way = word === undefined ? null : wayOf(words, at);
    if (word === undefined || way === null) continue;
    cues.push({ at: word.at, clause: word.clause, way });
    // The participle belongs to its auxiliary: « était attendu » is no « attendu »
    if (isAuxiliary(word.text)) at = participleAfter(words, at)?.at ?? at;
  }
  return cues;
}

function isAuxiliary(text: string): boolean {
  return OVER.has(text) || HAVE.has(text) || BE.has(text);
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let first = true;
  for (const match of text.matchAll(PIECE)) {
    if (!/^[\p{L}\p{N}]/u.test(match[0])) {
      clause += 1;
      first = true;
      continue;
    }
    // A capital inside a clause is a name: « Sierra », « Nara »
    if (first || !/^\p{Lu}/u.test(match[0])) words.push({ text: bare(match[0]), at: match.index, clause, first });
    else words.push({ text: '', at: match.index, clause, first });
    first = false;
  }
  return words;
}

// « s'était » → « était » but « s'est » stays: a reflexive makes the past
function bare(word: string): string {
  const lower = word.toLowerCase();
  return /^[smt]'(?:est|étai)/u.test(lower) ? lower : lower.replace(CLITIC, '');
}

function wayOf(words: readonly Word[], at: number): Cue['way'] | null {
  const word = words[at];
  if (word === undefined || word.text === '') return null;
  const { text } = word;
  if (text === 'rendez-vous' || FORWARD.has(text)) return word.first && words[at + 1] === undefined ? null : 'future';
  const reflexive = /^[smt]'/u.test(text) || (text === 'sont' && words[at - 1]?.text === 'se');
  if (reflexive) return 'past';
  if (isAuxiliary(text)) return auxiliary(text, participleAfter(words, at)?.text ?? null);
  if (OPEN.has(text)) return 'open';
  // « à paraître lundi », « à venir »
  if (/^(?:paraître|paraitre|venir)$/u.test(text) && words[at - 1]?.text === 'à') return 'future';
  if (REPORTING.has(text)) return 'past';
  if (CONDITIONAL.test(text) || (FUTURE.test(text) && !NOT_FUTURE.has(text))) return 'future';
  if (SIMPLE_PAST.test(text) || (IMPERFECT.test(text) && !NOT_IMPERFECT.has(text))) return 'past';
  return word.first && isParticiple(text) ? 'past' : null;
}

function auxiliary(text: string, participle: string | null): Cue['way'] | null {
  if (participle === null) return OVER.has(text) ? 'past' : BE.has(text) ? 'open' : null;
  if (AWAITED.test(participle)) return OVER.has(text) ? 'open' : 'future';
  return BE.has(text) && !MOVING.test(participle) ? 'open' : 'past';
}

function participleAfter(words: readonly Word[], at: number): { readonly text: string; readonly at: number } | null {
  const next = words[at + 1]?.text ?? '';
  if (/^(?:été|eu)$/u.test(next) && HAVE.has(words[at]?.text ?? '')) return { text: next, at: at + 1 };
  for (let index = at + 1; index <= at + GAP; index += 1) {
    const word = words[index];
    if (word === undefined) return null;
    if (AFTER_AUXILIARY.test(word.text) && !BETWEEN.has(word.text) && !NO_PARTICIPLE.test(word.text))
      return { text: word.text, at: index };
    if (!BETWEEN.has(word.text) && !word.text.endsWith('ment')) return null;
  }
  return null;
}
