import { setTimeout as sleep } from 'node:timers/promises';
import type { Command, Words } from '../command.ts';
import type { Reply } from '../model/reply.ts';
import { presentOutcome } from '../render/reply.ts';
import type { Context } from './context.ts';

/** Runs a command and gives what to show. */
export async function runCommand(command: Command, words: Words, { desk, commands }: Context): Promise<Reply> {
  const outcome = await command.run({ words, desk, commands: [...commands.values()] });
  // Discord shows that a command was used, not with which words.
  return presentOutcome(outcome, { repeatQuestion: true });
}

const LATE = Symbol('late');

/**
 * Discord drops an interaction that is not answered within 3 s. A reply that is ready within `patience` ms is shown at once;
 * a slower one is announced by `defer` first, and `show` then completes it.
 */
export async function showInTime(
  reply: Promise<Reply>,
  {
    patience,
    defer,
    show,
  }: { patience: number; defer: () => Promise<unknown>; show: (reply: Reply) => Promise<unknown> },
): Promise<void> {
  const cancel = new AbortController();
  const alarm = sleep(patience, LATE, { signal: cancel.signal }).catch(() => LATE);
  const first = await Promise.race([reply, alarm]).finally(() => cancel.abort());
  if (first !== LATE) {
    await show(first as Reply);
    return;
  }
  await defer();
  await show(await reply);
}
