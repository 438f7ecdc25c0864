import {
  BE_FORMS,
  DETERMINERS,
  HAVE_FORMS,
  PREPOSITIONS,
  SLIPPED_WORDS,
  WEAK_PRONOUNS,
} from '../../fr/grammar-words.ts';
import { weekdayNumber } from '../../fr/months.ts';
import { REFLEXIVE_SPEECH, SPEECH_FORMS, type SpeechForm } from '../../fr/speech-verbs.ts';
import { finiteByForm, finiteHere, isNominal, mayBeFinite } from './finite.ts';
import { locutionTail } from './locutions.ts';
import type { VerbGroup } from './reading.ts';
import type { Word } from './words.ts';

/** More words than this between auxiliary and participle belong to something else. */
const WIDEST_GAP = 7;
/** Words of a complement between auxiliary and participle. */
const LONGEST_COMPLEMENT = 5;
/** « ne le lui » and no more: weak pronouns before one verb. */
const MOST_WEAK = 4;
const PARTICIPLE = /(?:[éiu]|is|it|ert|ait|eint|aint|oint|us)e?s?$/u;
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
  const tail = group === null ? 0 : locutionTail(words, group.last);
  if (group === null || tail === 0) return group;
  return { ...group, last: group.last + tail, speech: sayingForm(words[group.last]?.low ?? '', group.form) };
}

// « mettant en garde », « faire valoir »
function bareLocution(words: readonly Word[], at: number, free: number): VerbGroup | null {
  const low = words[at]?.low ?? '';
  if (locutionTail(words, at) === 0 || isNominal(words[at - 1])) return null;
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
  next = overComplement(words, next);
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

// « a | mardi | accusé », « a quant | à lui | appelé », « a | dans la foulée | déclaré »: a few words, then a participle of saying
function overComplement(words: readonly Word[], from: number): number {
  const low = words[from]?.low ?? '';
  if (!PREPOSITIONS.has(low) && weekdayNumber(low) === null && !DETERMINERS.has(low)) return from;
  for (let at = from + 1; at < from + LONGEST_COMPLEMENT; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word') return from;
    if (SPEECH_FORMS.get(word.low)?.some(({ form }) => form === 'participle') && !isNominal(words[at - 1])) return at;
  }
  return from;
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

function followsHave(words: readonly Word[], at: number): boolean {
  return /^(?:et|puis|,)$/u.test(words[at - 1]?.low ?? '');
}
