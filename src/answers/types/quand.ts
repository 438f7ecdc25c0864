import type { Mention, TimeMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';

/** How much each kind of time expression answers « quand ». */
const KIND_STRENGTH = { date: 1, time: 0.9, duration: 0.25, set: 0.4 } as const;
/** A vague « récemment » is worth this share of a date. */
const VAGUE = 0.35;
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
  const resolved = mention.kind === 'date' && /^\d{3}/.test(mention.value);
  const since = view.passage.article.raw.slice(view.passage.start, mention.start);
  const start = !asksSince(asked) || SINCE.test(since) ? 1 : NOT_SINCE;
  const strength = KIND_STRENGTH[mention.kind] * (mention.kind === 'date' && !resolved ? VAGUE : 1) * start;
  return {
    start: mention.start,
    end: mention.end,
    value: resolved || mention.kind === 'time' ? mention.value : null,
    strength,
    rule: mention.rule,
  };
}
