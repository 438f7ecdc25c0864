import { resolve } from 'node:path';
import type { Interaction } from 'discord.js';
import { openDesk } from '../../src/desk.ts';
import type { Context } from '../../src/discord/context.ts';
import { openConversation } from '../../src/discord/conversation.ts';
import { interactionTurn } from '../../src/discord/dispatch.ts';
import { openMemory } from '../../src/discord/memory.ts';
import { messageBody } from '../../src/discord/payload.ts';
import { runCommand } from '../../src/discord/run-command.ts';
import { openTyping } from '../../src/discord/typing.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { openLog } from '../../src/log.ts';
import { rememberAnswers } from '../../src/remember.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { buttonsOf, type MessageBody } from '../fakes/discord/shapes.ts';
import { ascending, percentile } from './percentile.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 500;
/** Typed a letter at a time, as Discord asks for suggestions; some of it mistyped, some of it of no article. */
const TYPED = ['Vladimir Poutine arrive à Pyongyang', 'kim jong un accueil', 'qui accompagne lavrof', 'zzzz 2024 ?'];

/** What the handlers read of an event, and nothing sent: the time of the client and of the network is not counted. */
function event(kind: 'isAutocomplete' | 'isButton', more: object): Interaction {
  const no = () => false;
  const sent = async (body: unknown): Promise<void> => {
    // A picture leaves as it is.
    JSON.stringify(body, (key, value) => (key === 'files' ? undefined : value));
  };
  const post = async (_route: string, { body }: { body: unknown }) => (Buffer.isBuffer(body) ? undefined : sent(body));
  const none = { isChatInputCommand: no, isAutocomplete: no, isButton: no, isModalSubmit: no, isMessageComponent: no };
  return {
    ...none,
    isContextMenuCommand: no,
    isMessageContextMenuCommand: no,
    isAnySelectMenu: no,
    isChannelSelectMenu: no,
    isStringSelectMenu: no,
    [kind]: () => true,
    client: { rest: { post } },
    user: { id: '1' },
    guildId: null,
    guild: null,
    deferred: false,
    replied: false,
    followUp: sent,
    showModal: async (window: { toJSON: () => unknown }) => sent(window.toJSON()),
    ...more,
  } as unknown as Interaction;
}

/** Milliseconds of each run, in ascending order: by the clock, and of the processor, whatever else the machine does. */
interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

async function time(events: readonly Interaction[], context: Context): Promise<Times> {
  const clock: number[] = [];
  const processor: number[] = [];
  while (clock.length < RUNS) {
    for (const one of events) {
      const [started, used] = [performance.now(), process.cpuUsage()];
      const turn = interactionTurn(one, context);
      if (turn === null) throw new Error('an event that no handler takes');
      await turn.answer();
      const { user, system } = process.cpuUsage(used);
      clock.push(performance.now() - started);
      processor.push((user + system) / 1_000);
    }
  }
  return { clock: ascending(clock), processor: ascending(processor) };
}

function line(name: string, { clock, processor }: Times): string {
  const figures = (sorted: readonly number[]) =>
    `p50 ${percentile(sorted, 0.5).toFixed(2)} ms  p99 ${percentile(sorted, 0.99).toFixed(2)} ms`;
  return `${name.padEnd(36)} runs ${clock.length}  ${figures(clock)}  processor ${figures(processor)}`;
}

/** Every beginning of what is typed, in every text option of every command. */
function typing(commands: Context['commands']): readonly { readonly name: string; readonly events: Interaction[] }[] {
  const options = [...commands.values()].flatMap((command) =>
    command.options.flatMap((option) => (option.kind === 'text' && option.suggest ? [{ command, option }] : [])),
  );
  const typed = TYPED.flatMap((text) => Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end)));
  return options.map(({ command, option }) => ({
    name: `/${command.name} ${option.name}:`,
    events: typed.map((value) =>
      event('isAutocomplete', {
        commandName: command.name,
        options: { getFocused: () => ({ name: option.name, value }) },
      }),
    ),
  }));
}

/** Every button that the examples of every command show, by its label. */
async function pressing(context: Context): Promise<ReadonlyMap<string, Interaction[]>> {
  const byLabel = new Map<string, Interaction[]>();
  for (const command of context.commands.values()) {
    for (const { words } of command.examples) {
      const page = await runCommand(command, words, context);
      const body = { components: messageBody(page).components.map((one) => one.toJSON()) };
      const buttons = buttonsOf(body as unknown as MessageBody);
      const components = [{ components: buttons.map(({ custom_id: customId }) => ({ customId })) }];
      const message = { components, interactionMetadata: { user: { id: '1' } }, mentions: {} };
      for (const { label, custom_id: customId, disabled } of buttons) {
        if (disabled || label === undefined) continue;
        const pressed = event('isButton', { customId, message });
        byLabel.set(label, [...(byLabel.get(label) ?? []), pressed]);
      }
    }
  }
  return byLabel;
}

/**
 * The bot's own time for a suggestion and for a button, on the sample dossier, in this process: percentiles over at least 500 runs of
 * every text option and of every button. « Remembered » is how a button is pressed under a recent answer; « asked again »
 * under one that is no longer remembered. Returns lines to print.
 */
export async function benchHandlers(): Promise<readonly string[]> {
  const log = openLog('silent');
  const { articles } = await readDossier(resolve(ROOT, 'seeds'));
  const desk = openDesk(articles);
  const commands = new Map((await loadCommands(resolve(ROOT, 'commands'))).map((one) => [one.name, one]));
  const opened: Context = {
    desk,
    commands,
    log,
    memory: openMemory(null, log),
    conversation: openConversation(),
    coolDown: () => 0,
    typing: openTyping(),
    openedAt: Date.now(),
    readsAll: false,
    patience: 1_500,
    digest: null,
  };
  const types = [...commands.values()].flatMap(({ asks }) => asks ?? []);
  // The learning does not keep a process alive by itself.
  const awake = setInterval(() => {}, 1_000);
  await desk.views.likely.learn(types, desk.ask).finally(() => clearInterval(awake));
  const lines: string[] = [];
  for (const { name, events } of typing(commands)) lines.push(line(name, await time(events, opened)));
  const recent = { ...opened, desk: rememberAnswers(desk) };
  for (const [label, events] of await pressing(opened)) {
    lines.push(line(`${label}, asked again`, await time(events, opened)));
    lines.push(line(`${label}, remembered`, await time(events, recent)));
  }
  return lines;
}
