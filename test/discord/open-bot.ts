import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'vitest';
import type { Command, Desk } from '../../src/command.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Pace } from '../../src/discord/cool-down.ts';
import type { DigestInput } from '../../src/discord/digest-service.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { COMMANDS } from '../fakes/commands.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';

interface Options {
  readonly discord?: FakeDiscord;
  readonly commands?: readonly Command[];
  readonly guild?: string;
  readonly messageContent?: boolean;
  readonly patience?: number;
  readonly pace?: Pace;
  readonly desk?: Desk;
  readonly store?: Store;
  readonly digest?: DigestInput;
}

export interface OpenedBot {
  readonly discord: FakeDiscord;
  readonly bot: Bot;
  /** Everything logged, as one text. */
  readonly logged: () => string;
  /** Stops both, and checks that the bot sent nothing that Discord would refuse. */
  readonly close: () => Promise<void>;
}

/** The real bot, logged into a Discord of our own. */
export async function openBot(options: Options = {}): Promise<OpenedBot> {
  const { commands = COMMANDS, guild = null, messageContent = false, patience = 1_500 } = options;
  const discord = options.discord ?? (await openFakeDiscord({ allowsMessageContent: messageContent }));
  const lines: string[] = [];
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const config = { api: discord.api, guild, messageContent };
  const bot = await startBot({
    token: discord.token,
    config,
    desk: options.desk ?? fakeDesk,
    commands,
    log: openLog('debug', to),
    patience,
    pace: options.pace ?? { most: Number.MAX_SAFE_INTEGER, within: 1 },
    ...(options.store ? { store: options.store } : {}),
    ...(options.digest ? { digest: options.digest } : {}),
  });
  return {
    discord,
    bot,
    logged: () => lines.join(''),
    close: async () => {
      await bot.stop();
      await discord.close();
      expect(discord.complaints).toEqual([]);
    },
  };
}

/** The same on a store of its own, in a folder that goes when the bot is closed. */
export async function openBotWithStore(options: Omit<Options, 'store'> = {}): Promise<OpenedBot & { store: Store }> {
  const folder = mkdtempSync(join(tmpdir(), 'sommet-'));
  const store = await openStore({ folder });
  const open = await openBot({ ...options, store });
  const close = async () => {
    await open.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { ...open, store, close };
}
