import { ago, ahead, later } from './ago.ts';
import { bareDay, bareDayRange, weekdayAndDay } from './bare-day.ts';
import { hourColon, hourRange, hourSign, hourWord, noon } from './clock.ts';
import { dayMonth } from './day-month.ts';
import { dayPart } from './day-part.ts';
import { dayRange } from './day-range.ts';
import { dayAfter, dayAfterDate, deictic } from './deictic.ts';
import { duration, durationRange, hoursAndMinutes, namedSpan } from './duration.ts';
import { holiday } from './holiday.ts';
import { month, monthRange } from './month.ts';
import { nightOfDays, nightOfWeekdays } from './night.ts';
import { nthOfMonth } from './nth.ts';
import { isoDate, numericDate } from './numeric.ts';
import { namedPeriod, shiftedPeriod, thisPeriod, weekend, weekOf } from './period.ts';
import { countedWindow, openWindow } from './recent.ts';
import type { Rule } from './rule.ts';
import { quarter, season } from './season.ts';
import { everyUnit, perUnit, weeklySet, yearlySet } from './sets.ts';
import { vagueAdjective, vagueAdverb } from './vague.ts';
import { weekday, weekdayRange } from './weekday.ts';
import { century, decade, year, yearRange } from './year.ts';

/**
 * Every rule, in order. Where several match at the same place the longest wins; the order decides between matches of the same length,
 * and a rule that gives null leaves its place to the next.
 */
export const RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  nightOfDays,
  nightOfWeekdays,
  nthOfMonth,
  weekOf,
  dayRange,
  dayMonth,
  monthRange,
  month,
  weekdayRange,
  weekdayAndDay,
  bareDayRange,
  bareDay,
  weeklySet,
  weekday,
  holiday,
  deictic,
  dayAfterDate,
  dayAfter,
  dayPart,
  hourSign,
  hourWord,
  noon,
  hourColon,
  hourRange,
  ago,
  ahead,
  later,
  countedWindow,
  openWindow,
  shiftedPeriod,
  thisPeriod,
  namedPeriod,
  weekend,
  season,
  quarter,
  yearRange,
  decade,
  century,
  year,
  everyUnit,
  perUnit,
  yearlySet,
  hoursAndMinutes,
  durationRange,
  duration,
  namedSpan,
  vagueAdverb,
  vagueAdjective,
];
