import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Store } from '../../src/store/store.ts';
import { ARTICLES, CRUE, PONT, settings, VACCIN } from '../digest/samples.ts';
import { openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { type Server, server } from '../fakes/discord/people.ts';
import { type MessageBody, textOf } from '../fakes/discord/shapes.ts';
import { temporaryStore } from '../store/samples.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;
let store: Store;
let now: string;
let articles: readonly Article[];

const DIGEST = /^\/channels\/\d+\/messages$/u;

/** A bot whose servers want their digest at 8 in Paris, on 18 June 2024 an hour before. */
async function start(more: Parameters<typeof settings>[0] = {}, servers: readonly string[] = ['Rédaction']) {
  store = await temporaryStore();
  now = '2024-06-18T05:00:00Z';
  articles = [PONT];
  const discord = await openFakeDiscord({ servers: servers.map((name) => server(name)) as [Server, ...Server[]] });
  for (const { id, channel } of discord.servers) await store.settings.save(settings({ server: id, channel, ...more }));
  open = await openBot({
    discord,
    store,
    digest: { store, articles: () => articles, zone: 'Europe/Paris', tick: 40, now: () => new Date(now) },
  });
}
afterEach(() => open.close());

const posted = (rank = 0): readonly string[] =>
  open.discord.channels
    .in(open.discord.servers[rank]?.channel ?? '')
    .map(({ body }) => textOf(body as unknown as MessageBody));

/** Lives until the digest of a day is done with; what stands in the channel then. */
async function liveTo(instant: string): Promise<readonly string[]> {
  now = instant;
  const [{ id }] = open.discord.servers;
  await expect
    .poll(async () => (await store.deliveries.find(id, instant.slice(0, 10)))?.state, { timeout: 10_000 })
    .toBe('done');
  return posted();
}

describe('a digest over the wire', () => {
  it('introduces the dossier the first time, in five sentences', async () => {
    await start();
    articles = ARTICLES;
    const [first] = await liveTo('2024-06-18T06:00:00Z');
    expect(first).toMatch(/Le point du mardi 18 juin 2024[\s\S]*Le dossier en cinq phrases/u);
    expect(first?.match(/«/gu)).toHaveLength(5);
    expect(first).toContain('exemple.fr/vaccin');
    articles = [...ARTICLES, { ...CRUE, id: 'suite', url: 'https://exemple.fr/suite', raw: `${CRUE.raw} Fin.` }];
    const [, second] = await liveTo('2024-06-19T06:00:00Z');
    expect(second).toMatch(/1 nouvel article/u);
    expect(second).not.toContain('cinq phrases');
  });

  it('of a day without news is silence', async () => {
    await start();
    expect(await liveTo('2024-06-18T06:00:00Z')).toHaveLength(1);
    expect(await liveTo('2024-06-19T06:00:00Z')).toHaveLength(1);
    articles = [PONT, VACCIN];
    const all = await liveTo('2024-06-20T06:00:00Z');
    expect(all).toHaveLength(2);
    expect(all[1]).toContain('dengue');
    expect(all[1]).not.toContain('Tresson');
  });

  it('of a day without news is what happened that day, where the admin wants it', async () => {
    await start({ quiet: 'fact' });
    expect(await liveTo('2024-06-18T06:00:00Z')).toHaveLength(1);
    // no fact of 17 June: silence
    expect(await liveTo('2025-06-17T06:00:00Z')).toHaveLength(1);
    const [, birthday] = await liveTo('2025-06-18T06:00:00Z');
    expect(birthday).toMatch(/Rien de nouveau\. Ce jour-là[\s\S]*18 juin 2024[\s\S]*Le pont de Tresson a rouvert/u);
  });

  it('that is hours late says so; that is a day late comes with the next', async () => {
    await start();
    const [late] = await liveTo('2024-06-18T17:00:00Z');
    expect(late).toContain('en retard');
    articles = [PONT, CRUE];
    now = '2024-06-20T05:59:00Z';
    await expect.poll(() => posted(), { timeout: 10_000 }).toHaveLength(2);
    // of the 19th, hours late; nothing is posted twice at the next hour
    expect(posted()[1]).toMatch(/mercredi 19 juin 2024[\s\S]*en retard[\s\S]*Veyle/u);
    expect(await liveTo('2024-06-20T06:00:00Z')).toHaveLength(2);
  });

  it('that was missed for more than a day is told on the next of its days, on time', async () => {
    await start({ days: [2] });
    now = '2024-06-19T06:00:00Z';
    // some looks at the clock later
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(posted()).toEqual([]);
    const [next] = await liveTo('2024-06-25T06:00:00Z');
    expect(next).toContain('Tresson');
    expect(next).not.toContain('en retard');
  });

  it('shows the questions that stayed without answer, where the admin lets them be kept', async () => {
    await start({ logQuestions: true });
    const [{ id }] = open.discord.servers;
    await store.notes.addQuestion({ server: id, at: '2024-06-18T05:00:00.000Z', words: 'Qui paie le pont ?' });
    const [first] = await liveTo('2024-06-18T06:00:00Z');
    expect(first).toMatch(/Restées sans réponse[\s\S]*Qui paie le pont/u);
  });

  it('of many servers at one minute is spread, and a limit that Discord sets is waited for', async () => {
    await start({}, ['Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']);
    open.discord.fail({
      method: 'POST',
      path: DIGEST,
      answer: {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
        headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'shared' },
      },
    });
    now = '2024-06-18T06:00:00Z';
    const everyone = () => open.discord.servers.map((_, rank) => posted(rank).length);
    await expect.poll(everyone, { timeout: 10_000 }).toEqual([1, 1, 1, 1, 1, 1]);
    const times = open.discord.requests
      .filter(({ method, path }) => method === 'POST' && DIGEST.test(path))
      .map(({ at }) => at);
    expect(times).toHaveLength(7);
    for (const [rank, at] of times.slice(1).entries()) expect(at - (times[rank] ?? 0)).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['gone', 'son salon a disparu'],
    ['hidden', 'son salon a disparu'],
    ['forbidden', 'il me manque une permission'],
  ] as const)(
    'in a channel that is %s is told once to the report channel, and nothing of it is lost',
    async (why, words) => {
      await start({}, ['Une', 'Deux']);
      const [{ id, channel }, other] = open.discord.servers as [Server, Server];
      await store.settings.save({ ...(await store.settings.find(id))!, report: other.channel });
      open.discord.channels.shut(channel, why);
      now = '2024-06-18T06:00:00Z';
      const told = () => posted(1).filter((text) => text.includes('suspendu') && text.includes(words));
      await expect.poll(told, { timeout: 10_000 }).toHaveLength(1);
      now = '2024-06-19T06:00:00Z';
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(told()).toHaveLength(1);
      expect(posted()).toEqual([]);
      open.discord.channels.shut(channel, null);
      await store.settings.save({ ...(await store.settings.find(id))!, state: 'active', reason: null });
      const [first] = await liveTo('2024-06-20T06:00:00Z');
      expect(first).toContain('Tresson');
      expect(told()).toHaveLength(1);
    },
  );
});
