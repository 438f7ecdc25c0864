import { dayMonth } from './day-month.ts';
import { dayPart } from './day-part.ts';
import { dayRange } from './day-range.ts';
import { dayAfter, deictic } from './deictic.ts';
import { month, monthRange } from './month.ts';
import { nightOfDays, nightOfWeekdays } from './night.ts';
import type { Rule } from './rule.ts';
import { weekday, weekdayAndDay, weekdayRange } from './weekday.ts';

/**
 * Every rule, in order. Where several match at the same place the longest wins; the order decides between matches of the same length.
 */
export const RULES: readonly Rule[] = [
  nightOfDays,
  nightOfWeekdays,
  dayRange,
  dayMonth,
  monthRange,
  month,
  weekdayRange,
  weekdayAndDay,
  weekday,
  deictic,
  dayAfter,
  dayPart,
];
