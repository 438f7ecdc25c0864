import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { openDesk } from '../desk.ts';
import { loadCommands } from '../load-commands.ts';
import { presentOutcome } from '../render/reply.ts';
import { renderTerminal } from '../render/terminal.ts';
import { explainOutcome } from '../render/why.ts';
import { readDossier } from '../sources/read-dossier.ts';
import { askLines } from './ask-lines.ts';
import { findCommand, hear } from './hear.ts';
import { screenOf } from './screen.ts';
import { nothingAsked } from './wording.ts';
import { write } from './write.ts';

const COMMANDS = fileURLToPath(new URL('../../commands', import.meta.url));

interface AskOptions {
  readonly why?: boolean;
  readonly dossier?: string;
  readonly jsonl?: boolean;
}

/** `npm run ask`: answers the words of the command line, or JSON lines. False when it was not used rightly. */
export async function ask(
  words: readonly string[],
  { why = false, dossier, jsonl = false }: AskOptions,
): Promise<boolean> {
  const { stdin, stdout, stderr } = process;
  if (words.length === 0 && !jsonl) {
    stderr.write(`${nothingAsked}\n`);
    return false;
  }
  const [commands, { articles, warnings }] = await Promise.all([
    loadCommands(COMMANDS),
    readDossier(dossier ?? readConfig().dossier),
  ]);
  for (const warning of warnings) stderr.write(`${warning}\n`);
  const desk = openDesk(articles);
  if (jsonl) {
    await askLines({ desk, commands, input: stdin, output: stdout });
    return true;
  }
  const outcome = await hear(lineOf(words, commands), { desk, commands });
  const reply = presentOutcome(outcome);
  const explained =
    why && outcome.kind !== 'reply' ? { ...reply, blocks: [...reply.blocks, ...explainOutcome(outcome)] } : reply;
  await write(stdout, `${renderTerminal(explained, screenOf(stdout))}\n`);
  return reply.tone !== 'error';
}

/**
 * The words of the command line as one line of the console: `quand "Poutine arrive"` is « /quand Poutine arrive »,
 * `"Quand arrive Poutine ?"` a plain question. A first word alone in its argument is meant as a command.
 */
function lineOf([first = '', ...others]: readonly string[], commands: readonly Command[]): string {
  const isCommand =
    findCommand(first, commands) !== null ||
    (others.length > 0 && others.some((word) => word.includes(' ')) && !first.includes(' '));
  const line = [first.replace(/^\//u, ''), ...others].join(' ');
  return isCommand ? `/${line}` : line;
}
