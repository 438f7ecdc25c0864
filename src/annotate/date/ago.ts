import { isoDay } from '../../fr/calendar.ts';
import { HAS_UNIT, NUMBER, type Unit } from './lexicon.ts';
import { QUANTITY, type Quantity, readQuantity } from './quantity.ts';
import { type Reference, referenceValue } from './reference.ts';
import { moved } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

const MODS: Readonly<Record<string, readonly [past: string, future: string]>> = {
  APPROX: ['APPROX', 'APPROX'],
  MORE_THAN: ['BEFORE', 'AFTER'],
  LESS_THAN: ['AFTER', 'BEFORE'],
};

/** A moment some hours or minutes from the article's own; the day alone when its hour is unknown. */
function clockAway(reference: Reference, amount: number, unit: Unit): string | null {
  const { day, minute } = reference;
  if (day === null) return null;
  const minutes = amount * { H: 60, M: 1, S: 0, D: 0, W: 0, Y: 0 }[unit.letter];
  if (minute === null) return isoDay(day + (Math.abs(minutes) >= 1440 ? Math.round(minutes / 1440) : 0));
  const total = Math.round(day * 1440 + minute + minutes);
  const left = ((total % 1440) + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoDay(Math.floor(total / 1440))}T${two(Math.floor(left / 60))}:${two(left % 60)}`;
}

function away(quantity: Quantity, sign: 1 | -1, here: Here): { readonly value: string; readonly mod: string | null } {
  const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  const from = referenceValue(here.reference);
  if (quantity.amount === null || from === null) return { value: vague, mod: null };
  const amount = quantity.amount * sign;
  const value = quantity.unit.clock
    ? clockAway(here.reference, amount, quantity.unit)
    : moved(from, amount, quantity.unit);
  const mod = quantity.mod === null ? null : (MODS[quantity.mod]?.[sign < 0 ? 0 : 1] ?? null);
  return value === null ? { value: vague, mod: null } : { value, mod };
}

// « il y a un mois », « voilà trois ans »; « il y a deux ans de travail » counts work
export const ago: Rule = {
  name: 'ago',
  needs: [HAS_UNIT, /y a |voila |voici |fait /u],
  pattern: edged(
    `(?:il y a|y a|voila|voici|ca fait|cela fait)(?: (?:deja|maintenant|tout juste))? (?<range>${NUMBER} (?:ou|a) )?${QUANTITY}(?! d(?:e |'))`,
  ),
  read: (match, here) => {
    const quantity = readQuantity(match.groups);
    if (quantity === null || match.groups.some === 'des') return null;
    const { value, mod: hedge } = away(quantity, -1, here);
    const mod = match.groups.range === undefined ? hedge : 'APPROX';
    return whole(match, value.includes('T') ? 'time' : 'date', value, { mod, relative: true });
  },
};

// « dans deux mois », « d’ici deux semaines »; « dans les deux jours » and « dans une journée difficile » are none
export const ahead: Rule = {
  name: 'ahead',
  needs: [HAS_UNIT, /dans |d'ici /u],
  pattern: edged(`(?:dans|(?<by>d'ici(?: a)?)) ${QUANTITY}(?! d(?:e |'))`),
  read: (match, here) => {
    const { by, some, unit = '' } = match.groups;
    const quantity = readQuantity(match.groups);
    if (quantity === null || some === 'des' || some === 'plusieurs' || /^(?:journee|nuit)s?$/u.test(unit)) return null;
    const { value, mod } = away(quantity, 1, here);
    return whole(match, value.includes('T') ? 'time' : 'date', value, {
      mod: by === undefined ? mod : 'BEFORE',
      relative: true,
    });
  },
};

// « deux jours plus tard », « trois mois auparavant », « un an après, »: counted from the last date named
export const later: Rule = {
  name: 'later',
  needs: [HAS_UNIT, /plus t|apres|avant/u],
  pattern: edged(
    `(?<quantity>${QUANTITY}) (?:(?<after>plus tard|apres(?= ?(?:[,.;:!?)»"]|$)))|plus tot|auparavant|avant(?= ?(?:[,.;:!?)»"]|$)))(?! qu[e'])`,
  ),
  read: (match, here) => {
    const quantity = readQuantity(match.groups);
    if (quantity === null || quantity.amount === null) return null;
    const { anchor } = here;
    // « 43 ans après, le corps est retrouvé »: with nothing to count from, the event lies as far back as the words say
    if (
      anchor.value === referenceValue(here.reference) &&
      match.groups.after !== undefined &&
      !here.alone &&
      here.last() === null
    ) {
      const event = anchor.value === null ? null : moved(anchor.value, -quantity.amount, quantity.unit);
      const { end } = match.span('quantity');
      return whole(match, 'duration', quantity.value, event === null ? { end } : { end, anchored: event });
    }
    const steps = match.groups.after === undefined ? -quantity.amount : quantity.amount;
    const days = quantity.unit.letter === 'D' || quantity.unit.letter === 'W';
    const from = days && anchor.day !== null ? isoDay(anchor.day) : anchor.value;
    const value = from === null ? null : moved(from, steps, quantity.unit);
    return value === null
      ? null
      : whole(match, 'date', value, { mod: quantity.mod === null ? null : 'APPROX', relative: true });
  },
};
