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

interface Showing {
  /** Milliseconds. */
  readonly patience: number;
  /** Announces that the reply is coming. */
  readonly defer: () => Promise<unknown>;
  readonly show: (reply: Reply) => Promise<unknown>;
}

/**
 * Discord drops an interaction that is not answered within 3 s. A reply that is ready within `patience` is shown at once;
 * a slower one is announced first, then shown.
 */
export async function showInTime(reply: Promise<Reply>, { patience, defer, show }: Showing): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const first = await Promise.race([reply, late]).finally(() => clearTimeout(timer));
  if (first === null) await defer();
  await show(first ?? (await reply));
}
