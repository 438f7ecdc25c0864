import { readNumber } from '../../fr/numbers.ts';
import { durationValue, NUMBER, UNIT, unitOf } from './lexicon.ts';
import { referenceValue } from './reference.ts';
import { periodAt } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

const BACK = 'dernier|derniere|precedent|precedente|passe|passee|ecoule|ecoulee';
const SIDE = `(?<back>${BACK})s?|(?:prochain|prochaine|suivant|suivante|a venir)s?`;

// « les 70 dernières années », « les trois prochains jours », « deux semaines passées »: a duration that ends or begins now
export const countedWindow: Rule = {
  name: 'counted-window',
  pattern: edged(
    `(?:(?:les|ces|ses|des|aux) )?(?:(?<number>${NUMBER}) (?:${SIDE}) (?<unit>${UNIT})|(?<number2>${NUMBER}) (?<unit2>${UNIT}) (?:(?<back2>${BACK})s?|(?:suivant|suivante|a venir)s?))`,
  ),
  read: (match, here) => {
    const { number, number2, unit: word, unit2, back, back2 } = match.groups;
    const unit = unitOf(word ?? unit2 ?? '');
    const amount = readNumber(number ?? number2 ?? '');
    if (unit === null || amount === null || amount.value < 1) return null;
    const lead = /^(?:des|aux) /u.exec(here.view.folded.slice(match.start))?.[0].length ?? 0;
    const past = back !== undefined || back2 !== undefined;
    const own = referenceValue(here.reference);
    const far =
      own === null
        ? null
        : periodAt(own, past ? -amount.value * unit.count : amount.value * unit.count, { ...unit, count: 1 });
    const near = own === null ? null : periodAt(own, 0, { ...unit, count: 1 });
    const anchored = far === null || near === null || unit.clock ? null : past ? `${far}/${near}` : `${near}/${far}`;
    const start = match.start + lead;
    return whole(match, 'duration', durationValue(amount.value, unit), {
      start,
      ...(anchored === null ? {} : { anchored }),
    });
  },
};

// « ces derniers mois », « ces dernières années », « les prochaines semaines »
export const openWindow: Rule = {
  name: 'open-window',
  pattern: edged(
    `(?<det>les|ces|des|aux) (?:tout )?(?<side>${BACK}|prochain|prochaine)s (?<unit>${UNIT}|temps|heures)(?! d(?:e |u |'))`,
  ),
  read: (match, here) => readOpen(match, here),
};

function readOpen(match: Parameters<Rule['read']>[0], _here: Here): ReturnType<Rule['read']> {
  const { det, side = '' } = match.groups;
  const start = det === 'des' || det === 'aux' ? match.start + 4 : match.start;
  return whole(match, 'date', side.startsWith('prochain') ? 'FUTURE_REF' : 'PAST_REF', { start, relative: true });
}
