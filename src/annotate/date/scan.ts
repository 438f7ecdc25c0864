import { parseDay } from '../../fr/calendar.ts';
import { withDays } from './join.ts';
import type { Reference } from './reference.ts';
import { referenceValue } from './reference.ts';
import type { Anchor, Direction, Found, Here, Match, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { readVerbs, type Verbs } from './tense.ts';
import type { View } from './view.ts';

/** A mention of a sentence with the rule that found it. */
export interface Hit extends Found {
  readonly rule: string;
}

interface Candidate {
  readonly rule: Rule;
  readonly match: Match;
}

/** Words before an expression that say more than its verb: « depuis janvier », « d’ici lundi », « jusqu’au 28 février ». */
const LEADS: readonly (readonly [RegExp, Direction])[] = [
  [/(?:^|[ '(])depuis (?:le |la |l')?$/u, 'past'],
  [/(?:^|[ '(])d'ici (?:a |au |le |la )?$/u, 'future'],
  [/(?:^|[ '(])pour (?:le |ce )?$/u, 'future'],
  [/(?:^|[ '(])jusqu'(?:au|a|en|a la) $/u, null],
];
/** Words that leave a phrase bare: « vers 21 h », « le 18 juin ». */
const SMALL =
  /^(?:le|la|les|l|a|au|aux|de|du|des|d|en|dans|et|ou|vers|pour|par|plutot|environ|jusqu|ce|mais|exemple|des|entre|partir|apres|avant|tot|tard|tres|quand|que|n|importe|depuis|jour|semaine|plus|matin|matinee|midi|soir|soiree|nuit|journee|milieu|debut|fin)$/u;
/** For how many sentences without a date an hour still belongs to the last day named. */
const MEMORY = 2;
/** Longest sentence that can be a bare phrase, in characters. */
const BARE = 90;

/** Where an article begins: nothing named yet but its own date. */
export function startAnchor(reference: Reference): Anchor {
  return { day: reference.day, value: referenceValue(reference), near: null, age: 0 };
}

/** Reads one sentence from left to right; gives its mentions in order and what later sentences may count from. */
export function scan(
  view: View,
  reference: Reference,
  anchor: Anchor,
): { readonly hits: readonly Hit[]; readonly anchor: Anchor } {
  const candidates = candidatesIn(view);
  if (candidates.length === 0) return { hits: [], anchor: aged(anchor) };
  const bare = isBare(view, candidates);
  let verbs: Verbs | null = null;
  const way = (from: number, to: number, firm: boolean): Direction => {
    const lead = LEADS.find(([pattern]) => pattern.test(view.folded.slice(Math.max(0, from - 14), from)));
    if (lead !== undefined) return lead[1];
    if (bare) return 'future';
    verbs ??= readVerbs(view.text);
    return verbs.wayAt(from, to, firm);
  };
  let current = anchor;
  const hits: Hit[] = [];
  let end = 0;
  for (const { rule, match } of candidates) {
    if (match.start < end) continue;
    const here: Here = {
      view,
      reference,
      anchor: current,
      direction: (from, to) => way(from, to, false),
      firm: (from, to) => way(from, to, true),
      alone: bare,
      last: () => (current === anchor ? null : current.value),
    };
    const found = rule.read(match, here);
    if (found === null) continue;
    end = match.end;
    for (const one of found) {
      hits.push({ ...one, rule: rule.name });
      current = moveAnchor(current, one);
    }
  }
  return {
    hits: withDays(hits, view, anchor, reference),
    anchor: current === anchor ? aged(anchor) : { ...current, age: 0 },
  };
}

// Leftmost first, then longest, then in the order of the list
function candidatesIn(view: View): readonly Candidate[] {
  const has = new Map<RegExp, boolean>();
  const hasOne = (need: RegExp): boolean => {
    const known = has.get(need) ?? need.test(view.folded);
    has.set(need, known);
    return known;
  };
  const candidates = RULES.filter(({ needs = [] }) => needs.every(hasOne)).flatMap((rule) =>
    [...view.folded.matchAll(rule.pattern)].map((raw): Candidate => ({ rule, match: matchOf(raw) })),
  );
  return candidates.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end);
}

function matchOf(raw: RegExpMatchArray): Match {
  const start = raw.index ?? 0;
  return {
    start,
    end: start + raw[0].length,
    groups: raw.groups ?? {},
    span: (group) => {
      const indices = raw.indices?.groups?.[group];
      return { start: indices?.[0] ?? start, end: indices?.[1] ?? start + raw[0].length };
    },
  };
}

/** A phrase with nothing but a time in it (a line of a programme, a question's limit) looks forward. */
function isBare(view: View, candidates: readonly Candidate[]): boolean {
  if (view.folded.length > BARE) return false;
  const covered = (at: number): boolean => candidates.some(({ match }) => match.start <= at && at < match.end);
  return [...view.folded.matchAll(/\p{L}+/gu)].every((word) => SMALL.test(word[0]) || covered(word.index));
}

function moveAnchor(anchor: Anchor, found: Found): Anchor {
  if (found.kind === 'duration' || found.kind === 'set') return anchor;
  const value = found.value.slice(found.value.indexOf('/') + 1);
  if (!/^\d{4}(?:-\d\d){0,2}(?!\d|-)/u.test(value)) return anchor;
  const day = parseDay(value);
  return { day: day ?? anchor.day, value: value.replace(/T.*/u, ''), near: day ?? anchor.near, age: 0 };
}

// The day of a story is forgotten after some sentences without a date
function aged(anchor: Anchor): Anchor {
  return anchor.age >= MEMORY ? { ...anchor, near: null, age: 0 } : { ...anchor, age: anchor.age + 1 };
}
