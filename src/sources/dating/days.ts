import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from '../../fr/months.ts';
import { type Tense, tenseAround } from './tense.ts';

/** A day of a month as the text names it: « mardi 18 juin », « les 18 et 19 juin », « 9 août 2020 ». */
export interface NamedDay {
  /** 1–7 when the text says it, or when a pair of days stands for a pair of dates. */
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly tense: Tense | null;
  readonly words: string;
  readonly at: number;
}

/** A day of the week without a date: « mercredi », « plus tard mardi ». */
export interface BareWeekday {
  readonly weekday: number;
  readonly tense: Tense | null;
  /** The words say that it is the day of writing: « plus tard mardi », « ce lundi ». */
  readonly today: boolean;
  readonly words: string;
  readonly at: number;
}

const WEEKDAY = anyOf(WEEKDAYS.map(({ name }) => name));
const MONTH = anyOf(MONTHS.map(({ name }) => name));
const DAY = '(?:1er|[12]?\\d|3[01])';
const NAMED = new RegExp(
  `${WORD_START}(?:(?<weekday>${WEEKDAY})${SPACE}+)?(?<first>${DAY})(?:${SPACE}*(?:et|au|-|–)${SPACE}*(?:${WEEKDAY}${SPACE}+)?(?<second>${DAY}))?${SPACE}+(?<month>${MONTH})${WORD_END}(?:${SPACE}+(?<year>(?:19|20)\\d{2})${WORD_END})?`,
  'giu',
);
const BARE = new RegExp(
  `(?<lead>${WORD_START}(?:plus${SPACE}+tard(?:${SPACE}+(?:ce|dans la journée de))?|ce)${SPACE}+)?${WORD_START}(?<weekday>${WEEKDAY})${WORD_END}(?!${SPACE}+${DAY}${WORD_END})(?!${SPACE}+(?:au|dernier|prochain|soir${SPACE}+dernier))`,
  'giu',
);

/** Every day that the text names with its month, in order. */
export function namedDays(text: string): NamedDay[] {
  return Array.from(text.matchAll(NAMED)).flatMap((match) => {
    const { weekday, first = '', second, month = '', year } = match.groups ?? {};
    const shared = {
      month: monthNumber(month) ?? 0,
      year: year === undefined ? null : Number(year),
      tense: tenseAround(text, match.index, match.index + match[0].length),
      words: match[0],
      at: match.index,
    };
    const one = {
      ...shared,
      weekday: weekday === undefined ? null : weekdayNumber(weekday),
      day: Number.parseInt(first, 10),
    };
    return second === undefined ? [one] : [one, { ...shared, weekday: null, day: Number.parseInt(second, 10) }];
  });
}

/** Every day of the week that stands without a date, in order. */
export function bareWeekdays(text: string): BareWeekday[] {
  return Array.from(text.matchAll(BARE), (match) => {
    const tense = tenseAround(text, match.index, match.index + match[0].length);
    const lead = match.groups?.lead?.trim().toLowerCase() ?? '';
    return {
      weekday: weekdayNumber(match.groups?.weekday ?? '') ?? 0,
      tense,
      today: lead.startsWith('plus') || (lead === 'ce' && tense !== 'future'),
      words: match[0],
      at: match.index,
    };
  });
}
