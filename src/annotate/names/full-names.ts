import { isFamilyFirst } from '../../fr/first-names.ts';
import type { Clues } from './clues.ts';
import type { Run } from './runs.ts';
import { type Scene, textOf } from './scene.ts';

/** A run with what speaks for each reading of it. */
export interface Candidate {
  readonly run: Run;
  readonly key: string;
  readonly clues: Clues;
  /** The capital may only be that of a sentence. */
  readonly doubtful: boolean;
}

/** The key of words `first` to `last`. */
export function keyOf(scene: Scene, first: number, last: number): string {
  return scene.words
    .slice(first, last + 1)
    .map((word) => word.key)
    .join(' ');
}

/**
 * Full names of an article by their bare parts: `lankov` → « Andrei Lankov », `kim` → « Kim Jong-un ». The one named most wins, then the
 * first; a family name goes before a first name.
 */
export function fullNames(scene: Scene, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const families: Counts = new Map();
  const firsts: Counts = new Map();
  for (const { run, clues } of candidates) {
    if (run.last === run.first || clues.person < 2 || clues.organisation > clues.person) continue;
    const full = textOf(scene, run.first, run.last);
    for (const part of familyPartsOf(scene, run)) count(families, part, full);
    count(firsts, scene.words[run.first]?.key ?? '', full);
  }
  return new Map([...best(firsts), ...best(families)]);
}

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, part: string, full: string): void {
  const names = counts.get(part) ?? new Map<string, number>();
  names.set(full, (names.get(full) ?? 0) + 1);
  counts.set(part, names);
}

function best(counts: Counts): [string, string][] {
  return [...counts].map(([part, names]) => [
    part,
    [...names].reduce((most, name) => (name[1] > most[1] ? name : most))[0],
  ]);
}

// « Lankov » in « Andrei Lankov », « Kim » in « Kim Jong-un », « Leyen » and « von der Leyen »
function familyPartsOf(scene: Scene, { first, last }: Run): string[] {
  const parts: string[] = [];
  for (let at = first + 1; at <= last; at++) parts.push(keyOf(scene, at, last));
  const head = scene.words[first];
  if (head !== undefined && isFamilyFirst(head.key)) parts.push(head.key);
  return parts;
}
