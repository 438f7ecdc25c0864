import type { Command, DateLanguage, Words } from '../command.ts';
import type { Outcome } from '../model/answer.ts';
import type { Reply } from '../model/reply.ts';
import { inLanguage } from '../render/date-language.ts';
import { presentOutcome } from '../render/reply.ts';
import { answerRow } from './answer-row.ts';
import type { Context } from './context.ts';
import type { Page } from './payload.ts';

/** Runs a command and gives what to show. */
export async function runCommand(
  command: Command,
  words: Words,
  { desk, commands }: Pick<Context, 'desk' | 'commands'>,
  dates: DateLanguage = 'fr',
): Promise<Page> {
  const run = () => command.run({ words, desk, commands: [...commands.values()], pictures: true, dates });
  const outcome = await (command.constant ? once(desk, JSON.stringify([command.name, words, dates]), run) : run());
  // Discord shows that a command was used, not with which words.
  return inLanguage(answerPage(outcome, { type: command.asks ?? null, repeatQuestion: true, desk }), dates);
}

/** Replies that stay the same, the last few of each dossier: they are neither made nor rendered again. */
const constants = new WeakMap<Context['desk'], Map<string, Outcome | Reply>>();
const MOST_CONSTANTS = 50;

async function once(desk: Context['desk'], key: string, run: () => ReturnType<Command['run']>) {
  const known = constants.get(desk) ?? new Map<string, Outcome | Reply>();
  constants.set(desk, known);
  const reply = known.get(key) ?? (await run());
  known.set(key, reply);
  const [oldest] = known.keys();
  if (known.size > MOST_CONSTANTS && oldest !== undefined) known.delete(oldest);
  return reply;
}

interface AnswerPage {
  /** What was asked of the desk; null for what cannot be asked again. */
  readonly type: string | null;
  readonly repeatQuestion: boolean;
  readonly desk: Context['desk'];
}

/** What is shown of an outcome, with the buttons that go on from it. */
export function answerPage(outcome: Outcome | Reply, { type, repeatQuestion, desk }: AnswerPage): Page {
  if (type === null || outcome.kind === 'reply' || outcome.question.text === '')
    return presentOutcome(outcome, { repeatQuestion });
  const known = made.get(outcome);
  const key = `${type} ${repeatQuestion}`;
  if (known?.key === key) return known.page;
  const showing = { type, question: outcome.question.text, rank: 0, version: desk.views.version };
  const page = { ...presentOutcome(outcome, { repeatQuestion }), row: answerRow(outcome, showing) };
  made.set(outcome, { key, page });
  return page;
}

/** Pages of the outcomes that the desk remembers: the same outcome is shown the same way. */
const made = new WeakMap<Outcome, { readonly key: string; readonly page: Page }>();

interface Showing {
  /** Milliseconds. */
  readonly patience: number;
  /** Announces that the reply is coming. */
  readonly defer: () => Promise<unknown>;
  readonly show: (page: Page) => Promise<unknown>;
}

/**
 * Discord drops an interaction that is not answered within 3 s. A reply that is ready within `patience` is shown at once;
 * a slower one is announced first, then shown.
 */
export async function showInTime(reply: Promise<Page>, { patience, defer, show }: Showing): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const first = await Promise.race([reply, late]).finally(() => clearTimeout(timer));
  if (first === null) await defer();
  await show(first ?? (await reply));
}
