import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { person, type Server, server } from '../fakes/discord/people.ts';
import { textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot, openBotWithStore } from './open-bot.ts';

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const HISTORY = 1n << 16n;
const SEND_IN_THREADS = 1n << 38n;

/** The bot in a server where it may do these things. */
async function openWith(...may: readonly bigint[]): Promise<OpenedBot> {
  const one = server('Fils', String(may.reduce((sum, bit) => sum | bit, 0n)));
  const open = await openBot({ discord: await openFakeDiscord({ servers: [one] }) });
  onTestFinished(open.close);
  return open;
}

/** A server as it is seen in its thread. */
function inThread(one: Server): Server {
  return { ...one, channel: one.thread };
}

describe('in a thread', () => {
  it('a mention is answered there, with what a thread needs and no more', async () => {
    const { discord } = await openWith(VIEW, HISTORY, SEND_IN_THREADS);
    const [one] = discord.servers;
    const asked = discord.write('@bot quand rouvre le pont ?', { in: inThread(one) });
    expect(await asked.text()).toContain('mardi');
    expect(discord.channels.in(one.thread)).toHaveLength(1);
    expect(discord.channels.in(one.channel)).toEqual([]);
  });

  it('who asks where the bot may write in channels only is told in private what is missing', async () => {
    const { discord } = await openWith(VIEW, HISTORY, SEND);
    const [one] = discord.servers;
    const zoe = person('Zoé');
    discord.write('@bot le pont', { by: zoe, in: inThread(one) });
    const said = await vi.waitFor(() => {
      const [first] = discord.channels.in(discord.channels.conversations.get(zoe.id) ?? '');
      expect(first).toBeDefined();
      return textOf(first?.body ?? {});
    });
    expect(said).toContain('«\u00a0Envoyer des messages dans les fils\u00a0»');
    expect(said).toContain('«\u00a0un fil\u00a0»');
    expect(await discord.write('@bot le pont').text()).toContain('mardi');
  });

  it('of the channel for questions, every message is one', async () => {
    const open = await openBotWithStore({
      messageContent: true,
      discord: await openFakeDiscord({
        allowsMessageContent: true,
        servers: [server('Fils', String(VIEW | HISTORY | SEND | SEND_IN_THREADS))],
      }),
    });
    onTestFinished(open.close);
    const [one] = open.discord.servers;
    await open.discord
      .slash('reglages', { 'salon-questions': one.channel }, { by: { ...person('Chef'), permissions: '32' } })
      .shown();
    expect(await open.discord.write('quand rouvre le pont', { in: inThread(one) }).text()).toContain('mardi');
    expect(open.discord.channels.in(one.thread)).toHaveLength(1);
  });
});
