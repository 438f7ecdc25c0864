import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, Desk } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { openLog } from '../../src/log.ts';
import { openStore } from '../../src/store/store.ts';
import { openFakeDiscord } from '../../test/fakes/discord/fake-discord.ts';
import { person } from '../../test/fakes/discord/people.ts';
import { flatten, isEphemeral } from '../../test/fakes/discord/shapes.ts';
import type { Component } from './discord-page.ts';

/** A message as the page draws it. */
export interface Drawn {
  readonly components: readonly Component[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly isPrivate: boolean;
}

/** The panel says when the next digest is due. */
const NOW = new Date('2024-06-18T05:00:00Z');
const MANAGE_SERVER = '32';
/** Milliseconds: the fake answers at once, and Discord's heart beats before it is asked how long it takes. */
const HEARTBEAT_MS = 300;

/** Asks one of the commands that are about a server, of the real bot on a Discord of our own, as who manages the server. */
export async function askDiscord(name: string, desk: Desk, commands: readonly Command[]): Promise<Drawn> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-data-'));
  const [discord, store] = await Promise.all([openFakeDiscord({ allowsMessageContent: true }), openStore({ folder })]);
  const by = { ...person('Léa'), permissions: MANAGE_SERVER };
  try {
    const bot = await startBot({
      token: discord.token,
      config: { api: discord.api, guild: null, messageContent: true },
      desk,
      commands,
      log: openLog('silent'),
      store,
      digest: { store, articles: () => desk.articles, zone: 'Europe/Paris', now: () => NOW },
    });
    await new Promise((resolve) => setTimeout(resolve, HEARTBEAT_MS));
    let exchange = discord.slash(name, {}, { by });
    let shown = await exchange.shown();
    // The panel of the digest asks for its channel first.
    const [menu] = flatten(shown.components).filter(({ custom_id }) => custom_id === 'digest:channel');
    if (menu) {
      exchange = discord.choose(menu, [discord.servers[0].channel], exchange, { by });
      shown = { flags: shown.flags ?? 0, ...(await exchange.shown()) };
    }
    await bot.stop();
    return {
      components: shown.components ?? [],
      files: new Map(),
      isPrivate: isEphemeral(shown) || menu !== undefined,
    };
  } finally {
    await discord.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
