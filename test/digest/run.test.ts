import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/digest/deliver.ts';
import { Refusal } from '../../src/digest/outlet.ts';
import { openRunner, type RunInput } from '../../src/digest/run.ts';
import type { Article } from '../../src/model/article.ts';
import type { DigestSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder, temporaryStore } from '../store/samples.ts';
import { FakeOutlet } from './fake-outlet.ts';
import { article, CRUE, PONT, settings, VACCIN } from './samples.ts';

interface World {
  readonly store: Store;
  readonly outlet: FakeOutlet;
  readonly errors: unknown[];
  articles: readonly Article[];
  now: string;
  readonly run: (more?: Partial<RunInput>) => ReturnType<typeof openRunner>;
}

/** A server in Paris that wants its digest at 8, at 8 on 18 June 2024. */
async function world(wanted: Partial<DigestSettings> = { publish: true }): Promise<World> {
  const store = await temporaryStore();
  await store.settings.save(settings(wanted));
  const outlet = new FakeOutlet();
  const errors: unknown[] = [];
  const it: World = {
    store,
    outlet,
    errors,
    articles: [PONT],
    now: '2024-06-18T06:00:05Z',
    run: (more = {}) =>
      openRunner({
        store,
        outlet,
        articles: () => it.articles,
        now: () => new Date(it.now),
        owner: 'one',
        between: 0,
        onError: (_server, error) => errors.push(error),
        ...more,
      }),
  };
  return it;
}

const results = async (runner: ReturnType<typeof openRunner>) => [...(await runner.tick()).values()];
const said = ({ outlet }: World, rank: number) => JSON.stringify(outlet.posts[rank]?.message);

describe('a tick', () => {
  it('posts what is due, once', async () => {
    const it = await world();
    const runner = it.run();
    expect(await results(runner)).toEqual(['posted']);
    expect(await results(runner)).toEqual(['done']);
    expect(await results(it.run({ owner: 'two' }))).toEqual(['done']);
    expect(it.outlet.posts).toHaveLength(1);
    expect(it.outlet.follows).toEqual(['M1']);
    expect(await it.store.deliveries.find('S', '2024-06-18')).toMatchObject({
      state: 'done',
      message: 'M1',
      late: false,
    });
  });

  it('says the next day what is new since, and nothing when nothing is', async () => {
    const it = await world();
    const runner = it.run();
    await runner.tick();
    it.now = '2024-06-19T06:00:00Z';
    expect(await results(runner)).toEqual(['silent']);
    it.now = '2024-06-20T06:00:00Z';
    it.articles = [PONT, CRUE];
    expect(await results(runner)).toEqual(['posted']);
    expect(said(it, 1)).toContain('Veyle');
    expect(said(it, 1)).not.toContain('Tresson');
  });

  it('after some hours away, posts late and says so; after a day, what was missed comes with the next', async () => {
    const it = await world();
    const runner = it.run();
    it.now = '2024-06-18T20:00:00Z';
    await runner.tick();
    expect(said(it, 0)).toContain('en retard');
    it.articles = [PONT, CRUE];
    it.now = '2024-06-23T05:59:00Z';
    expect(await results(runner)).toEqual(['posted']);
    expect(said(it, 1)).toContain('samedi 22 juin 2024');
    expect(it.outlet.posts).toHaveLength(2);
  });

  it('skips a digest that is a day late', async () => {
    const it = await world({ days: [2] });
    it.now = '2024-06-19T06:00:00Z';
    expect(await results(it.run())).toEqual([]);
    it.now = '2024-06-25T06:00:00Z';
    expect(await results(it.run())).toEqual(['posted']);
    expect(said(it, 0)).not.toContain('en retard');
  });

  it('serves every server, one failing or not', async () => {
    const it = await world();
    await it.store.settings.save(settings({ server: 'T', channel: 'D' }));
    await it.store.settings.save(settings({ server: 'U', state: 'stopped' }));
    it.outlet.failures.push({ error: new Error('500') });
    const runner = it.run();
    expect(await results(runner)).toEqual(['posted']);
    expect(it.errors).toHaveLength(1);
    await runner.tick();
    expect(it.outlet.posts.map(({ channel }) => channel).sort()).toEqual(['C', 'D']);
  });

  it('is not begun during another', async () => {
    const it = await world();
    const runner = it.run();
    const [one, two] = await Promise.all([runner.tick(), runner.tick()]);
    expect([one.size, two.size]).toEqual([1, 0]);
  });

  it('shows the questions left without answer, then forgets them', async () => {
    const it = await world({ logQuestions: true });
    await it.store.notes.addQuestion({ server: 'S', at: '2024-06-18T05:00:00.000Z', words: 'Qui paie le pont ?' });
    await it.run().tick();
    expect(said(it, 0)).toContain('Qui paie le pont');
    expect(await it.store.notes.questions('S', '9')).toEqual([]);
  });
});

describe('a post that fails', () => {
  it('before it arrives is made again, after looking for it', async () => {
    const it = await world();
    it.outlet.failures.push({ error: new Error('socket') });
    const runner = it.run();
    await runner.tick();
    expect(it.outlet.posts).toHaveLength(0);
    expect(await results(runner)).toEqual(['posted']);
    expect([it.outlet.posts.length, it.outlet.finds]).toEqual([1, 1]);
  });

  it('after it arrived is found, not made again', async () => {
    const it = await world();
    it.outlet.failures.push({ error: new Error('socket'), isPosted: true });
    const runner = it.run();
    await runner.tick();
    it.articles = [PONT, CRUE];
    expect(await results(runner)).toEqual(['found']);
    expect(it.outlet.posts).toHaveLength(1);
    // What came between the post and its settling was not in it.
    expect([...(await it.store.deliveries.seen('S'))]).toEqual([PONT.url]);
  });

  it('again and again is tried ever later, not every few seconds', async () => {
    const it = await world();
    const runner = it.run();
    it.outlet.failures.push(...Array.from({ length: 9 }, () => ({ error: new Error('400') })));
    for (let tick = 0; tick < 20; tick += 1) await runner.tick();
    expect(it.outlet.failures).toHaveLength(6);
    it.now = '2024-06-18T06:01:10Z';
    for (let tick = 0; tick < 5; tick += 1) await runner.tick();
    expect(it.outlet.failures).toHaveLength(5);
    it.now = '2024-06-18T06:02:20Z';
    await runner.tick();
    expect(it.outlet.failures).toHaveLength(5);
    it.now = '2024-06-18T06:03:20Z';
    await runner.tick();
    expect(it.outlet.failures).toHaveLength(4);
  });

  it('a day long is given up; its news come with the next', async () => {
    const it = await world();
    it.outlet.failures.push({ error: new Error('500') });
    const runner = it.run();
    await runner.tick();
    it.now = '2024-06-19T06:00:00Z';
    expect(await results(runner)).toEqual(['skipped', 'posted']);
    expect(it.outlet.posts).toHaveLength(1);
    expect(said(it, 0)).toContain('19 juin');
  });

  it('in its thread only, is tried again without another message', async () => {
    const it = await world();
    it.outlet.followFailures.push(new Error('500'));
    const runner = it.run();
    await runner.tick();
    expect(await it.store.deliveries.find('S', '2024-06-18')).toMatchObject({ state: 'posted', message: 'M1' });
    expect(await results(runner)).toEqual(['found']);
    expect([it.outlet.posts.length, it.outlet.follows.length]).toEqual([1, 1]);
  });

  it('in a thread that is forbidden, is done without it', async () => {
    const it = await world();
    it.outlet.followFailures.push(new Refusal('permission'));
    expect(await results(it.run())).toEqual(['posted']);
  });

  it('in a channel that is gone since the admin chose another, is made in the other', async () => {
    const it = await world();
    it.outlet.failures.push({ error: new Error('500') });
    const runner = it.run();
    await runner.tick();
    await it.store.settings.save({ ...(await it.store.settings.find('S'))!, channel: 'E' });
    it.outlet.find = async ({ channel }) => {
      if (channel === 'C') throw new Refusal('channel');
      return null;
    };
    expect(await results(runner)).toEqual(['posted']);
    expect(it.outlet.posts[0]).toMatchObject({ channel: 'E' });
  });

  it('for good suspends the digest and tells the admin once; resumed within the day, it comes late', async () => {
    const it = await world({ report: 'R' });
    it.outlet.failures.push({ error: new Refusal('channel') });
    const runner = it.run();
    await runner.tick();
    await runner.tick();
    expect(it.outlet.told.map(({ to }) => to)).toEqual(['R']);
    expect(JSON.stringify(it.outlet.told)).toContain('suspendu');
    const suspended = await it.store.settings.find('S');
    expect(suspended).toMatchObject({ state: 'suspended', reason: 'channel' });
    await it.store.settings.save({ ...suspended!, state: 'active', reason: null, channel: 'E' });
    it.now = '2024-06-18T12:00:00Z';
    expect(await results(runner)).toEqual(['posted']);
    expect(it.outlet.posts[0]).toMatchObject({ channel: 'E' });
    expect(said(it, 0)).toContain('en retard');
  });
});

describe('two processes on one store', () => {
  it('post once, at whatever step the other comes', async () => {
    for (const step of [
      'before the row',
      'after the row',
      'in flight',
      'after the post',
      'before the close',
    ] as const) {
      const it = await world();
      const other = it.run({ owner: 'two' });
      const seen: unknown[] = [];
      const runner = it.run({
        watch: async (at: Step) => {
          if (at === step) seen.push(...(await results(other)));
        },
      });
      await runner.tick();
      await other.tick();
      expect([step, it.outlet.posts.length]).toEqual([step, 1]);
      expect([step, seen]).toEqual([step, [step === 'before the row' ? 'posted' : 'taken']]);
    }
  });

  it('one that hangs past its lease is fenced off: its post becomes that of the other', async () => {
    const it = await world();
    const other = it.run({ owner: 'two' });
    const runner = it.run({
      watch: async (at: Step) => {
        if (at !== 'after the row') return;
        it.now = '2024-06-18T06:05:00Z';
        expect(await results(other)).toEqual(['posted']);
      },
    });
    expect(await results(runner)).toEqual(['taken']);
    expect(it.outlet.posts).toHaveLength(1);
    expect(await it.store.deliveries.find('S', '2024-06-18')).toMatchObject({
      owner: 'two',
      state: 'done',
      message: 'M1',
    });
  });

  it('a lease written by a clock that was ahead holds nobody up', async () => {
    const it = await world();
    const stop = new Error('killed');
    it.now = '2024-06-18T09:00:00Z';
    await it
      .run({
        watch: (at: Step) => {
          if (at === 'after the row') throw stop;
        },
      })
      .tick();
    expect(it.errors).toEqual([stop]);
    const row = (await it.store.deliveries.find('S', '2024-06-18'))!;
    expect(row.state).toBe('sending');
    it.now = '2024-06-18T06:01:00Z';
    expect(await results(it.run({ owner: 'two' }))).toEqual(['posted']);
  });
});

describe('sent by hand', () => {
  it('is one more, and does not take the place of the day’s', async () => {
    const it = await world();
    it.now = '2024-06-18T05:00:00Z';
    const runner = it.run();
    const wanted = (await it.store.settings.find('S'))!;
    expect(await runner.sendNow(wanted)).toBe('posted');
    expect(await runner.sendNow(wanted)).toBe('done');
    it.articles = [PONT, VACCIN];
    it.now = '2024-06-18T06:00:00Z';
    expect(await results(runner)).toEqual(['posted']);
    expect(it.outlet.posts).toHaveLength(2);
    expect(said(it, 1)).toContain('dengue');
  });
});

describe('many servers', () => {
  it('at one minute are spread', async () => {
    const it = await world();
    for (const server of ['T', 'U', 'V']) await it.store.settings.save(settings({ server }));
    const times: number[] = [];
    const outlet = Object.assign(new FakeOutlet(), {
      find: async () => null,
    });
    const post = outlet.post.bind(outlet);
    outlet.post = (parcel) => {
      times.push(performance.now());
      return post(parcel);
    };
    await it.run({ outlet, between: 30 }).tick();
    expect(times).toHaveLength(4);
    for (const [rank, time] of times.slice(1).entries()) expect(time - (times[rank] ?? 0)).toBeGreaterThan(25);
  });
});

it('an article that comes back after a restart is not news', async () => {
  const folder = await temporaryFolder();
  const outlet = new FakeOutlet();
  for (const now of ['2024-06-18T06:00:00Z', '2024-06-19T06:00:00Z']) {
    const store = await temporaryStore(folder);
    await store.settings.save(settings());
    // Read again from disk: other objects, the same articles.
    const articles = [PONT, CRUE].map(({ id, title, raw }) => article(id, title ?? '', raw));
    const runner = openRunner({
      store,
      outlet,
      articles: () => articles,
      now: () => new Date(now),
      owner: now,
      onError: () => {},
    });
    await runner.tick();
  }
  expect(outlet.posts).toHaveLength(1);
});
