import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { fold } from '../fr/letters.ts';
import { wordsOf } from '../render/inline.ts';
import { presentOutcome } from '../render/reply.ts';
import { renderTerminal } from '../render/terminal.ts';
import { wrapContent } from '../render/wrap.ts';
import { hear, takesWords } from './hear.ts';
import { linesOf } from './lines.ts';
import { screenOf } from './screen.ts';
import { PROMPT, welcome } from './wording.ts';
import { write } from './write.ts';

interface ConsoleInput {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly input?: Readable | ReadStream;
  readonly output?: Writable | WriteStream;
}

/**
 * Answers lines typed by a person (prompt, history, completion of commands; Ctrl-D or Ctrl-C leaves), or piped in
 * (each line repeated above its answer). Resolves when the input ends.
 */
export async function openConsole({
  desk,
  commands,
  input = process.stdin,
  output = process.stdout,
}: ConsoleInput): Promise<void> {
  const answer = async (line: string): Promise<string> =>
    renderTerminal(presentOutcome(await hear(line, { desk, commands })), screenOf(output));
  await ('isTTY' in input && input.isTTY
    ? converse(answer, { desk, commands, input, output })
    : answerAll(answer, { input, output }));
}

type Answer = (line: string) => Promise<string>;

async function converse(answer: Answer, { desk, commands, input, output }: Required<ConsoleInput>): Promise<void> {
  const { width } = screenOf(output);
  const lines = welcome(desk.articles.length, shortest(commands)).flatMap((text) => wrapContent([{ text }], width));
  await write(output, `${lines.map(wordsOf).join('\n')}\n\n`);
  const names = commands.map(({ name }) => `/${name} `);
  const reader = createInterface({
    input,
    output,
    prompt: PROMPT,
    completer: (line: string) => complete(line, names),
    removeHistoryDuplicates: true,
  });
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '') await write(output, `\n${await answer(line)}\n\n`);
    reader.prompt();
  }
  await write(output, '\n');
}

async function answerAll(
  answer: Answer,
  { input, output }: Pick<Required<ConsoleInput>, 'input' | 'output'>,
): Promise<void> {
  let isFirst = true;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    await write(output, `${isFirst ? '' : '\n'}${PROMPT}${line.trim()}\n\n${await answer(line)}\n`);
    isFirst = false;
  }
}

/** « /q » → /quand, /qui, /quoi; « /ou » → /où. */
function complete(line: string, names: readonly string[]): [string[], string] {
  const found = line.startsWith('/') ? names.filter((name) => fold(name).startsWith(fold(line))) : [];
  return [found, line];
}

/** Two commands that take a question, the shortest to type. */
function shortest(commands: readonly Command[]): readonly string[] {
  const names = commands.filter(takesWords).map(({ name }) => name);
  return names.sort((a, b) => a.length - b.length).slice(0, 2);
}
