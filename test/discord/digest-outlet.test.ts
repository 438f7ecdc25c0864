import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outlet, Refusal } from '../../src/digest/outlet.ts';
import { discordOutlet } from '../../src/discord/digest-outlet.ts';
import { errorReply } from '../../src/render/reply.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { refused } from '../fakes/discord/http.ts';
import { textOf } from '../fakes/discord/shapes.ts';

let discord: FakeDiscord;
let outlet: Outlet;
let readable: boolean;

beforeEach(async () => {
  discord = await openFakeDiscord();
  readable = true;
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  outlet = discordOutlet({ rest, self: () => discord.bot.id, canReadHistory: () => readable });
});
afterEach(async () => {
  await discord.close();
  expect(discord.complaints).toEqual([]);
});

const page = (text: string) => ({ ...errorReply(text), ephemeral: false });
const channel = () => discord.servers[0].channel;
const parcel = (mark: number) => ({
  channel: channel(),
  message: page(`Point ${mark}`),
  role: null,
  nonce: `n${mark}`,
  mark,
});
const sequel = (message: string, more = {}) => ({
  channel: channel(),
  message,
  nonce: 'n1',
  mark: 1,
  threadName: 'x'.repeat(200),
  thread: [page('un'), page('deux')],
  publish: true,
  ...more,
});
const since = new Date();

describe('a message', () => {
  it('posted twice with one nonce is one, and is found by its mark', async () => {
    const id = await outlet.post(parcel(1));
    expect(await outlet.post(parcel(1))).toBe(id);
    expect(await outlet.find({ channel: channel(), mark: 1, nonce: 'n1', since })).toBe(id);
    expect(await outlet.find({ channel: channel(), mark: 2, nonce: 'n2', since })).toBeNull();
  });

  it('is found under two hundred others', async () => {
    const id = await outlet.post(parcel(1));
    const [{ body, json }] = discord.channels.in(channel()) as unknown as [{ body: object; json: object }];
    for (let rank = 0; rank < 200; rank += 1) {
      const other = String(BigInt(id) + BigInt(rank + 1));
      discord.channels.post(channel(), { ...body, nonce: `other${rank}` }, () => ({
        ...json,
        id: other,
        components: [],
        author: { id: '1' },
      }));
    }
    expect(await outlet.find({ channel: channel(), mark: 1, nonce: 'n1', since })).toBe(id);
  });

  it('is not said to be absent where the bot may not look', async () => {
    readable = false;
    await expect(outlet.find({ channel: channel(), mark: 1, nonce: 'n1', since })).rejects.toThrow(Refusal);
  });

  it.each([
    ['gone', 'channel'],
    ['hidden', 'channel'],
    ['forbidden', 'permission'],
  ] as const)('in a channel that is %s is refused', async (why, reason) => {
    discord.channels.shut(channel(), why);
    await expect(outlet.post(parcel(1))).rejects.toMatchObject({ reason });
  });
});

describe('what follows a message', () => {
  it('done twice is done once', async () => {
    const id = await outlet.post(parcel(1));
    await outlet.follow(sequel(id));
    await outlet.follow(sequel(id));
    expect(discord.channels.in(id).map(({ body }) => textOf(body))).toEqual(['un', 'deux']);
    expect(discord.channels.threads.get(id)?.length).toBeLessThanOrEqual(100);
    expect(discord.channels.published).toEqual(new Set([id]));
  });

  it('goes on where it was left', async () => {
    const id = await outlet.post(parcel(1));
    await outlet.follow(sequel(id, { thread: [page('un')], publish: false }));
    await outlet.follow(sequel(id, { publish: false }));
    expect(discord.channels.in(id).map(({ body }) => textOf(body))).toEqual(['un', 'deux']);
    expect(discord.channels.published.size).toBe(0);
  });

  it('and can never be done is refused, not tried for ever', async () => {
    const id = await outlet.post(parcel(1));
    discord.fail({ path: /crosspost$/, answer: refused(400, 50_068, 'Invalid message type') });
    await expect(outlet.follow(sequel(id, { thread: [] }))).rejects.toThrow(Refusal);
  });
});

describe('what is wrong', () => {
  it('is told in the report channel, or in private when it is gone', async () => {
    await outlet.tell({ report: channel(), admin: '42' }, page('aïe'));
    expect(discord.channels.in(channel()).map(({ body }) => textOf(body))).toEqual(['aïe']);
    discord.channels.shut(channel(), 'gone');
    await outlet.tell({ report: channel(), admin: '42' }, page('ouille'));
    expect(discord.channels.in(discord.channels.conversations.get('42') ?? '').map(({ body }) => textOf(body))).toEqual(
      ['ouille'],
    );
  });
});
