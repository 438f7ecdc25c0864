import type { TimeMention } from '../../model/mention.ts';
import { holds } from '../holds.ts';
import type { View } from '../view.ts';

/** Characters after the words of saying in which a date still belongs to them: « a dit le maire à l’AFP lundi ». */
const REACH = 15;
/** A word is met from this strength on. */
const MET = 0.4;
/** The day of the saying, asked of what is said, and asked of the saying itself. */
const OF_THE_SAYING = 0.5;
const ASKED = 1.2;

/**
 * What a date is worth for being the day on which something was said: « Le pont rouvrira, a dit lundi la maire » tells by « lundi »
 * when she said it, not when it opens. 1 for any other date.
 */
export function saidThen({ start, end }: TimeMention, view: View): number {
  const cue = view.mentions.flatMap((mention) => {
    if (mention.kind !== 'speech' || mention.cue === null || holds(mention.quote, { start, end })) return [];
    const [from, to] = [mention.cue.start, Math.max(mention.cue.end, mention.speaker?.end ?? 0) + REACH];
    return from <= start && end <= to ? [mention.cue] : [];
  })[0];
  if (cue === undefined) return 1;
  const isAsked = view.matches.some(
    ({ unit, at, strength }) => unit.predicate && strength >= MET && cue.start <= at && at < cue.end,
  );
  return isAsked ? ASKED : OF_THE_SAYING;
}
