import type { Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { untold } from './stretch.ts';

/** Without a clause of its own the rest of the sentence may still tell. */
const UNTOLD = 0.1;

/** The mentions of these kinds, each with what it is worth, and failing them what the question leaves open. */
export function toldByClause(view: View, strengths: Readonly<Record<string, number>>): Finding[] {
  const clauses = view.mentions.flatMap((mention): Finding[] => {
    const strength = strengths[mention.kind];
    if (strength === undefined) return [];
    return [
      { start: mention.start, end: mention.end, value: null, strength, rule: `${mention.kind} ${mention.value}` },
    ];
  });
  return [...clauses, ...untold(view, UNTOLD)];
}
