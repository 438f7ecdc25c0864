import { isoMonth, monthNumberOf } from '../../fr/calendar.ts';
import { fold } from '../../fr/letters.ts';
import { SEASONS } from '../../fr/months.ts';
import { aimOf } from './day-month.ts';
import { PARTIAL, partialMod, SEASON, SHIFT, YEAR } from './lexicon.ts';
import { rankOf } from './nth.ts';
import { choose } from './resolve.ts';
import { edged, type Here, type Rule, whole } from './rule.ts';

// « l’été 2023 », « cet hiver », « au printemps dernier », « à l’automne »; « jeux d’hiver » and « le Printemps » are none
export const season: Rule = {
  name: 'season',
  needs: [new RegExp(SEASON, 'u')],
  pattern: edged(
    `(?:(?<partial>${PARTIAL})|(?:cet|ce) |(?:l'|(?<=au )|(?<=du )|le |(?<=en )))(?<name>${SEASON})(?: (?:de )?(?<year>${YEAR})| (?<shift>${SHIFT}))?(?!-)`,
  ),
  read: (match, here) => {
    const { name, year, shift } = match.groups;
    const entry = SEASONS.find((candidate) => fold(candidate.name) === name);
    const at = match.span('name').start;
    if (entry === undefined || /\p{Lu}/u.test(here.view.text[at] ?? '')) return null;
    const mod = partialMod(match.groups);
    if (year !== undefined) return whole(match, 'date', `${year}-${entry.code}`, { mod });
    const aim = aimOf(shift, here.direction(match.start, match.end));
    const from = nearYear(entry.from, aim, here);
    return whole(match, 'date', `${from ?? 'XXXX'}-${entry.code}`, { mod, relative: true });
  },
};

// The year in which the season of this name began, on the side that the words tell
function nearYear(start: number, aim: ReturnType<typeof aimOf>, here: Here): string | null {
  const { month, year } = here.reference;
  if (year === null || month === null) return year === null ? null : String(year);
  const starts = [-1, 0, 1].map((step) => monthNumberOf(year + step, start));
  // The season under way counts as the reference's own
  const own = starts.find((candidate) => candidate <= month && month <= candidate + 2);
  if (own !== undefined && aim !== 'last' && aim !== 'next') return isoMonth(own).slice(0, 4);
  const chosen = choose(
    starts.filter((candidate) => candidate !== own),
    month,
    aim,
  );
  return chosen === null ? null : isoMonth(chosen).slice(0, 4);
}

// « au premier trimestre 2023 », « le second semestre », « T1 2024 »
export const quarter: Rule = {
  name: 'quarter',
  needs: [/trimestre|semestre|[ts][1-4]/u],
  pattern: edged(
    `(?:(?:le )?(?<rank>premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|quatrieme|4e|4eme|dernier) (?<unit>trimestre|semestre)|(?<short>[ts])(?<digit>[1-4]))(?: (?:de (?:l'annee )?)?(?<year>${YEAR}))?`,
  ),
  read: (match, here) => {
    const { rank = '', unit, short, digit, year } = match.groups;
    const half = unit === 'semestre' || short === 's';
    const number = digit === undefined ? (rank === 'dernier' ? (half ? 2 : 4) : rankOf(rank)) : Number(digit);
    if (
      number === null ||
      number > (half ? 2 : 4) ||
      (year === undefined && (digit !== undefined || rank === 'dernier'))
    )
      return null;
    const code = `${half ? 'H' : 'Q'}${number}`;
    if (year !== undefined) return whole(match, 'date', `${year}-${code}`);
    const { month, year: own } = here.reference;
    if (own === null || month === null) return whole(match, 'date', `${own ?? 'XXXX'}-${code}`, { relative: true });
    const starts = [-1, 0, 1].map((step) => monthNumberOf(own + step, (number - 1) * (half ? 6 : 3) + 1));
    const chosen = choose(starts, month, here.direction(match.start, match.end) ?? 'past');
    return whole(match, 'date', `${Math.floor((chosen ?? month) / 12)}-${code}`, { relative: true });
  },
};
