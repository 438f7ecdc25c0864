import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/command.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { server } from '../fakes/discord/people.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;
afterEach(() => open.close());

/** What was sent to the channel of the server, in order. */
function sent(): readonly string[] {
  const [{ channel }] = open.discord.servers;
  return open.discord.requests
    .filter(({ method, path }) => method === 'POST' && path.startsWith(`/channels/${channel}/`))
    .map(({ path }) => path.split('/').at(-1) ?? '');
}

/** A desk that takes its time, in one go. */
function slowDesk(ms: number): Desk {
  return {
    ...fakeDesk,
    ask: (type, question) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      return fakeDesk.ask(type, question);
    },
  };
}

describe('that an answer is being written', () => {
  it('is not said of one that comes at once', async () => {
    open = await openBot();
    await open.discord.write('@bot le pont').shown();
    await open.discord.write('@bot le pont rouvre').shown();
    expect(sent()).toEqual(['messages', 'messages']);
  });

  it('is said while Discord takes its time to say what a reply goes on from', async () => {
    open = await openBot();
    const first = open.discord.write('@bot quand rouvre le pont ?');
    await first.shown();
    await open.bot.stop();
    open = await openBot({ discord: open.discord });
    open.discord.fail({ method: 'GET', path: /\/messages\/\d+$/, delayMs: 700 });
    await open.discord.write('et pourquoi ?', { repliesTo: first }).shown();
    expect(sent()).toEqual(['messages', 'typing', 'messages']);
  });

  it('is said before a question when the one before took long', async () => {
    open = await openBot({ desk: slowDesk(350) });
    await open.discord.write('@bot le pont').shown();
    expect(sent()).toEqual(['messages']);
    await open.discord.write('@bot le pont rouvre').shown();
    expect(sent()).toEqual(['messages', 'typing', 'messages']);
  });

  it('is said in private too, and an answer leaves when it cannot be said', async () => {
    open = await openBot({ desk: slowDesk(350) });
    await open.discord.write('le pont', { in: null }).shown();
    open.discord.fail({
      path: /\/typing$/,
      answer: { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
    });
    expect(await open.discord.write('le pont', { in: null }).text()).toContain('mardi');
    expect(open.discord.requests.filter(({ path }) => path.endsWith('/typing'))).toHaveLength(1);
  });
});

describe('a channel where the bot may not attach files', () => {
  it('is answered all the same', async () => {
    const [view, send, history] = [1 << 10, 1 << 11, 1 << 16];
    open = await openBot({
      discord: await openFakeDiscord({ servers: [server('Sobre', String(view + send + history))] }),
    });
    expect(await open.discord.write('@bot le pont').text()).toContain('mardi');
  });
});
