import { addDays, onWeekday } from './calendar.ts';
import type { Clues } from './rule.ts';
import type { Tense } from './tense.ts';

/** A lead is this long, in characters. */
const LEAD = 500;

/** The day of the week on which an article was written, and the words that tell; null when they do not. */
export interface Today {
  readonly weekday: number;
  readonly words: string;
}

/**
 * « plus tard mardi » says it; else the last day told in the past by the lead (« ont signé mercredi »);
 * else the eve of the first day told in the future (« se rendra mardi »), as agencies write of tomorrow.
 */
export function today({ weekdays }: Clues): Today | null {
  const said = weekdays.find((mention) => mention.today);
  if (said !== undefined) return { weekday: said.weekday, words: said.words };
  const lead = weekdays.filter(({ at }) => at < LEAD);
  const past = lead.filter(({ tense }) => tense === 'past').at(-1);
  if (past !== undefined) return { weekday: past.weekday, words: past.words };
  const next = lead.find(({ tense }) => tense === 'future');
  return next === undefined ? null : { weekday: ((next.weekday + 5) % 7) + 1, words: next.words };
}

/**
 * The day of writing near a day that the article speaks of: in the six days before a day to come; on a past day or,
 * when it is named within three days of it, after.
 */
export function dayOfWriting(spoken: string, tense: Tense | null, weekday: number): string {
  if (tense === 'future') return onWeekday(addDays(spoken, -6), weekday);
  const near = onWeekday(addDays(spoken, -3), weekday);
  return tense === 'past' && near < spoken ? spoken : near;
}
