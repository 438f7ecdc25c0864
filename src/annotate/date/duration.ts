import { readNumber } from '../../fr/numbers.ts';
import { isAge } from './age.ts';
import { durationValue, HAS_UNIT, HEDGE, NUMBER } from './lexicon.ts';
import { QUANTITY, type Quantity, readQuantity } from './quantity.ts';
import { referenceValue } from './reference.ts';
import { moved } from './resolve.ts';
import { edged, type Here, type Match, type Rule, whole } from './rule.ts';

/** « un jour », « une journée » measure only after a word that does; elsewhere they tell a moment. */
const VAGUE_ONE = /^une? (?:jour|journee|nuit|annee)$/u;
const MEASURE =
  /(?:pendant|durant|depuis|en|apres|pour|d'|d[ue]|dure|environ|moins|plus|avant|chaque|passe) $|(?:d'|qu')$/u;
/** « les », « ces » and plural nouns tell moments, not amounts: « des années soixante », « des jours meilleurs ». */
const SINCE = /depuis (?:deja |maintenant |au moins )?$/u;
const FIRST_TIME = /(?:premiere?s?|jamais|inedite?s?|rencontre|visite)(?: [^.;]{0,50})? en $/u;

const before = (match: Match, here: Here): string => here.view.folded.slice(Math.max(0, match.start - 70), match.start);
const after = (match: Match, here: Here): string => here.view.folded.slice(match.end, match.end + 30);

// « depuis 24 ans », « plus de quatre heures », « un an et demi », « quelques jours », « quatre mois après avoir été élu »
export const duration: Rule = {
  name: 'duration',
  needs: [HAS_UNIT],
  pattern: edged(`(?:les (?=\\d|\\p{L}+ (?:ans|jours|mois|heures|annees) ))?${QUANTITY}(?![-/]\\p{L}|/\\d)`),
  read: (match, here) => {
    const quantity = readQuantity(match.groups);
    if (quantity === null) return null;
    const [lead, tail] = [before(match, here), after(match, here)];
    const words = here.view.folded.slice(match.start, match.end);
    if (VAGUE_ONE.test(words) && !MEASURE.test(lead)) return null;
    if (isTitle(match, here)) return [];
    if (match.groups.some === 'des' && !/(?:pendant|depuis|durant|apres|dure) $/u.test(lead)) return null;
    const hedged = match.groups.hedge !== undefined;
    if (quantity.amount !== null && isAge(lead.slice(-60), tail, match.groups.unit ?? '', hedged)) return [];
    const anchored = pointed(quantity, lead, tail, here);
    return whole(match, 'duration', quantity.value, { mod: quantity.mod, ...(anchored === null ? {} : { anchored }) });
  },
};

// « Télé 7 Jours », « 20 Minutes », « les 24 Heures du Mans »: a unit with a capital is part of a name
function isTitle(match: Match, here: Here): boolean {
  const group = ['unit', 'someUnit'].find((name) => match.groups[name] !== undefined);
  if (group === undefined) return false;
  const at = match.span(group).start;
  return /^\p{Lu}\p{Ll}/u.test(here.view.text.slice(at, at + 2));
}

/** The date that a duration points to, seen from the article's date or from the date named just before. */
function pointed({ amount, unit }: Quantity, lead: string, tail: string, here: Here): string | null {
  if (amount === null) return null;
  if (SINCE.test(lead) || FIRST_TIME.test(lead)) {
    const from = referenceValue(here.reference);
    return from === null ? null : moved(from, -amount, unit);
  }
  const side = /^ (apres|avant) /u.exec(tail)?.[1];
  const last = here.last();
  return side === undefined || last === null ? null : moved(last, side === 'apres' ? -amount : amount, unit);
}

// « de 8 à 24 mois », « deux ou trois jours »: two durations of one unit
export const durationRange: Rule = {
  name: 'duration-range',
  needs: [HAS_UNIT, /(?: a | ou | et |-).+ \p{L}/u],
  pattern: edged(
    `(?:${HEDGE} )?(?<lead>entre |de )?(?<first>${NUMBER})(?<join> a | ou | et |-)(?<second>(?<number>${NUMBER})(?<half> )(?<unit>\\p{L}+))`,
  ),
  read: (match, here) => {
    const { first = '', join, lead } = match.groups;
    const quantity = readQuantity(match.groups);
    const low = readNumber(first);
    if (quantity?.amount === undefined || quantity.amount === null || low === null || low.value >= quantity.amount)
      return null;
    if (join === ' et ' && lead !== 'entre ') return null;
    const start = match.span('first').start;
    const words = here.view.folded.slice(Math.max(0, start - 60), start);
    const aged =
      join === '-' &&
      quantity.unit.letter === 'Y' &&
      /(?:^|[ (])(?:les|des|aux|chez les|jeunes(?: de)?) $/u.test(words);
    if (aged || isAge(words, after(match, here), match.groups.unit ?? '', false)) return [];
    return [
      { ...match.span('first'), kind: 'duration', value: durationValue(low.value, quantity.unit) },
      { ...match.span('second'), kind: 'duration', value: quantity.value },
    ];
  },
};

/** Nouns that are spans of time by themselves. */
const SPANS: Readonly<Record<string, string>> = { quinquennat: 'P5Y', septennat: 'P7Y' };

// « son quinquennat », « le septennat »
export const namedSpan: Rule = {
  name: 'named-span',
  needs: [/quinquennat|septennat/u],
  pattern: edged(`(?<noun>${Object.keys(SPANS).join('|')})`),
  read: (match) => whole(match, 'duration', SPANS[match.groups.noun ?? ''] ?? 'PXX'),
};

// « pendant 2h30 », « a duré 1 h 45 »
export const hoursAndMinutes: Rule = {
  name: 'hours-and-minutes',
  needs: [/(?:pendant|durant|dure|apres|en|duree de|plus de|moins de|pres de|environ) \d{1,2} ?h/u],
  pattern: edged(
    '(?<=(?:pendant|durant|dure|apres|en|duree de|plus de|moins de|pres de|environ) )(?<hours>\\d{1,2}) ?h(?:eures?)?(?: ?(?<minutes>[0-5]\\d)(?: ?min(?:utes)?)?)?',
  ),
  read: (match) => {
    const { hours, minutes } = match.groups;
    const more = minutes === undefined || Number(minutes) === 0 ? '' : `${Number(minutes)}M`;
    return whole(match, 'duration', `PT${Number(hours)}H${more}`);
  },
};
