import { isFamilyFirst } from '../../fr/first-names.ts';
import { isCommonAcronym, isOtherHead } from '../../fr/organisations.ts';
import { type Clues, cluesOf } from './clues.ts';
import { type Run, runsOf } from './runs.ts';
import { type Found, type Scene, take, textOf } from './scene.ts';

interface Candidate {
  readonly run: Run;
  readonly key: string;
  readonly clues: Clues;
  /** The capital may only be that of a sentence. */
  readonly doubtful: boolean;
}

/** People, and what else has a capital and no known name: what is read once in an article is read so everywhere in it. */
export function unknownNames(scene: Scene): void {
  const candidates = runsOf(scene)
    .filter((run) => !isNoName(scene, run))
    .map((run) => candidate(scene, run));
  const full = fullNames(scene, candidates);
  const votes = new Map<string, Clues>();
  const sure = new Set<string>();
  for (const { key, clues, doubtful } of candidates) {
    const sum = votes.get(key) ?? { person: 0, place: 0, organisation: 0 };
    for (const kind of ['person', 'place', 'organisation'] as const) sum[kind] += clues[kind];
    votes.set(key, sum);
    if (!doubtful) sure.add(key);
  }
  for (const { run, key, doubtful } of candidates) {
    const sum = votes.get(key);
    if (sum === undefined) continue;
    const known = full.get(key);
    const found =
      known === undefined ? verdict(run, sum, doubtful && !sure.has(key)) : named(run, 'person', 'surname', known);
    if (found !== null) take(scene, found);
  }
}

function candidate(scene: Scene, run: Run): Candidate {
  const key = keyOf(scene, run);
  const head = scene.words[run.first];
  return {
    run,
    key,
    clues: cluesOf(scene, run),
    doubtful: run.first === run.last && run.courtesy === null && !run.titled && head?.first === true,
  };
}

function keyOf(scene: Scene, run: Run): string {
  return scene.words
    .slice(run.first, run.last + 1)
    .map((word) => word.key)
    .join(' ');
}

// « Coupe d’Afrique », « TGV », « Révolution »
function isNoName(scene: Scene, { first, last, courtesy }: Run): boolean {
  const head = scene.words[first];
  if (head === undefined || (scene.shouted.has(head.sentence) && first === last && courtesy === null)) return true;
  return courtesy === null && (isOtherHead(head.text) || (first === last && isCommonAcronym(head.text)));
}

/** Full names of the article by their bare parts: `lankov` → « Andrei Lankov »; the first named wins unless another is named more. */
function fullNames(scene: Scene, candidates: readonly Candidate[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { run, clues } of candidates) {
    if (run.last === run.first || clues.person < 2 || clues.organisation > clues.person) continue;
    const full = textOf(scene, run.first, run.last);
    for (const part of barePartsOf(scene, run)) {
      const names = counts.get(part) ?? new Map<string, number>();
      names.set(full, (names.get(full) ?? 0) + 1);
      counts.set(part, names);
    }
  }
  return new Map(
    [...counts].map(([part, names]) => [part, [...names].reduce((best, name) => (name[1] > best[1] ? name : best))[0]]),
  );
}

// « Lankov » in « Andrei Lankov », « Kim » in « Kim Jong-un », « Leyen » and « von der Leyen »
function barePartsOf(scene: Scene, { first, last }: Run): string[] {
  const head = scene.words[first];
  const parts = [keyOf(scene, { first: last, last, courtesy: null, titled: false })];
  for (let at = first + 1; at < last; at++)
    parts.push(keyOf(scene, { first: at, last, courtesy: null, titled: false }));
  if (head !== undefined && isFamilyFirst(head.text)) parts.unshift(head.key);
  return parts;
}

function verdict(run: Run, { person, place, organisation }: Clues, doubtful: boolean): Found | null {
  const best = Math.max(person, place, organisation);
  if (doubtful && best < 2) return null;
  if (place === best && place > 0 && place > person) return named(run, 'place', 'place words');
  if (organisation === best && organisation > 0 && organisation > person)
    return named(run, 'organisation', 'organisation words');
  return person >= 0 ? named(run, 'person', 'person words') : null;
}

function named(run: Run, kind: 'person' | 'place' | 'organisation', rule: string, value?: string): Found {
  const first = kind === 'person' ? (run.courtesy ?? run.first) : run.first;
  return { kind, first, last: run.last, rule, name: [run.first, run.last], ...(value === undefined ? {} : { value }) };
}
