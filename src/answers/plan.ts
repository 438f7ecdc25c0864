import { contentTokens } from '../fr/chains.ts';
import { rarenessInNews } from '../fr/common-words.ts';
import { type Country, waysOf } from '../fr/countries.ts';
import { fold } from '../fr/letters.ts';
import { isSupportVerb } from '../fr/support-verbs.ts';
import type { Related } from '../fr/thesaurus.ts';
import type { NameMatch } from '../model/names.ts';
import type { Question, Term } from '../model/question.ts';
import type { AnswerType, Asked, Unit } from './answer-type.ts';
import type { Dossier } from './dossier.ts';
import { directionOf } from './meaning.ts';
import { countriesIn } from './read.ts';

/** A word of every news text keeps this share of its weight. */
const LEAST_TELLING = 0.2;

/** « procéder » in « procéder à des tirs » keeps this share of its weight. */
const SUPPORT_VERB = 0.2;

type ScannedName = NameMatch & { readonly start: number; readonly end: number };

/** Reads the question against the dossier: names become one unit each, every unit gets its weight and its near-synonyms. */
export function readAgainst(question: Question, type: AnswerType, dossier: Dossier): Asked {
  const names = longestFirst(dossier.names.scan(question.text));
  const taken = new Set<Term>();
  const units: { readonly at: number; readonly unit: Unit }[] = [];
  for (const [key, matches] of groupBySpan(names)) {
    const [start = 0, end = 0] = key.split(' ').map(Number);
    const terms = question.terms.filter((term) => term.start < end && start < term.end);
    if (terms.length === 0 || terms.some((term) => taken.has(term))) continue;
    for (const term of terms) taken.add(term);
    units.push({ at: start, unit: nameUnit(question.text.slice(start, end), terms, matches, dossier) });
  }
  const phrases = dossier.thesaurus.phrases(question.text);
  for (const term of question.terms) {
    if (taken.has(term)) continue;
    const phrase = phrases.find(({ start, end }) => start <= term.start && term.end <= end);
    units.push({
      at: term.start,
      unit: wordUnit(term, [...dossier.thesaurus.related(fold(term.word)), ...(phrase?.related ?? [])], type, dossier),
    });
  }
  return { question, units: units.sort((a, b) => a.at - b.at).map(({ unit }) => unit) };
}

function longestFirst(names: readonly ScannedName[]): ScannedName[] {
  return [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || b.weight - a.weight);
}

function groupBySpan(names: readonly ScannedName[]): Map<string, ScannedName[]> {
  const groups = new Map<string, ScannedName[]>();
  for (const name of names) {
    const key = `${name.start} ${name.end}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

function nameUnit(text: string, terms: readonly Term[], clusters: readonly NameMatch[], dossier: Dossier): Unit {
  const inPassages = Math.max(0, ...clusters.map(({ cluster }) => dossier.passagesWith(cluster)));
  return {
    text,
    kind: 'name',
    stems: [...new Set(terms.map((term) => term.stem))],
    weight: rarity(inPassages, dossier.library.size),
    related: clusters.every(({ by }) => by === 'role') ? relatedOf(terms, dossier) : new Map(),
    clusters,
    direction: null,
    country: countriesIn(text)[0]?.country ?? null,
    unknown: inPassages === 0,
    focus: terms.every((term) => term.focus),
    predicate: false,
    generic: false,
  };
}

/** « le spécialiste »: a function that the dossier gives to someone is a word with near-synonyms all the same, « expert ». */
function relatedOf([term, ...others]: readonly Term[], dossier: Dossier): Map<string, Related> {
  if (term === undefined || others.length > 0) return new Map();
  return senses(term, dossier.thesaurus.related(fold(term.word)));
}

function wordUnit(term: Term, nearby: readonly Related[], type: AnswerType, dossier: Dossier): Unit {
  const related = senses(term, nearby);
  const country = countriesIn(term.word)[0]?.country ?? null;
  const known = dossier.knows(term.stem) || (country !== null && isSpokenOf(country, dossier));
  const number = /^\p{N}/u.test(term.word);
  return {
    text: term.word,
    kind: number ? 'number' : term.name ? 'name' : 'word',
    stems: [term.stem],
    weight: weightOf(term, dossier),
    related,
    clusters: [],
    direction: term.name ? null : directionOf(fold(term.word)),
    country,
    unknown: !known && related.size === 0,
    focus: term.focus,
    predicate: term.predicate && !term.focus,
    generic: isGeneric(term, type),
  };
}

/** By stem, the heaviest of each. Words of near use only count as soft matches: « missile » and « nucléaire » share a subject, not a sense. */
function senses(term: Term, nearby: readonly Related[]): Map<string, Related> {
  const related = new Map<string, Related>();
  for (const entry of nearby) {
    if (entry.by === 'vector' || entry.stem === term.stem) continue;
    if ((related.get(entry.stem)?.weight ?? 0) < entry.weight) related.set(entry.stem, entry);
  }
  return related;
}

/** « exactement », « précise »: say how the answer should be, which no passage repeats. */
const HOW_EXACT = /^(?:exact|precis)(?:e?s?|ement)$/u;

function isGeneric({ word, focus }: Term, { nouns, needsFinding }: AnswerType): boolean {
  const folded = fold(word);
  if (needsFinding && HOW_EXACT.test(folded)) return true;
  return focus && nouns.some((noun) => noun === folded || `${noun}s` === folded);
}

/** « Tokyo » is known to a dossier that says « japonais ». */
function isSpokenOf(country: Country, dossier: Dossier): boolean {
  return waysOf(country).some((way) => {
    const words = contentTokens(way);
    return words.length > 0 && words.every(({ stem }) => dossier.knows(stem));
  });
}

/** Rare in the dossier and telling in the language: « lieu » of « a lieu » is no clue however rare it is here. */
function weightOf(term: Term, dossier: Dossier): number {
  const telling = /^\p{N}/u.test(term.word) ? 1 : rarenessInNews(term.stem);
  const support = isSupportVerb(fold(term.word)) ? SUPPORT_VERB : 1;
  return support * dossier.library.idf(term.stem) * (LEAST_TELLING + (1 - LEAST_TELLING) * telling);
}

/** BM25's idf, natural logarithm: 0.6 for a word of half the passages, about log(size) for one seen once. */
function rarity(inPassages: number, size: number): number {
  return Math.log(1 + (size - inPassages + 0.5) / (inPassages + 0.5));
}
