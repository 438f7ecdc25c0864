import { fold } from '../../fr/letters.ts';
import { monthNumber, SEASONS, WEEKDAYS, weekdayNumber } from '../../fr/months.ts';
import { readNumber } from '../../fr/numbers.ts';
import {
  durationValue,
  HAS_UNIT,
  HAS_WEEKDAY,
  MONTH_NAME,
  NUMBER,
  SEASON,
  UNIT,
  unitOf,
  WEEKDAY_NAME,
} from './lexicon.ts';
import { edged, type Rule, whole } from './rule.ts';

// « tous les lundis », « chaque mardi », « les jeudis »
export const weeklySet: Rule = {
  name: 'weekly-set',
  needs: [HAS_WEEKDAY, new RegExp(`(?:tous les|un|chaque|les) (?:${WEEKDAY_NAME})`, 'u')],
  pattern: edged(
    `(?:tous les (?<plural>${WEEKDAYS.map((day) => fold(day.name)).join('|')})s|(?:un |chaque )(?<one>${WEEKDAY_NAME})(?: sur \\p{L}+)?|les (?<bare>${WEEKDAY_NAME})s)(?! (?:\\d|et|passes|derniers))`,
  ),
  read: (match) => {
    const { plural, one, bare } = match.groups;
    if (one !== undefined && match.groups.one !== undefined && match.end - match.start === one.length + 3) return null;
    const rank = weekdayNumber(plural ?? one ?? bare ?? '');
    return rank === null ? null : whole(match, 'set', `XXXX-WXX-${rank}`);
  },
};

// « chaque année », « tous les deux ans », « tous les jours »
export const everyUnit: Rule = {
  name: 'every-unit',
  needs: [HAS_UNIT, /chaque |tou(?:s|tes) les /u],
  pattern: edged(`(?:chaque|tou(?:s|tes) les(?: (?<number>${NUMBER}))?) (?<unit>${UNIT})`),
  read: (match) => {
    const { number, unit: word = '' } = match.groups;
    const unit = unitOf(word);
    const amount = number === undefined ? 1 : readNumber(number)?.value;
    return unit === null || amount === undefined || amount === 0
      ? null
      : whole(match, 'set', durationValue(amount, unit));
  },
};

// « par an », « par semaine »: the unit is the set
export const perUnit: Rule = {
  name: 'per-unit',
  needs: [/par [amsjht]/u],
  pattern: edged("(?<=par )(?<unit>an|annee|mois|semaine|jour|heure|minute|seconde|trimestre|semestre)(?! d(?:e |'))"),
  read: (match) => {
    const unit = unitOf(match.groups.unit ?? '');
    return unit === null ? null : whole(match, 'set', durationValue(1, unit));
  },
};

// « chaque été », « tous les mois de mars »
export const yearlySet: Rule = {
  name: 'yearly-set',
  needs: [/chaque |tous les /u, new RegExp(`${SEASON}|mois d`, 'u')],
  pattern: edged(`(?:chaque|tous les) (?:(?<season>${SEASON})s?|mois d(?:e |')(?<month>${MONTH_NAME}))`),
  read: (match) => {
    const { season, month } = match.groups;
    const code = SEASONS.find((entry) => fold(entry.name) === season)?.code;
    const rank = month === undefined ? null : monthNumber(month);
    if (code !== undefined) return whole(match, 'set', `XXXX-${code}`);
    return rank === null ? null : whole(match, 'set', `XXXX-${String(rank).padStart(2, '0')}`);
  },
};
