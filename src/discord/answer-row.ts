import { z } from 'zod';
import type { Outcome } from '../model/answer.ts';
import { LIMITS, type RowButton } from '../render/discord-message.ts';
import { french } from '../render/typography.ts';

/** An answer as its buttons remember it: what was asked, of which dossier, and which of its passages is shown. */
export interface Asked {
  /** As given to the desk: the type of answer, or « libre ». */
  readonly type: string;
  readonly question: string;
}

export interface Showing extends Asked {
  /** 0 for the answer, 1 and more for the next best passages. */
  readonly rank: number;
  /** Version of the dossier. */
  readonly version: string;
}

export type Operation = 'previous' | 'next' | 'context' | 'why' | 'report';

/** One letter each, in the order of the row. */
const OPERATIONS: Readonly<Record<Operation, { readonly code: string; readonly label: string }>> = {
  previous: { code: 'p', label: french`Précédent` },
  next: { code: 'n', label: french`Passage suivant` },
  context: { code: 'c', label: french`Contexte` },
  why: { code: 'y', label: french`Pourquoi cette réponse ?` },
  report: { code: 's', label: french`Signaler` },
};

/** The reasons, where there is no answer to give reasons of. */
const NO_ANSWER = french`Pourquoi pas de réponse ?`;

/** « answer », operation, rank, version, a piece of « type:question »; the bar keeps a blank from being the last character. */
const ID = /^a([pncys])(\d)([a-z\d]{5}):(.*)\|$/su;
const HEAD = 'an0xxxxx:'.length;
const PIECE = LIMITS.customId - HEAD - 1;
const STATE = z.object({
  type: z.string().regex(/^\p{Ll}{2,12}$/u),
  question: z.string().trim().min(1).max(300),
});

/** How many passages an outcome has to show, its own first. */
export function passagesOf(outcome: Outcome) {
  return outcome.kind === 'answer' ? [outcome.excerpt, ...outcome.alternatives] : outcome.nearest;
}

/**
 * The buttons under an answer. Together their ids hold the question, each a piece of it, so that they work after a restart
 * and wherever they are pressed; none when the question does not fit.
 */
export function answerRow(outcome: Outcome, { type, question, rank, version }: Showing): readonly RowButton[] {
  const count = passagesOf(outcome).length;
  const isAnswer = outcome.kind === 'answer';
  const enabled: Readonly<Record<Operation, boolean>> = {
    previous: rank > 0,
    next: rank + 1 < count,
    context: count > 0,
    why: true,
    report: true,
  };
  const names = Object.keys(OPERATIONS) as Operation[];
  // An abstention shows its nearest passages already: there is no answer to turn away from.
  const shown = isAnswer ? names : names.filter((name) => name === 'why' || name === 'report');
  const pieces = cut(`${type}:${question}`, shown.length);
  if (pieces === null) return [];
  return shown.map((name, at) => ({
    label: name === 'why' && !isAnswer ? NO_ANSWER : OPERATIONS[name].label,
    id: `a${OPERATIONS[name].code}${rank}${version}:${pieces[at] ?? ''}|`,
    enabled: enabled[name],
  }));
}

/** The text in so many pieces that fit, no character cut in two; null when it is too long. */
function cut(text: string, most: number): readonly string[] | null {
  const pieces: string[] = [];
  let piece = '';
  for (const char of text) {
    if (piece.length + char.length > PIECE) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  pieces.push(piece);
  return pieces.length <= most ? pieces : null;
}

/** True for the id of a button under an answer, whoever wrote it. */
export function isAnswerId(id: string): boolean {
  return ID.test(id);
}

/** What a pressed button means, from its id and all the ids of its row; null when they were forged or do not fit together. */
export function readRow(pressed: string, row: readonly string[]): (Showing & { readonly operation: Operation }) | null {
  const [, code, rank = '', version = ''] = ID.exec(pressed) ?? [];
  const operation = (Object.keys(OPERATIONS) as Operation[]).find((name) => OPERATIONS[name].code === code);
  if (operation === undefined || !row.includes(pressed)) return null;
  const pieces = row.map((id) => ID.exec(id)).filter((match) => match?.[2] === rank && match[3] === version);
  const [, type, question] = /^([^:]*):(.*)$/su.exec(pieces.map((match) => match?.[4] ?? '').join('')) ?? [];
  const state = STATE.safeParse({ type, question });
  return state.success ? { ...state.data, operation, rank: Number(rank), version } : null;
}

interface WithId {
  readonly customId?: string | null;
  readonly components?: readonly WithId[];
}

/** The ids of all the components of a message, in order. */
export function componentIds(components: readonly unknown[]): readonly string[] {
  const ids: string[] = [];
  for (const { customId, components: inner } of components as readonly WithId[]) {
    if (typeof customId === 'string') ids.push(customId);
    if (inner) ids.push(...componentIds(inner));
  }
  return ids;
}
