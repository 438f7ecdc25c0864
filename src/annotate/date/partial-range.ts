import type { Found } from './rule.ts';
import type { View } from './view.ts';

const BETWEEN = /^(?: ?[-–/] ?| ou | et )$/u;

/** « fin 2020-début 2021 », « fin mai ou début juin »: the turn of two years or months is one stretch, given before its ends. */
export function withTurns<T extends Found>(hits: readonly T[], { folded }: View): readonly T[] {
  return hits.flatMap((hit, at) => {
    const next = hits[at + 1];
    if (next === undefined || hit.mod !== 'END' || next.mod !== 'START' || !isCoarse(hit) || !isCoarse(next))
      return [hit];
    if (hit.value >= next.value || !BETWEEN.test(folded.slice(hit.end, next.start))) return [hit];
    const relative = (hit.relative ?? false) || (next.relative ?? false);
    return [{ ...hit, end: next.end, value: `${hit.value}/${next.value}`, mod: null, relative }, hit];
  });
}

function isCoarse({ kind, value }: Found): boolean {
  return kind === 'date' && /^\d{4}(?:-\d\d)?$/u.test(value);
}
