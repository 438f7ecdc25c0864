import type { TimeMention } from '../../model/mention.ts';
import type { Reference } from './reference.ts';
import type { View } from './view.ts';

/** Which way a clause looks: « arrivera mardi » forward, « est arrivé mardi » back, null when its verb does not say. */
export type Direction = 'past' | 'future' | null;

/**
 * A time expression in a sentence; offsets in its view. A value that begins with T still waits for its day.
 * `relative` and `mod` are false and null when left out.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: TimeMention['kind'];
  readonly value: string;
  readonly mod?: string | null;
  readonly relative?: boolean;
  readonly anchored?: string;
}

/** The last dates that the article named before this one: what « le lendemain » and « deux mois plus tard » count from. */
export interface Anchor {
  /** Day number of the last day named, else of the article's own date; null when unknown. */
  readonly day: number | null;
  /** ISO value (day, month or year) of the last date named, else of the article's own date. */
  readonly value: string | null;
  /** Day number of the last day named in this sentence or the few before it; null when the text has moved on. */
  readonly near: number | null;
  /** How many sentences ago that was. */
  readonly age: number;
}

/** What a rule may ask of the place where its pattern matched. */
export interface Here {
  readonly view: View;
  readonly reference: Reference;
  readonly anchor: Anchor;
  readonly direction: (start: number, end: number) => Direction;
  /** As `direction`, from a verb that surely governs the expression: its own clause's, or that of the clause it opens. */
  readonly firm: (start: number, end: number) => Direction;
  /** True when the sentence is nothing but time: a line of a programme, a limit typed in a question. */
  readonly alone: boolean;
  /** ISO value of the last date named in this sentence; null when it named none. */
  readonly last: () => string | null;
}

/** A match as a rule reads it; spans of groups are offsets in the view. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly span: (group: string) => { readonly start: number; readonly end: number };
}

/** One family of expressions. `read` gives null when the match is none of its own, [] when it must stay unread by other rules too. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What a sentence must all have for the rule to read anything in it: short patterns, where to compile `pattern` takes milliseconds. */
  readonly needs?: readonly RegExp[];
  readonly read: (match: Match, here: Here) => readonly Found[] | null;
}

/** Compiles a source between word edges; it is matched on folded text. */
export function edged(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'dgu');
}

/** The match as one mention. */
export function whole(match: Match, kind: Found['kind'], value: string, more: Partial<Found> = {}): readonly Found[] {
  return [{ start: match.start, end: match.end, kind, value, ...more }];
}
