import { fold } from '../../fr/letters.ts';
import { isoValue } from '../../fr/timex.ts';
import type { Mention, TimeMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';
import { saidThen } from './said-then.ts';
import { preferBesideTold } from './segment.ts';

/** How much each kind of time expression answers « quand ». */
const KIND_STRENGTH = { date: 1, time: 0.9, duration: 0.25, set: 0.4 } as const;
/** A vague « récemment » is worth this share of a date. */
const VAGUE = 0.35;
/** What a coarser date is worth beside a day. */
const PRECISE: Readonly<Partial<Record<TimeMention['precision'], number>>> = {
  week: 0.9,
  month: 0.95,
  quarter: 0.8,
  season: 0.6,
  year: 0.8,
  decade: 0.6,
  century: 0.5,
  vague: 0.5,
};
/** « fin 2020 » */
const PART_OF_YEAR = 0.9;
/** Nouns for which a year is precise enough, that want an hour, that want a day. */
const COARSE = /^(?:annee|an|siecle|epoque|decennie)s?$/u;
const HOUR = /^heures?$/u;
const DAY = /^(?:jour|date)s?$/u;
const NO_HOUR = 0.6;
/** « en mars », « en été » hardly tell which year. */
const NO_YEAR = 0.5;
const OF_YEARS: ReadonlySet<TimeMention['precision']> = new Set(['year', 'decade', 'century']);
const TELLS_YEAR = /\d{4}|derni|prochain|passée?(?!\p{L})/u;
/** « alors que Kim était en Russie »: an event dates another when no date does. */
const EVENT_STRENGTH = 0.45;
/** « quatre mois après avoir été élu »: a duration that leads to a date. */
const LEADING = 0.5;
/** The same when what the question tells is what it leads to. */
const LED_TO = 1.2;
const LED_FROM = ['après', 'avant'];
const BEFORE_OR_AFTER = /^\s(?:après|avant)(?!\p{L})/u;
/** « Depuis quand » wants a date that « depuis » brings, with at most a few words between; so do its like. */
const BOUND: readonly (readonly [cue: string, brings: RegExp])[] = [
  ['depuis', /depuis(?:\s[^,;:.]{0,60})?$/iu],
  ['a partir', /(?:à partir (?:de|du|des)|dès|à compter (?:de|du))(?:\s[^,;:.]{0,30})?$/iu],
  ['jusqu', /jusqu['’](?:à|au|aux|en)(?:\s[^,;:.]{0,30})?$/iu],
];
const NOT_BOUND = 0.6;
/** « depuis la guerre » answers « depuis quand » nearly as well as a date. */
const SINCE_EVENT = 0.9;
const SINCE_CLAUSE = /^depuis(?!\p{L})/iu;
/** An event tells its own date of what happens in it or since, not of what comes before or after it. */
const AT_ITS_TIME = /^(?:au moment|à l['’]occasion|au cours|alors|lors|quand|pendant|depuis|dès)/iu;

/** Subordinators that date a fact by another fact, longest first in the pattern. */
const EVENTS = [
  'au moment où',
  'au lendemain de',
  'à la veille de',
  'à l’occasion de',
  'au cours de',
  'alors que',
  'à l’issue de',
  'lors de',
  'lorsque',
  'quand',
  'après',
  'avant',
  'pendant',
  'depuis',
  'dès',
  'jusqu’à',
];

export const quand: AnswerType = {
  name: 'quand',
  cues: [
    'quand',
    'quand est ce que',
    'depuis quand',
    'jusqu a quand',
    'a partir de quand',
    'c est quand',
    'depuis combien de temps',
    'a quelle heure',
    'a quel moment',
    'a quelle epoque',
    'en quelle annee',
    'quelle est la date',
    'date de',
  ],
  nouns: [
    'jour',
    'date',
    'annee',
    'mois',
    'heure',
    'moment',
    'epoque',
    'semaine',
    'periode',
    'siecle',
    'decennie',
    'saison',
    'an',
  ],
  needsFinding: true,
  find: (view, asked) =>
    preferBesideTold(
      [
        ...view.mentions.filter(isTime).map((mention) => dated(mention, view, asked)),
        ...clausesAfter(EVENTS, view).map((clause) => happening(clause, view, asked)),
      ],
      view,
    ),
};

function isTime(mention: Mention): mention is TimeMention {
  return mention.kind === 'date' || mention.kind === 'time' || mention.kind === 'duration' || mention.kind === 'set';
}

function asksSince(asked: Asked): boolean {
  return asks('depuis', asked);
}

function asks(opening: string, { question }: Asked): boolean {
  return (question.cue ?? '').startsWith(opening) || fold(question.text).startsWith(opening);
}

/** The clause of an event; its value is the date that it holds. */
function happening(clause: Span, view: View, asked: Asked): Finding {
  const words = view.passage.article.raw.slice(clause.start, clause.end);
  const times = view.mentions.filter(isTime).filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const [value = null] = AT_ITS_TIME.test(words) ? times.flatMap((mention) => dateOf(mention) ?? []) : [];
  const since = asksSince(asked) && SINCE_CLAUSE.test(words);
  return { ...clause, value, strength: since ? SINCE_EVENT : EVENT_STRENGTH, rule: 'event' };
}

function dateOf(mention: TimeMention): string | null {
  return isoValue(mention.anchored ?? mention.value);
}

function dated(mention: TimeMention, view: View, asked: Asked): Finding {
  const { raw } = view.passage.article;
  const value = dateOf(mention);
  const before = raw.slice(view.passage.start, mention.start);
  const bound = BOUND.find(([cue]) => asks(cue, asked));
  const start = !bound || bound[1].test(before) ? 1 : NOT_BOUND;
  const vague = mention.kind === 'date' && value === null ? VAGUE : 1;
  const finding = { value, rule: mention.rule, start: mention.start - openingLength(mention, before, asked) };
  const leads =
    mention.kind === 'duration' && value !== null && BEFORE_OR_AFTER.test(raw.slice(mention.end, mention.end + 8));
  if (leads) {
    const [clause] = clausesAfter(LED_FROM, view).filter((one) => one.start === mention.end + 1);
    const end = clause?.end ?? mention.end;
    const asksIt = view.matches.some(({ unit, at }) => unit.kind === 'word' && mention.end < at && at < end);
    return { ...finding, end, strength: asksIt ? LED_TO : LEADING };
  }
  const kind =
    mention.kind === 'duration' && value !== null && asksSince(asked) ? SINCE_EVENT : KIND_STRENGTH[mention.kind];
  return {
    ...finding,
    end: mention.end,
    strength: kind * vague * start * precise(mention, asked) * saidThen(mention, view),
  };
}

/** « en juillet » answers « quand », « juillet » answers « quel mois ». */
function openingLength({ precision }: TimeMention, before: string, { units }: Asked): number {
  return precision !== 'month' || units.some(({ generic }) => generic)
    ? 0
    : (/(?<!\p{L})en\s$/iu.exec(before)?.[0].length ?? 0);
}

/** A day tells when better than a season does, unless the question asks for no more than a year; « à quelle heure » wants an hour. */
function precise({ precision, kind, text, mod }: TimeMention, { units }: Asked): number {
  const noun = fold(units.find(({ generic }) => generic)?.text ?? '');
  if (COARSE.test(noun)) return !OF_YEARS.has(precision) && !TELLS_YEAR.test(text) ? NO_YEAR : 1;
  const share = mod !== null && precision === 'year' ? PART_OF_YEAR : (PRECISE[precision] ?? 1);
  if (HOUR.test(noun)) return kind === 'time' ? 1 : NO_HOUR;
  return DAY.test(noun) ? share ** 3 : share;
}
