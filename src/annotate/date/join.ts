import { isoDay, parseDay } from '../../fr/calendar.ts';
import { partAfter } from './day-part.ts';
import { withTurns } from './partial-range.ts';
import type { Reference } from './reference.ts';
import type { Anchor, Found } from './rule.ts';
import type { View } from './view.ts';

/** How near (in characters) a day must stand to be that of an hour: before it (« mardi vers 21 h »), after it (« 4 h mardi »). */
const NEAR_BEFORE = 14;
const NEAR_AFTER = 3;
/** How many mentions away the day of an hour is looked for. */
const REACH = 12;

/** Joins days with their parts (« mardi soir », « la matinée du 15 février ») and gives a day to the times that wait for one. */
export function withDays<T extends Found>(
  hits: readonly T[],
  view: View,
  anchor: Anchor,
  reference: Reference,
): readonly T[] {
  const joined = withTurns(joinBefore(joinAfter(hits, view), view), view);
  return joined.map((hit, at) => {
    if (!hit.value.startsWith('T')) return hit;
    const day = dayOfTime(joined, at) ?? anchor.near ?? reference.day;
    return { ...hit, value: `${day === null ? 'XXXX-XX-XX' : isoDay(day)}${late(joined, at)}` };
  });
}

function joinAfter<T extends Found>(hits: readonly T[], view: View): readonly T[] {
  const result: T[] = [];
  for (const hit of hits) {
    const last = result.at(-1);
    if (last !== undefined && hit.start < last.end && last.kind === 'time') continue;
    const part = isDay(hit) ? partAfter(view.folded, hit.end) : null;
    if (part === null) result.push(hit);
    else {
      const value = `${hit.value}${part.code}`;
      result.push({
        ...hit,
        end: hit.end + part.length,
        kind: hit.kind === 'set' ? 'set' : 'time',
        value,
        mod: part.mod ?? hit.mod ?? null,
      });
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
  return /^(?:date|set)$/u.test(hit.kind) && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)$/u.test(hit.value);
}

function isPart(hit: Found): boolean {
  return /^T[A-Z]{2}$/u.test(hit.value);
}

function leans(view: View, part: Found, day: Found): boolean {
  return /^ (?:de |du |d')$/u.test(view.folded.slice(part.end, day.start));
}

// « 8 heures ce soir », « mardi soir à 8 h », « 3 heures demain après-midi »: the part of the day beside an hour tells its half
function late(hits: readonly Found[], at: number): string {
  const hit = hits[at];
  const hour = /^T(0\d|1[01])(:.*)/u.exec(hit?.value ?? '');
  if (hit === undefined || hour === null) return hit?.value ?? '';
  const [before, after] = [hits[at - 1], hits[at + 1]];
  const beside = [
    after !== undefined && after.start - hit.end <= NEAR_AFTER ? after.value : '',
    before !== undefined && hit.start - before.end <= NEAR_BEFORE ? before.value : '',
  ];
  const half = beside.some((value) => value.endsWith('TEV') || (value.endsWith('TAF') && Number(hour[1]) < 8));
  return half ? `T${Number(hour[1]) + 12}${hour[2]}` : hit.value;
}

// The day beside the hour, else the last one named before it, else the first one after it
function dayOfTime(hits: readonly Found[], at: number): number | null {
  const hit = hits[at];
  const before = hits.slice(Math.max(0, at - REACH), at).findLast((one) => lastDay(one) !== null);
  const after = hits.slice(at + 1, at + 4).find((one) => parseDay(one.value) !== null);
  const close = after !== undefined && hit !== undefined && after.start - hit.end <= NEAR_AFTER;
  const own = before !== undefined && hit !== undefined && hit.start - before.end <= NEAR_BEFORE;
  const chosen = own ? before : close ? after : (before ?? after);
  return chosen === undefined ? null : lastDay(chosen);
}

function lastDay(hit: Found): number | null {
  return parseDay(hit.value.slice(hit.value.indexOf('/') + 1));
}
