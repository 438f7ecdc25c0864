import {
  BE_FORMS,
  DETERMINERS,
  HAVE_FORMS,
  NOT_FINITE,
  PLAIN_FINITE,
  PREPOSITIONS,
  SLIPPED_WORDS,
  WEAK_PRONOUNS,
} from '../../fr/grammar-words.ts';
import {
  REFLEXIVE_SPEECH,
  SPEECH_FORMS,
  SPEECH_HOMOGRAPHS,
  SPEECH_LOCUTIONS,
  type SpeechForm,
} from '../../fr/speech-verbs.ts';
import type { Word } from './words.ts';

/** A verb with its weak pronouns, its auxiliary and what slips between: « n’a-t-il pas alors dit ». Ranks of words, both included. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly form: SpeechForm['form'];
  /** What it says as a verb of saying; null for any other verb. */
  readonly speech: SpeechForm | null;
  /** Rank of the pronoun that follows its verb: « a-t-il dit ». */
  readonly clitic: number | null;
  readonly plural: boolean;
  /** « a été qualifié », « est considérée »: the subject is spoken of. */
  readonly passive: boolean;
  readonly reflexive: boolean;
}

/** More words than this between auxiliary and participle belong to something else. */
const WIDEST_GAP = 7;
/** « ne le lui » and no more: weak pronouns before one verb. */
const MOST_WEAK = 4;
const PARTICIPLE = /(?:[éiu]|is|it|ert|ait|eint|aint|oint|us|ûs?)e?s?$/u;
const FINITE = /(?:ait|aient|[eiu]r(?:a|ont)|èrent|irent|urent)$/u;
const PLURAL = /^(?:ont|avaient|auront|auraient|sont|étaient|seront|seraient|.{3,}(?:ent|ont))$/u;

/** All verb groups of a sentence, in order, disjoint. Present forms of verbs outside the tables are not recognised. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (at < free) continue;
    const group = withLocution(words, groupAt(words, at, free) ?? bareLocution(words, at, free));
    if (group === null) continue;
    groups.push(group);
    free = group.last + 1;
  }
  return groups;
}

// « a mis | en garde », « fait | valoir »
function withLocution(words: readonly Word[], group: VerbGroup | null): VerbGroup | null {
  const tail = group === null ? 0 : tailAfter(words, group.last);
  if (group === null || tail === 0) return group;
  return { ...group, last: group.last + tail, speech: sayingForm(words[group.last]?.low ?? '', group.form) };
}

// « mettant en garde », « faire valoir »
function bareLocution(words: readonly Word[], at: number, free: number): VerbGroup | null {
  const low = words[at]?.low ?? '';
  if (tailAfter(words, at) === 0 || isNominal(words[at - 1])) return null;
  const form = low.endsWith('ant') ? 'gerund' : /re$|er$/u.test(low) ? 'infinitive' : 'finite';
  return {
    first: firstOf(words, at, free),
    last: at,
    form,
    speech: null,
    clitic: null,
    plural: PLURAL.test(low),
    passive: false,
    reflexive: false,
  };
}

function tailAfter(words: readonly Word[], last: number): number {
  for (const tail of SPEECH_LOCUTIONS.get(words[last]?.low ?? '') ?? []) {
    const parts = tail.split(' ');
    if (parts.every((part, index) => words[last + 1 + index]?.low === part)) return parts.length;
  }
  return 0;
}

function groupAt(words: readonly Word[], at: number, free: number): VerbGroup | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const auxiliary = HAVE_FORMS.has(word.low) || BE_FORMS.has(word.low);
  const clitic = words[at + 1]?.kind === 'clitic' ? at + 1 : null;
  const forms = SPEECH_FORMS.get(word.low) ?? [];
  if (!auxiliary && forms.length === 0 && clitic === null && !mayBeFinite(words, at)) return null;
  const first = firstOf(words, at, free);
  const reflexive = first < at && /^s(?:e|')$/u.test(words[at - 1]?.low ?? '');
  const base = { first, plural: PLURAL.test(word.low), reflexive };
  if (auxiliary) return withAuxiliary(words, at, base);
  const rest = { ...base, last: clitic ?? at, clitic, passive: false };
  if (forms.length === 0 && !(reflexive && REFLEXIVE_SPEECH.has(word.low))) {
    return clitic !== null || finiteByForm(words, at, first) ? { ...rest, form: 'finite', speech: null } : null;
  }
  const form = formAt(words, at, first, forms);
  if (form === null) return null;
  const speech = forms.find((other) => other.form === form) ?? sayingForm(word.low, form);
  return { ...rest, form, speech, passive: form === 'participle' && !followsHave(words, at) };
}

// A cheap first look, for most words of a text are no verb
function mayBeFinite(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  const last = low[low.length - 1];
  return PLAIN_FINITE.has(low) || last === 't' || last === 'a' || /^(?:ne|n'|se|s')$/u.test(words[at - 1]?.low ?? '');
}

/** « s’exclame »: a verb that speaks only with « se » opens no clause of its own. */
function sayingForm(lemma: string, form: SpeechForm['form']): SpeechForm {
  return { lemma, form, that: true, infinitive: false, preposition: true, touching: false };
}

function firstOf(words: readonly Word[], at: number, free: number): number {
  let first = at;
  while (
    first > free &&
    at - first < MOST_WEAK &&
    WEAK_PRONOUNS.has(words[first - 1]?.low ?? '') &&
    words[first - 1]?.kind === 'word'
  ) {
    // « nous avons dit » and « la police les a »: « nous » with nothing before it is a subject, « la » before « police » is no pronoun
    if (/^(?:nous|vous)$/u.test(words[first - 1]?.low ?? '')) break;
    first -= 1;
  }
  return first;
}

type Base = Pick<VerbGroup, 'first' | 'plural' | 'reflexive'>;

function withAuxiliary(words: readonly Word[], at: number, base: Base): VerbGroup | null {
  const low = words[at]?.low ?? '';
  const being = BE_FORMS.has(low);
  const clitic = words[at + 1]?.kind === 'clitic' ? at + 1 : null;
  let next = (clitic ?? at) + 1;
  let been = false;
  const limit = next + WIDEST_GAP;
  while (next < limit && slips(words[next])) {
    been ||= words[next]?.low === 'été';
    next += 1;
  }
  const word = words[next];
  const participle = word?.kind === 'word' && !word.capital ? word.low : '';
  const passive = been || (being && !base.reflexive);
  const form = /ant$/u.test(low) ? 'gerund' : /re$|oir$/u.test(low) ? 'infinitive' : 'finite';
  const rest = { ...base, form, clitic, passive } as const;
  const said = (SPEECH_FORMS.get(participle) ?? []).find((other) => other.form === 'participle');
  if (said !== undefined) return { ...rest, last: next, speech: said };
  if (base.reflexive && REFLEXIVE_SPEECH.has(participle))
    return { ...rest, last: next, speech: sayingForm(participle, 'participle') };
  const general = PARTICIPLE.test(participle) && !DETERMINERS.has(participle) && !PREPOSITIONS.has(participle);
  return { ...rest, last: general ? next : (clitic ?? at), speech: null };
}

function slips(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  return word.low === 'été' || SLIPPED_WORDS.has(word.low) || /.{2}ment$/u.test(word.low);
}

function formAt(
  words: readonly Word[],
  at: number,
  first: number,
  forms: readonly SpeechForm[],
): SpeechForm['form'] | null {
  const low = words[at]?.low ?? '';
  const before = words[first - 1];
  const has = (form: SpeechForm['form']): boolean => forms.some((other) => other.form === form);
  // « le conseiller », « un conseiller » are people
  if (has('infinitive'))
    return low !== 'conseiller' || /^(?:de|d'|à)$/u.test(words[at - 1]?.low ?? '') ? 'infinitive' : null;
  if (has('gerund')) return low !== 'maintenant' && !isNominal(before) ? 'gerund' : null;
  const reflexiveForm = forms.length === 0;
  if (reflexiveForm && /[éiu]e?s?$/u.test(low)) return null;
  if ((has('finite') || reflexiveForm) && finiteHere(words, at, first)) return 'finite';
  return has('participle') && !isNominal(before) ? 'participle' : null;
}

// « l’annonce » is a noun, « il l’annonce » and « , annonce X » are verbs
function finiteHere(words: readonly Word[], at: number, first: number): boolean {
  const low = words[at]?.low ?? '';
  const before = words[first - 1];
  const weak = first < at ? (words[at - 1]?.low ?? '') : '';
  if (words[at]?.capital === true && at > 0) return false;
  if (/^(?:ne|n'|se|s'|lui|me|m'|y)$/u.test(weak) || words[at + 1]?.kind === 'clitic') return true;
  if (isNominal(before)) return false;
  if (!SPEECH_HOMOGRAPHS.has(low)) return true;
  if (/^(?:l[ea]s?|l'|leur|en)$/u.test(weak)) return /^(?:il|elle|ils|elles|on|qui)$/u.test(before?.low ?? '');
  // « une interview choc publiée », « le film dit »: a participle that no auxiliary carries
  return (
    !/^(?:dits?|écrits?)$/u.test(low) ||
    before?.kind !== 'word' ||
    before.capital ||
    /^(?:il|elle|on|qui)$/u.test(before.low)
  );
}

function isNominal(before: Word | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return (
    (DETERMINERS.has(before.low) && !/^(?:tous|tout|certains|certaines|plusieurs)$/u.test(before.low)) ||
    PREPOSITIONS.has(before.low)
  );
}

function finiteByForm(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital || NOT_FINITE.has(word.low)) return false;
  if (isNominal(words[first - 1]) && first === at) return false;
  const weak = first < at ? (words[at - 1]?.low ?? '') : '';
  if (/^(?:ne|n'|se|s')$/u.test(weak)) return !/(?:er|ir|re|oir|ant)$/u.test(word.low) && !SLIPPED_WORDS.has(word.low);
  if (/^(?:l[ea]s?|l'|leur|en)$/u.test(weak)) return false;
  return PLAIN_FINITE.has(word.low) || (word.low.length > 4 && FINITE.test(word.low));
}

function followsHave(words: readonly Word[], at: number): boolean {
  return /^(?:et|puis|,)$/u.test(words[at - 1]?.low ?? '');
}
