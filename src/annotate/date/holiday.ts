import { dayNumber, easter, isoDay } from '../../fr/calendar.ts';
import { aimOf } from './day-month.ts';
import { SHIFT, YEAR } from './lexicon.ts';
import { choose } from './resolve.ts';
import { edged, type Rule, whole } from './rule.ts';

/** Holidays on a fixed day: folded name → month, day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  noel: [12, 25],
  'nouvel an': [1, 1],
  "jour de l'an": [1, 1],
  epiphanie: [1, 6],
  chandeleur: [2, 2],
  'saint-valentin': [2, 14],
  'fete du travail': [5, 1],
  'saint-jean': [6, 24],
  assomption: [8, 15],
  halloween: [10, 31],
  toussaint: [11, 1],
  'saint-nicolas': [12, 6],
  'saint-sylvestre': [12, 31],
};
/** Holidays that follow Easter: folded name → days after Easter Sunday. */
const MOVING: Readonly<Record<string, number>> = {
  'mardi gras': -47,
  'mercredi des cendres': -46,
  'jeudi saint': -3,
  'vendredi saint': -2,
  'samedi saint': -1,
  'dimanche de paques': 0,
  paques: 0,
  'lundi de paques': 1,
  ascension: 39,
  pentecote: 49,
  'lundi de pentecote': 50,
};
/** A holiday this near (in days) is the one meant, whatever the verb. */
const NEAR = 60;
const NAMES = [...Object.keys(FIXED), ...Object.keys(MOVING)].sort((a, b) => b.length - a.length).join('|');
/** What makes a holiday's name a date: « Noël Mamère », « l’île de Pâques », « l’ascension du sommet » have none of it. */
const LEAD = `(?:(?<eve>la veille d(?:e |u )|le reveillon d(?:e |u ))|(?<day>(?:le |la )?(?:jour|journee|soir|nuit|matin) d(?:e la |e l'|e |u ))|(?<=(?:a|au|pour|avant|apres|depuis|pendant|fetes de|vacances de|d'ici|des|week-end de|feter|fete|et) )(?:la |l'|le )?|(?<=a )(?:la |l')|(?:le |la ))`;

// « à Noël », « le soir de Noël », « le jour de l’An », « le lundi de Pâques 2024 », « la veille de la Toussaint »
export const holiday: Rule = {
  name: 'holiday',
  needs: [new RegExp(NAMES, 'u')],
  pattern: edged(
    `${LEAD}?(?<name>${NAMES})(?: (?:de |en )?(?<year>${YEAR})| (?<shift>${SHIFT}))?(?! (?:d(?:u |e la |es )|chinois|lunaire|juive?|orthodoxe|russe|berbere|vietnamien)|-)`,
  ),
  read: (match, here) => {
    const { name = '', eve, year, shift } = match.groups;
    const alone = match.end - match.start >= here.view.folded.trim().length;
    const { start } = match.span('name');
    const led =
      start > match.start ||
      /(?:^| )(?:a|au|pour|avant|apres|depuis|pendant|d'ici|des|feter|fete|fetes de|vacances de|week-end de) $/u.test(
        here.view.folded.slice(Math.max(0, match.start - 14), match.start),
      );
    const family = /^(?:noel|paques)$/u.test(name) && /^ \p{Lu}/u.test(here.view.text.slice(match.end, match.end + 2));
    if (!alone && (!led || family)) return null;
    const back = eve === undefined ? 0 : 1;
    if (year !== undefined) return whole(match, 'date', isoDay(dayIn(Number(year), name) - back));
    const own = here.reference.year;
    if (own === null) return fixedOpen(name, back, match);
    if (here.reference.month === null) return whole(match, 'date', isoDay(dayIn(own, name) - back), { relative: true });
    const from = here.reference.day ?? dayNumber(own, 6, 30) ?? 0;
    const days = [-1, 0, 1].map((step) => dayIn(own + step, name) - back);
    const near = shift === undefined && !here.alone ? days.find((day) => Math.abs(day - from) <= NEAR) : undefined;
    const chosen = near ?? choose(days, from, aimOf(shift, here.direction(match.start, match.end)));
    return chosen === null ? null : whole(match, 'date', isoDay(chosen), { relative: true });
  },
};

function dayIn(year: number, name: string): number {
  const fixed = FIXED[name];
  return fixed === undefined ? easter(year) + (MOVING[name] ?? 0) : (dayNumber(year, fixed[0], fixed[1]) ?? 0);
}

function fixedOpen(name: string, back: number, match: Parameters<Rule['read']>[0]): ReturnType<Rule['read']> {
  const fixed = FIXED[name];
  if (fixed === undefined) return null;
  return whole(match, 'date', `XXXX${isoDay((dayNumber(2024, fixed[0], fixed[1]) ?? 0) - back).slice(4)}`, {
    relative: true,
  });
}
