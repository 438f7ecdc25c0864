import { parseDay } from '../fr/calendar.ts';
import { contentTokens } from '../fr/chains.ts';
import { nameKey } from '../fr/name-key.ts';
import { stem } from '../fr/stems.ts';
import type { Article } from '../model/article.ts';
import type { AmountMention, Mention, TimeMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { compare, type Value } from './compare.ts';
import { datedFacts } from './dated.ts';
import { daysOf } from './days.ts';
import { sharedWeight, type Weight, weightOf } from './words.ts';

/** A value that a sentence gives. */
export interface Told {
  readonly passage: Passage;
  /** The words that give it. */
  readonly mention: AmountMention | TimeMention;
  readonly value: Value;
  /** What is known of its article, in order of start: more than the sentence where there is more. */
  readonly mentions: readonly Mention[];
}

const YEARS = stem('ans');
/** Part of their words that two sentences on one thing share, by weight; from a fifth on they tell one event. */
const SAME_EVENT = 0.2;
/** News of more than so many days apart is other news: the toll has risen, the march takes place every Sunday. */
const SAME_NEWS_DAYS = 1;
/** Two dates of one event are hardly further apart; beyond, it happened twice. */
const ONE_MONTH_DAYS = 31;

/**
 * True when two articles cannot both be right: other values of one thing. Wary: it wants the same unit, the same event
 * (its words, its names, its day), and that neither gives the value of the other too.
 */
export function contradicts(a: Told, b: Told, weight: Weight): boolean {
  return (
    a.passage.article !== b.passage.article &&
    compare(a.value, b.value) === 'other' &&
    isExact(a) &&
    isExact(b) &&
    isSameUnit(a.mention, b.mention) &&
    !comparesOrGives(a, b.value) &&
    !comparesOrGives(b, a.value) &&
    isSameTime(a, b) &&
    areNamesShared(a, b) &&
    likeness(stemsOf(a), stemsOf(b), weight) >= SAME_EVENT
  );
}

/** « une dizaine », « plus de 200 », « hier » in an article whose date was inferred: nothing to hold against another. */
function isExact({ mention, passage: { article } }: Told): boolean {
  if (mention.kind === 'amount') return !mention.approximate;
  return mention.mod === null && !(mention.relative && article.publishedInferred);
}

/** « missiles » and « missiles balistiques »; « ans » and « ans », « 24 ans » and « P24Y ». */
function isSameUnit(a: Told['mention'], b: Told['mention']): boolean {
  // « la 16e place » is no number of places
  if ((a.rule === 'ordinal') !== (b.rule === 'ordinal')) return false;
  const [one, two] = [unitOf(a), unitOf(b)];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.length > 0 && few[0] === many[0] && few.every((stem) => many.includes(stem));
}

function unitOf(mention: Mention): readonly string[] {
  if (mention.kind === 'amount') {
    const stems = contentTokens(mention.unit).map(({ stem }) => stem);
    return stems.length > 0 ? stems : mention.unit === '' ? [] : [mention.unit];
  }
  if (mention.kind === 'duration') return [`duration ${mention.value.replace(/[\d.,]+/gu, '')}`];
  return mention.kind === 'date' || mention.kind === 'time' ? ['date'] : [];
}

/** Its sentence gives two values of the unit (a comparison, a before and an after), or its article the value of the other. */
function comparesOrGives({ passage, mention, mentions }: Told, value: Value): boolean {
  return mentions.some((one) => {
    if (one.kind !== 'amount' && one.kind !== 'duration' && one.kind !== 'date' && one.kind !== 'time') return false;
    const isWithin = one.start < mention.end && one.end > mention.start;
    if (isWithin || !isSameUnit(one, mention)) return false;
    const isHere = one.start >= passage.start && one.end <= passage.end;
    return (isHere && mention.kind === 'amount') || compare(one.value, value) === 'same';
  });
}

function isSameTime(a: Told, b: Told): boolean {
  if (a.mention.kind !== 'amount' && a.mention.kind !== 'duration') return areNear(a, b);
  const [one, two] = [a, b].map(({ passage, mentions }) => datedFacts(passage, mentions.filter(isIn(passage))));
  if (!one || !two || one.length === 0 || two.length === 0) return areOneNews(a.passage.article, b.passage.article);
  return one.some((fact) => two.some((other) => compare(fact.value, other.value) === 'same'));
}

/** Dates that may be those of one event: « dimanche » in articles of one day, or days of about one month. */
function areNear(a: Told, b: Told): boolean {
  if (isRelative(a) && isRelative(b) && !areOneNews(a.passage.article, b.passage.article)) return false;
  const [one, two] = [a, b].map(({ value }) => spanOf(String(value)));
  if (!one || !two) return true;
  const gap = Math.max(one.from, two.from) - Math.min(one.to, two.to);
  return gap <= ONE_MONTH_DAYS;
}

function isRelative({ mention }: Told): boolean {
  return mention.kind !== 'amount' && mention.relative;
}

function spanOf(value: string): { readonly from: number; readonly to: number } | null {
  const days = daysOf(value);
  const [from, to] = [parseDay(days?.from ?? ''), parseDay(days?.to ?? '')];
  return from === null || to === null ? null : { from, to };
}

/** Articles of about one day, or of no known day. */
function areOneNews(a: Article, b: Article): boolean {
  const [one, two] = [parseDay(a.published ?? ''), parseDay(b.published ?? '')];
  return one === null || two === null || Math.abs(one - two) <= SAME_NEWS_DAYS;
}

/**
 * Two sentences that name people, and not one of them the same, speak of others; so do places.
 * « l'homme de 33 ans » is as old as somebody: without his name, nobody knows who.
 */
function areNamesShared(a: Told, b: Told): boolean {
  return (['person', 'place'] as const).every((kind) => {
    const [one, two] = [namesOf(a, kind), namesOf(b, kind)];
    const isShared = [...one].some((name) => two.has(name));
    if (kind === 'person' && unitOf(a.mention)[0] === YEARS) return isShared;
    return isShared || one.size === 0 || two.size === 0;
  });
}

/** Last words of the names: « Hélène Marchand » is « Mme Marchand ». */
function namesOf({ passage, mentions }: Told, kind: 'person' | 'place'): ReadonlySet<string> {
  const { raw } = passage.article;
  return new Set(
    mentions
      .filter(isIn(passage))
      .flatMap((one) => (one.kind === kind && 'name' in one ? [raw.slice(one.name.start, one.name.end)] : []))
      .map((name) => nameKey(name).split(' ').at(-1) ?? ''),
  );
}

function isIn({ start, end }: Passage): (mention: Mention) => boolean {
  return (mention) => mention.start >= start && mention.end <= end;
}

/** The words of a sentence without those of its value. */
function stemsOf({ passage: { text, start }, mention }: Told): ReadonlySet<string> {
  const rest = `${text.slice(0, Math.max(0, mention.start - start))} ${text.slice(Math.max(0, mention.end - start))}`;
  return new Set(contentTokens(rest).map(({ stem }) => stem));
}

/** Shared weight over the geometric mean of both: 1 for the same words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const norm = Math.sqrt(weightOf(a, weight) * weightOf(b, weight));
  return norm === 0 ? 0 : sharedWeight(a, b, weight) / norm;
}
