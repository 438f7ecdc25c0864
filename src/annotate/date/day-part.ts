import { isoDay, parseDay } from '../../fr/calendar.ts';
import { DAY_PART, DAY_PARTS } from './lexicon.ts';
import type { Reference } from './reference.ts';
import { type Anchor, edged, type Found, type Rule, whole } from './rule.ts';
import type { View } from './view.ts';

const PORTION = "(?:(?<start>tout debut|debut)|(?<mid>milieu)|(?<end>fin)) (?:de (?:la |l')?|d')";

// « ce matin », « cette nuit », « dans la soirée », « en fin d’après-midi », « à l’aube »
export const dayPart: Rule = {
  name: 'day-part',
  pattern: edged(
    `(?:(?<this>ce|cet|cette) (?<part1>matin|apres-midi|soir|nuit)|(?:(?<=(?:en|a|au|la) )(?:la |le |l')?${PORTION}|(?<=dans )(?:la |l')|(?<=a )l'|(?<=en )|(?<=(?:tot|des|durant|pendant) )(?:le |la |l')|(?:la |le |l'))(?<part2>${DAY_PART}))`,
  ),
  read: (match, here) => {
    const { part1, part2 = '', start, mid, end } = match.groups;
    const code = DAY_PARTS[part1 ?? part2];
    if (code === undefined) return null;
    const after = here.view.folded.slice(match.end, match.end + 24);
    const before = here.view.folded.slice(Math.max(0, match.start - 8), match.start);
    const mod = start !== undefined ? 'START' : mid !== undefined ? 'MID' : end !== undefined ? 'END' : null;
    if (part1 !== undefined) {
      const { day } = here.reference;
      const value = day === null ? code : `${isoDay(day)}${code}`;
      return whole(match, 'time', value, { relative: true, mod });
    }
    if (/^(?:journee|midi)$/u.test(part2) && mod === null && !/dans $/u.test(before)) return null;
    if (
      /^ d(?:e |u |es |')(?!(?:la )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d|noel))/u.test(after)
    )
      return null;
    return whole(match, 'time', code, { relative: true, mod });
  },
};

/** What may follow a day and give its part: « mardi soir », « la veille au soir », « lundi dans l’après-midi ». */
const TAIL = new RegExp(
  `(?: (?:au |en |dans (?:la |l')|le |tot le |tot |des le )?)(?:${PORTION})?(?<part>matin|matinee|apres-midi|soir|soiree|nuit|mi-journee)(?![\\p{L}\\p{N}-])`,
  'uy',
);

/** Joins days with their parts (« mardi soir », « la matinée du 15 février ») and gives a day to the times that wait for one. */
export function withDays<T extends Found>(
  hits: readonly T[],
  view: View,
  anchor: Anchor,
  reference: Reference,
): readonly T[] {
  const joined = joinBefore(joinAfter(hits, view), view);
  return joined.map((hit, at) => {
    if (!hit.value.startsWith('T')) return hit;
    const day = nearestDay(joined, at) ?? anchor.day ?? reference.day;
    return { ...hit, value: `${day === null ? 'XXXX-XX-XX' : isoDay(day)}${hit.value}` };
  });
}

function joinAfter<T extends Found>(hits: readonly T[], view: View): readonly T[] {
  const result: T[] = [];
  for (const hit of hits) {
    const last = result.at(-1);
    if (last !== undefined && hit.start < last.end && last.kind === 'time') continue;
    TAIL.lastIndex = hit.end;
    const tail = isDay(hit) ? TAIL.exec(view.folded) : null;
    const code = DAY_PARTS[tail?.groups?.part ?? ''];
    if (tail === null || code === undefined) result.push(hit);
    else {
      const { start, mid, end } = tail.groups ?? {};
      const mod =
        start !== undefined ? 'START' : mid !== undefined ? 'MID' : end !== undefined ? 'END' : (hit.mod ?? null);
      result.push({ ...hit, end: hit.end + tail[0].length, kind: 'time', value: `${hit.value}${code}`, mod });
    }
  }
  return result;
}

function joinBefore<T extends Found>(hits: readonly T[], view: View): readonly T[] {
  return hits.flatMap((hit, at) => {
    const [previous, next] = [hits[at - 1], hits[at + 1]];
    if (previous !== undefined && isPart(previous) && isDay(hit) && leans(view, previous, hit)) return [];
    if (next === undefined || !isPart(hit) || !isDay(next) || !leans(view, hit, next)) return [hit];
    return [{ ...hit, end: next.end, value: `${next.value}${hit.value}`, relative: next.relative ?? false }];
  });
}

function isDay(hit: Found): boolean {
  return hit.kind === 'date' && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)$/u.test(hit.value);
}

function isPart(hit: Found): boolean {
  return /^T[A-Z]{2}$/u.test(hit.value);
}

function leans(view: View, part: Found, day: Found): boolean {
  return /^ (?:de |du |d')$/u.test(view.folded.slice(part.end, day.start));
}

// The day named before in the sentence, else the one named after
function nearestDay(hits: readonly Found[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    const day = parseDay(lastPart(hits[index]));
    if (day !== null) return day;
  }
  for (let index = at + 1; index <= at + 3; index += 1) {
    const day = parseDay(hits[index]?.value ?? '');
    if (day !== null) return day;
  }
  return null;
}

function lastPart(hit: Found | undefined): string {
  return hit === undefined ? '' : hit.value.slice(hit.value.indexOf('/') + 1);
}
