import { askFreely, type Command, type Words } from '../command.ts';
import type { Desk } from '../desk.ts';
import { DISCORD_ONLY } from '../discord-only.ts';
import { SommetError } from '../errors.ts';
import { fold } from '../fr/letters.ts';
import { greeted } from '../greet.ts';
import type { Outcome } from '../model/answer.ts';
import type { Reply } from '../model/reply.ts';
import { phrases } from '../render/phrases.ts';
import { errorReply } from '../render/reply.ts';
import { invitation, onlyOnDiscord, unknownCommand } from './wording.ts';

interface Place {
  readonly desk: Desk;
  readonly commands: readonly Command[];
}

/** What a line typed in the console gives: « /quand … », or a plain question. Never rejects. */
export async function hear(line: string, { desk, commands }: Place): Promise<Outcome | Reply> {
  const [, name, text = ''] = /^\s*\/(\S*)\s*(.*)$/su.exec(line) ?? [];
  if (name === undefined) return safely(() => greeted(line, desk, invitation) ?? askFreely(desk, line));
  const command = findCommand(name, commands);
  const elsewhere = Object.values(DISCORD_ONLY).find((one) => one.name === fold(name));
  if (command === null && elsewhere !== undefined) return errorReply(onlyOnDiscord(elsewhere));
  if (command === null)
    return errorReply(
      unknownCommand(
        `/${name}`,
        commands.map((known) => `/${known.name}`),
      ),
    );
  return safely(() => command.run({ words: wordsOf(command, text), desk, commands }));
}

/** The command of this name, with or without its slash, its accents and its capitals; null when there is none. */
export function findCommand(name: string, commands: readonly Command[]): Command | null {
  const folded = fold(name.replace(/^\//u, ''));
  return commands.find((command) => fold(command.name) === folded) ?? null;
}

/** A command that asks the desk: its first option is a question. */
export function takesWords({ asks }: Command): boolean {
  return asks !== undefined;
}

/** Option values as typed on Discord (« page:2 »); what comes before any option's name is the first option's. */
function wordsOf({ options }: Command, text: string): Words {
  const [first] = options;
  if (!first) return {};
  const names = options.map(({ name }) => name).join('|');
  const words: Record<string, string> = {};
  let option = first.name;
  let from = 0;
  const keep = (end: number): void => {
    const value = text.slice(from, end).trim();
    if (value !== '') words[option] = value;
  };
  for (const match of text.matchAll(new RegExp(`(?<!\\S)(${names})\\s?:`, 'gu'))) {
    keep(match.index);
    option = match[1] ?? option;
    from = match.index + match[0].length;
  }
  keep(text.length);
  return words;
}

/** The one catch of the terminal: an expected failure says what to do, any other says that it failed and with what. */
async function safely(run: () => Outcome | Reply | Promise<Outcome | Reply>): Promise<Outcome | Reply> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SommetError) return errorReply(error.message);
    return errorReply(phrases.failure, error instanceof Error ? error.message : String(error));
  }
}
