import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { openLog } from '../../src/log.ts';
import { ask } from '../fakes/commands.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import type { Answered, Fault } from '../fakes/discord/http.ts';
import { person, server } from '../fakes/discord/people.ts';
import { openBot } from './open-bot.ts';

interface Settings {
  readonly token?: string;
  readonly api?: string;
  readonly guild?: string;
  readonly messageContent?: boolean;
}

function start(
  discord: FakeDiscord,
  { token = discord.token, api = discord.api, guild, messageContent = false }: Settings,
) {
  const config = { api, guild: guild ?? null, messageContent };
  return startBot({ token, config, desk: fakeDesk, commands: [ask], log: openLog('silent') });
}

describe('a bot that starts', () => {
  it('says who it is, where, and how many commands it registered', async () => {
    const discord = await openFakeDiscord({ servers: [server('Rédaction'), server('Lycée')] });
    const open = await openBot({ discord });
    expect(open.bot).toMatchObject({ name: 'Sommet', servers: 2, registered: open.discord.commands().length });
    const again = await openBot({ discord });
    expect(again.bot.registered).toBe(0);
    await again.bot.stop();
    await open.close();
  });

  it('answers every command of the project, with its own examples', async () => {
    const commands = await loadCommands(resolve(import.meta.dirname, '../../commands'));
    const open = await openBot({ commands });
    for (const { name, examples } of commands) {
      for (const { words } of examples) {
        const text = await open.discord.slash(name, words, { by: person('Camille') }).text();
        expect(text, `/${name}`).not.toBe('');
        expect(text, `/${name}`).not.toContain('Désolé');
      }
    }
    await open.close();
  });
});

/** A refusal in Discord's form. */
function refusal(status: number, code: number): Answered {
  return { status, body: { code, message: 'Refused' } };
}

const GUILD = '1'.repeat(18);

describe('a bot that cannot start says what to do', () => {
  it.each<[string, Settings, Fault | null, string]>([
    ['a wrong token', { token: 'wrong' }, null, 'DISCORD_TOKEN'],
    ['an intent that is not allowed', { messageContent: true }, null, 'MESSAGE_CONTENT'],
    ['no network', { api: 'http://127.0.0.1:1/api' }, null, 'injoignable'],
    ['a name that does not resolve', { api: 'http://nowhere.invalid/api' }, null, 'injoignable'],
    ['a server it is not in', { guild: GUILD }, { path: /\/guilds\//, answer: refusal(403, 50001) }, 'DISCORD_GUILD'],
    ['a server that is not', { guild: GUILD }, { path: /\/guilds\//, answer: refusal(404, 10004) }, 'DISCORD_GUILD'],
    ['commands that Discord refuses', {}, { method: 'PUT', path: /commands$/, answer: refusal(400, 50035) }, '(400)'],
    ['a Discord that is down', {}, { path: /@me$/, times: 9, answer: { status: 503, body: {} } }, 'en panne (503)'],
  ])('%s', async (_what, settings, fault, words) => {
    const discord = await openFakeDiscord();
    if (fault) discord.fail(fault);
    const started = start(discord, settings);
    await expect(started).rejects.toMatchObject({ name: 'SommetError' });
    await expect(started).rejects.toThrow(words);
    await discord.close();
  });
});
