import { readNumber } from '../../fr/numbers.ts';
import { durationValue, HAS_UNIT, NUMBER, UNIT, type Unit, unitOf } from './lexicon.ts';
import { referenceValue } from './reference.ts';
import { periodAt } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

const BACK = 'dernier|derniere|precedent|precedente|passe|passee|ecoule|ecoulee';
const AHEAD = 'prochain|prochaine|suivant|suivante|a venir';

// « les 70 dernières années », « les trois prochains jours », « deux semaines passées », « les six premiers mois »
export const countedWindow: Rule = {
  name: 'counted-window',
  needs: [HAS_UNIT, new RegExp(`${BACK}|${AHEAD}|premier`, 'u')],
  pattern: edged(
    `(?:(?:les|ces|ses) )?(?<number>${NUMBER}) (?:(?:(?<back>${BACK})|(?<ahead>${AHEAD})|premier|premiere)s? (?<unit>${UNIT})|(?<unit2>${UNIT}) (?:(?<back2>${BACK})|(?<ahead2>${AHEAD}))s?)`,
  ),
  read: (match, here) => {
    const { number = '', unit: word, unit2, back, back2, ahead, ahead2 } = match.groups;
    const unit = unitOf(word ?? unit2 ?? '');
    const amount = readNumber(number);
    if (unit === null || amount === null || amount.value < 1) return null;
    const side = (back ?? back2) !== undefined ? -1 : (ahead ?? ahead2) !== undefined ? 1 : 0;
    const anchored = side === 0 ? null : windowFrom(amount.value * unit.count * side, unit, here);
    return whole(match, 'duration', durationValue(amount.value, unit), anchored === null ? {} : { anchored });
  },
};

/** From the article's own day, month or year to the one so many units away, in order. */
function windowFrom(steps: number, unit: Unit, here: Here): string | null {
  const own = referenceValue(here.reference);
  if (own === null || unit.clock) return null;
  const far = periodAt(own, steps, { ...unit, count: 1 });
  const near = periodAt(own, 0, { ...unit, count: 1 });
  if (far === null || near === null) return null;
  return steps < 0 ? `${far}/${near}` : `${near}/${far}`;
}

// « ces derniers mois », « ces dernières années », « les prochaines semaines »
export const openWindow: Rule = {
  name: 'open-window',
  needs: [new RegExp(`(?:les|ces|des|aux) (?:tout )?(?:${BACK}|prochain)`, 'u')],
  pattern: edged(
    `(?<det>les|ces|des|aux) (?:tout )?(?<side>${BACK}|prochain|prochaine)s (?<unit>${UNIT}|temps|heures)(?! d(?:e |u |'))`,
  ),
  read: (match) => {
    const { det, side = '' } = match.groups;
    const start = det === 'des' || det === 'aux' ? match.start + 4 : match.start;
    return whole(match, 'date', side.startsWith('prochain') ? 'FUTURE_REF' : 'PAST_REF', { start, relative: true });
  },
};
