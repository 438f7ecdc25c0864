import { afterEach, describe, expect, it } from 'vitest';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;
afterEach(() => open.close());

const CALLBACK = /\/callback$/;
const DOWN = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };

function rateLimited(seconds: number) {
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  return { status: 429, body, headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' } };
}

describe('when Discord', () => {
  it('asks to wait, the answer comes after that time', async () => {
    open = await openBot();
    open.discord.fail({ path: CALLBACK, answer: rateLimited(0.3) });
    const asked = open.discord.slash('quand', { question: 'le pont' });
    expect(await asked.text()).toContain('mardi');
    expect((asked.answeredAt ?? 0) - asked.askedAt).toBeGreaterThanOrEqual(300);
    expect(open.logged()).toContain('rate limited');
  });

  it('asks to wait before a message, the answer comes after that time', async () => {
    open = await openBot();
    open.discord.fail({ path: /\/messages$/, answer: rateLimited(0.2) });
    expect(await open.discord.write('@bot le pont').text()).toContain('mardi');
  });

  it('breaks once, the answer is sent again', async () => {
    open = await openBot();
    open.discord.fail({ path: CALLBACK, answer: DOWN });
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
  });

  it('breaks for longer, the failure is in the log and the next command is answered', async () => {
    open = await openBot();
    open.discord.fail({ path: CALLBACK, times: 8, answer: DOWN });
    const lost = open.discord.slash('quand', { question: 'le pont' });
    await expect.poll(open.logged, { timeout: 5_000 }).toContain('could not apologise');
    expect(open.logged()).toContain('"status":500');
    expect(lost.callback).toBeNull();
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
  });

  it('has forgotten the interaction, the failure is in the log and the next command is answered', async () => {
    open = await openBot();
    open.discord.fail({
      path: CALLBACK,
      times: 2,
      answer: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    });
    open.discord.slash('quand', { question: 'le pont' });
    await expect.poll(open.logged, { timeout: 5_000 }).toContain('10062');
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
  });

  it('is slow, the others are not held up', async () => {
    open = await openBot();
    open.discord.fail({ path: CALLBACK, delayMs: 600 });
    const slow = open.discord.slash('quand', { question: 'le pont' });
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
    expect(slow.callback).toBeNull();
    expect(await slow.text()).toContain('mardi');
  });

  it('refuses the answer, the asker gets an apology', async () => {
    open = await openBot();
    open.discord.fail({ path: CALLBACK, answer: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('Désolé');
    expect(open.logged()).toContain('50035');
    expect(open.logged()).not.toContain('le pont');
  });
});
