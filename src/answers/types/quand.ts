import { isoValue } from '../../fr/timex.ts';
import type { Mention, TimeMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';

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
/** « alors que Kim était en Russie »: an event dates another when no date does. */
const EVENT_STRENGTH = 0.45;
/** « Depuis quand » wants a date that « depuis » brings, with at most a few words between. */
const SINCE = /depuis(?:\s[^,;:.]{0,60})?$/iu;
const NOT_SINCE = 0.6;
/** « depuis la guerre » answers « depuis quand » nearly as well as a date. */
const SINCE_EVENT = 0.9;
const SINCE_CLAUSE = /^depuis(?!\p{L})/iu;

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
  find: (view, asked) => [
    ...view.mentions.filter(isTime).map((mention) => dated(mention, view, asked)),
    ...clausesAfter(EVENTS, view).map((clause) => ({
      ...clause,
      value: null,
      strength:
        asksSince(asked) && SINCE_CLAUSE.test(view.passage.article.raw.slice(clause.start, clause.end))
          ? SINCE_EVENT
          : EVENT_STRENGTH,
      rule: 'event',
    })),
  ],
};

function isTime(mention: Mention): mention is TimeMention {
  return mention.kind === 'date' || mention.kind === 'time' || mention.kind === 'duration' || mention.kind === 'set';
}

function asksSince(asked: Asked): boolean {
  return (asked.question.cue ?? '').startsWith('depuis');
}

function dated(mention: TimeMention, view: View, asked: Asked): Finding {
  const value = isoValue(mention.anchored ?? mention.value);
  const since = view.passage.article.raw.slice(view.passage.start, mention.start);
  const start = !asksSince(asked) || SINCE.test(since) ? 1 : NOT_SINCE;
  const kind =
    mention.kind === 'duration' && value !== null && asksSince(asked) ? SINCE_EVENT : KIND_STRENGTH[mention.kind];
  const vague = mention.kind === 'date' && value === null ? VAGUE : 1;
  const strength = kind * vague * start * precise(mention, asked);
  return { start: mention.start, end: mention.end, value, strength, rule: mention.rule };
}

/** A day tells when better than a season does, unless the question asks for no more than a year. */
function precise({ precision }: TimeMention, asked: Asked): number {
  const coarse = asked.units.some(
    (unit) => unit.generic && /^(?:annee|année|an|siecle|siècle|epoque|époque)s?$/u.test(unit.text.toLowerCase()),
  );
  return coarse ? 1 : (PRECISE[precision] ?? 1);
}
