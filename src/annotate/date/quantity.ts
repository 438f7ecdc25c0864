import { readNumber } from '../../fr/numbers.ts';
import { durationValue, HEDGE, HEDGES, NUMBER, UNIT, type Unit, unitOf } from './lexicon.ts';

/** « environ deux mois », « un an et demi », « une demi-heure », « trois quarts d’heure », « quelques jours »; read it with `readQuantity`. */
export const QUANTITY = `(?:(?<hedge>${HEDGE})(?: |(?<=')))?(?:(?<number>${NUMBER})(?<half>[ -]demi-| (?:de |d')?)(?<unit>${UNIT})(?: (?<more>et demie?|et quart)(?!\\p{L}))?|(?<quarters>un|trois) quarts? d'heure|(?<some>quelques|plusieurs|de longue?s|des) (?<someUnit>${UNIT})|(?<half2>demi)-(?<unit2>${UNIT}))`;

/** An amount of time. `amount` is null when the words do not say how many: « quelques jours » is `PXD`. */
export interface Quantity {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly value: string;
  readonly mod: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | null;
}

const HOUR: Unit = { letter: 'H', count: 1, clock: true };

/** Reads the groups of `QUANTITY`; null when its number is none. */
export function readQuantity(groups: Readonly<Record<string, string | undefined>>): Quantity | null {
  const { hedge, number, half, unit: word, more, quarters, someUnit, unit2 } = groups;
  const mod = hedge === undefined ? null : (HEDGES[hedge] ?? null);
  if (someUnit !== undefined) {
    const unit = unitOf(someUnit);
    return unit === null ? null : { amount: null, unit, value: `P${unit.clock ? 'T' : ''}X${unit.letter}`, mod };
  }
  if (quarters !== undefined) {
    const minutes: Unit = { ...HOUR, letter: 'M' };
    const amount = quarters === 'un' ? 15 : 45;
    return { amount, unit: minutes, value: durationValue(amount, minutes), mod };
  }
  const unit = unitOf(word ?? unit2 ?? '');
  const read = number === undefined ? { value: 1, approximate: false } : readNumber(number);
  if (unit === null || read === null || read.value === 0) return null;
  // « une dizaine de jours », never « huit de jours »
  if (/^ d(?!emi)/u.test(half ?? '') && !read.approximate && read.value < 1e6) return null;
  const halved = half?.includes('demi') || unit2 !== undefined ? 0.5 : 1;
  const amount = read.value * halved + (more === undefined ? 0 : more.includes('demi') ? 0.5 : 0.25);
  return { amount, unit, value: durationValue(amount, unit), mod: mod ?? (read.approximate ? 'APPROX' : null) };
}
