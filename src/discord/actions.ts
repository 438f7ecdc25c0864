import { z } from 'zod';
import type { Command, CommandOption, Words } from '../command.ts';
import type { Action } from '../model/reply.ts';

/** What a button says when it is pressed: which command to run again, with which words. */
export interface Press {
  readonly command: Command;
  readonly words: Words;
}

/** Discord's limit on a custom_id. */
const LONGEST_ID = 100;
/** Marks the ids of this module among those that other parts of the bot may use. */
const PREFIX = 'run:';

const PRESSED = z.tuple([z.string(), z.record(z.string(), z.string())]);

/** Writes an action as a custom_id: the button holds all it needs and works after a restart. Null when it does not fit. */
export function encodeAction({ command, words }: Pick<Action, 'command' | 'words'>): string | null {
  const id = `${PREFIX}${JSON.stringify([command, words])}`;
  return id.length <= LONGEST_ID ? id : null;
}

function fits(option: CommandOption, value: string): boolean {
  if (option.kind === 'text') return value.length <= (option.maxLength ?? Infinity);
  const number = Number(value);
  return /^-?\d+$/.test(value) && number >= (option.min ?? -Infinity) && number <= (option.max ?? Infinity);
}

function accepts(command: Command, words: Words): boolean {
  const known = Object.entries(words).every(([name, value]) => {
    const option = command.options.find((one) => one.name === name);
    return option !== undefined && fits(option, value);
  });
  return known && command.options.every(({ name, required }) => !required || words[name] !== undefined);
}

/**
 * Reads a custom_id back. It comes from outside and may be forged or older than the command:
 * null unless the command exists and takes exactly such words.
 */
export function decodeAction(customId: string, commands: ReadonlyMap<string, Command>): Press | null {
  if (!customId.startsWith(PREFIX)) return null;
  let json: unknown;
  try {
    json = JSON.parse(customId.slice(PREFIX.length));
  } catch {
    return null;
  }
  const pressed = PRESSED.safeParse(json);
  if (!pressed.success) return null;
  const [name, words] = pressed.data;
  const command = commands.get(name);
  return command && accepts(command, words) ? { command, words } : null;
}
