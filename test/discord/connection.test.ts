import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type OpenedBot, openBot } from './open-bot.ts';

/** Runs a test on a bot of its own: the tests of this file wait a lot, and side by side. */
function withBot(test: (open: OpenedBot) => Promise<void>): () => Promise<void> {
  return async () => {
    const open = await openBot();
    await test(open);
    await open.close();
  };
}

async function reconnected({ discord: { gateway } }: OpenedBot, by: 'identify' | 'resume'): Promise<void> {
  await vi.waitFor(() => expect(gateway.connections).toEqual(['identify', by]), { timeout: 15_000 });
  await vi.waitFor(() => expect(gateway.isConnected).toBe(true), { timeout: 5_000 });
}

describe.concurrent('when the connection', () => {
  it(
    'is asked to be made again, it resumes and misses nothing',
    withBot(async (open) => {
      open.discord.gateway.askToReconnect();
      const meanwhile = open.discord.slash('quand', { question: 'le pont' });
      await reconnected(open, 'resume');
      expect(await meanwhile.text()).toContain('mardi');
    }),
  );

  it(
    'is cut, it resumes and what was asked meanwhile is answered, once',
    withBot(async (open) => {
      open.discord.gateway.drop();
      await vi.waitFor(() => expect(open.discord.gateway.isConnected).toBe(false));
      const before = open.discord.requests.length;
      const meanwhile = open.discord.slash('quand', { question: 'le pont' });
      await reconnected(open, 'resume');
      expect(await meanwhile.text()).toContain('mardi');
      expect(open.discord.requests.slice(before)).toHaveLength(1);
      expect(open.logged()).toContain('connected again');
    }),
  );

  it(
    'is down for a while, it says so once and answers when it is back',
    withBot(async (open) => {
      open.discord.gateway.isOpen = false;
      open.discord.gateway.drop();
      await sleep(1_300);
      expect(open.logged().split('connection lost')).toHaveLength(2);
      open.discord.gateway.isOpen = true;
      await reconnected(open, 'identify');
      expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
      await vi.waitFor(() => expect(open.logged()).toContain('connected again'));
    }),
  );

  it(
    'has lost its session, it identifies again and answers',
    withBot(async (open) => {
      open.discord.gateway.invalidate();
      await reconnected(open, 'identify');
      expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
    }),
  );

  it(
    'is closed for good, the bot ends and says why',
    withBot(async (open) => {
      open.discord.gateway.close(4004);
      await expect(open.bot.ended).rejects.toThrow('Discord refuse le jeton');
    }),
  );
});

describe.concurrent('when the bot is stopped', () => {
  it(
    'it finishes what is under way and takes nothing new',
    withBot(async (open) => {
      const underWay = open.discord.slash('attendre', { ms: 300 });
      // One that is answered at once tells that the other has arrived.
      await open.discord.slash('quand', { question: 'le pont' }).shown();
      const stopped = open.bot.stop();
      const tooLate = open.discord.slash('quand', { question: 'le pont' });
      await stopped;
      await open.bot.ended;
      expect(await underWay.text()).toBe('après 300 ms');
      expect(tooLate.callback).toBeNull();
      expect(open.logged()).not.toContain('connection lost');
      expect(open.discord.gateway.isConnected).toBe(false);
    }),
  );

  it(
    'it leaves within 5 s even when an answer takes longer',
    withBot(async (open) => {
      open.discord.slash('attendre', { ms: 60_000 });
      await open.discord.slash('quand', { question: 'le pont' }).shown();
      const started = performance.now();
      await open.bot.stop();
      expect(performance.now() - started).toBeLessThan(5_000);
    }),
  );
});
