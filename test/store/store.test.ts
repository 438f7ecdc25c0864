import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { SommetError } from '../../src/errors.ts';
import { explainDatabase } from '../../src/store/explain.ts';
import { openStore } from '../../src/store/store.ts';
import { DELIVERY, PREFERENCES, SETTINGS, temporaryFolder, temporaryStore } from './samples.ts';

describe('the store', () => {
  it('keeps everything in one file that outlives it', async () => {
    const folder = await temporaryFolder();
    const first = await openStore({ folder });
    await first.settings.save(SETTINGS);
    await first.close();
    const second = await temporaryStore(folder);
    expect(await second.settings.find('S')).toEqual({ ...SETTINGS, version: 1 });
  });

  it('is brought up to date once by two programs that start together', async () => {
    const folder = await temporaryFolder();
    const stores = await Promise.all([1, 2, 3].map(() => temporaryStore(folder)));
    await Promise.all(stores.map((store, rank) => store.settings.save({ ...SETTINGS, server: `S${rank}` })));
    expect((await stores[0]?.settings.active())?.map(({ server }) => server)).toEqual(['S0', 'S1', 'S2']);
  });

  it('forgets a server and no other', async () => {
    const store = await temporaryStore();
    for (const server of ['S', 'T']) {
      await store.settings.save({ ...SETTINGS, server });
      const claimed = await store.deliveries.claim({ ...DELIVERY, server });
      await store.deliveries.change(claimed!, { state: 'done', message: 'M' });
      await store.notes.addQuestion({ server, at: '2024-06-18T05:00:00Z', words: 'Qui ?' });
      await store.notes.addRemark({
        server,
        at: '2024-06-18T05:00:00Z',
        kind: 'report',
        about: '002#1',
        words: 'Faux',
      });
      await store.preferences.save(server, PREFERENCES);
    }
    const counts = async (server: string) => Object.values(await store.kept(server)).map(({ length }) => length);
    expect(await counts('S')).toEqual([1, 1, 2, 1, 1, 1]);
    await store.forget('S');
    expect(await counts('S')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await counts('T')).toEqual([1, 1, 2, 1, 1, 1]);
  });

  it('exports every table that it has, each row whole', async () => {
    const folder = await temporaryFolder();
    const store = await temporaryStore(folder);
    const raw = new Database(join(folder, 'sommet.db'));
    const tables = raw.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
    raw.close();
    const own = tables.map(({ name }) => name).filter((name) => !/^(?:kysely|sqlite)_/u.test(name));
    expect(Object.keys(await store.kept('S')).sort()).toEqual(own.sort());
    await store.settings.save(SETTINGS);
    expect((await store.kept('S')).digest_settings).toEqual([expect.objectContaining({ server: 'S', admin: 'A' })]);
  });

  it('keeps questions until they are shown, and remarks', async () => {
    const { notes } = await temporaryStore();
    await notes.addQuestion({ server: 'S', at: '2024-06-18T07:00:00Z', words: 'Pourquoi ?' });
    await notes.addQuestion({ server: 'S', at: '2024-06-18T05:00:00Z', words: 'Qui ?' });
    expect(await notes.questions('S', '2024-06-18T06:00:00Z')).toEqual(['Qui ?']);
    await notes.dropQuestions('S', '2024-06-18T06:00:00Z');
    expect(await notes.questions('S', '2024-06-19')).toEqual(['Pourquoi ?']);
    const remark = { server: 'S', at: '2024-06-18', kind: 'feedback', about: '2024-06-18', words: 'Bien' } as const;
    await notes.addRemark(remark);
    expect(await notes.remarks('S')).toEqual([remark]);
  });
});

describe('settings', () => {
  it('are written only over what was read', async () => {
    const { settings } = await temporaryStore();
    const first = await settings.save(SETTINGS);
    expect(first?.version).toBe(1);
    expect(await settings.save(SETTINGS)).toBeNull();
    const second = await settings.save({ ...first!, days: [1, 3], thread: true, publish: true, logQuestions: true });
    expect(second).toMatchObject({ version: 2, days: [1, 3], thread: true, publish: true, logQuestions: true });
    expect(await settings.find('S')).toEqual(second);
    expect(await settings.save({ ...first!, hour: '09:00' })).toBeNull();
  });

  it('that are not active owe nothing', async () => {
    const { settings } = await temporaryStore();
    await settings.save({ ...SETTINGS, server: 'a' });
    await settings.save({ ...SETTINGS, server: 'b', state: 'suspended' });
    await settings.save({ ...SETTINGS, server: 'c', state: 'stopped' });
    expect((await settings.active()).map(({ server }) => server)).toEqual(['a']);
  });
});

describe('deliveries', () => {
  it('of one day are claimed once', async () => {
    const folder = await temporaryFolder();
    const [one, two] = await Promise.all([temporaryStore(folder), temporaryStore(folder)]);
    const claims = await Promise.all([
      one.deliveries.claim(DELIVERY),
      two.deliveries.claim({ ...DELIVERY, owner: 'two' }),
    ]);
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await one.deliveries.claim({ ...DELIVERY, date: '2024-06-19' })).not.toBeNull();
  });

  it('are changed by whoever holds the last version only', async () => {
    const { deliveries } = await temporaryStore();
    const mine = (await deliveries.claim(DELIVERY))!;
    const theirs = (await deliveries.change(mine, { owner: 'two', lease: '2024-06-18T06:05:00.000Z' }))!;
    expect(await deliveries.change(mine, { state: 'done', message: 'M1' })).toBeNull();
    expect(await deliveries.seen('S')).toEqual(new Set());
    expect(await deliveries.change(theirs, { state: 'posted', message: 'M2' })).toMatchObject({
      message: 'M2',
      version: 3,
    });
    expect(await deliveries.seen('S')).toEqual(new Set(['a', 'b']));
    expect((await deliveries.find('S', '2024-06-18'))?.owner).toBe('two');
  });

  it('left half-way are found again, oldest first, and finished ones are not', async () => {
    const { deliveries } = await temporaryStore();
    for (const [date, state] of [
      ['2024-06-20', 'sending'],
      ['2024-06-18', 'posted'],
      ['2024-06-19', 'done'],
      ['2024-06-17', 'skipped'],
    ] as const)
      await deliveries.claim({ ...DELIVERY, date, state, slot: date, created: date });
    expect((await deliveries.unfinished()).map(({ date }) => date)).toEqual(['2024-06-18', '2024-06-20']);
    expect((await deliveries.latest('S'))?.date).toBe('2024-06-20');
    expect(await deliveries.latest('T')).toBeNull();
  });

  it('give the records of what was posted, newest first', async () => {
    const { deliveries } = await temporaryStore();
    for (const [day, message] of [
      ['17', 'M'],
      ['18', 'M'],
      ['19', null],
    ] as const) {
      const record = { articles: [day], quotes: [], thread: [] };
      await deliveries.claim({ ...DELIVERY, date: `2024-06-${day}`, slot: `2024-06-${day}`, message, record });
    }
    expect((await deliveries.records('S', 5)).map(({ articles }) => articles[0])).toEqual(['18', '17']);
    expect(await deliveries.records('S', 1)).toHaveLength(1);
  });

  it('remember more articles than one statement takes', async () => {
    const { deliveries } = await temporaryStore();
    const articles = Array.from({ length: 1_234 }, (_, rank) => `article ${rank}`);
    const claimed = (await deliveries.claim({ ...DELIVERY, record: { articles, quotes: [], thread: [] } }))!;
    await deliveries.change(claimed, { state: 'done' });
    expect((await deliveries.seen('S')).size).toBe(1_234);
  });
});

describe('a database that', () => {
  const failure = async (folder: string) => {
    const error: unknown = await openStore({ folder, patience: 80 }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SommetError);
    return (error as SommetError).message;
  };

  it('is no database is called so, with what to do', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'sommet.db'), 'x'.repeat(9_000));
    expect(await failure(folder)).toMatch(/sommet\.db.*est abîmée\. Mettez ce fichier de côté/u);
  });

  it('is in a folder that cannot be made is called so', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await failure(join(folder, 'file', 'data'))).toContain('ENOTDIR');
  });

  it('is a folder is called so', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'sommet.db'));
    expect(await failure(folder)).toContain('ne s’ouvre pas');
  });

  it('comes from a newer version is called so', async () => {
    const folder = await temporaryFolder();
    await (await openStore({ folder })).close();
    const raw = new Database(join(folder, 'sommet.db'));
    raw.exec("insert into kysely_migration (name, timestamp) values ('999-later', '2030')");
    raw.close();
    expect(await failure(folder)).toContain('version plus récente');
  });

  it('is held by another program is waited for, then called so', async () => {
    const folder = await temporaryFolder();
    const store = await temporaryStore(folder);
    const other = new Database(join(folder, 'sommet.db'));
    other.exec('begin immediate');
    await expect(store.settings.save(SETTINGS)).rejects.toThrow('tenue par un autre programme');
    const waiting = store.settings.save(SETTINGS);
    setTimeout(() => other.exec('commit'), 100);
    expect(await waiting).toMatchObject({ version: 1 });
    // What was refused must not stand in the way of what comes next.
    expect(await store.settings.save({ ...SETTINGS, server: 'T' })).toMatchObject({ version: 1 });
    await store.forget('T');
    expect(await store.settings.find('T')).toBeNull();
    other.close();
  });

  it('is full says so, and what nobody foresaw stays as it is', () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    expect(String(explainDatabase(full, 'data/sommet.db'))).toContain('le disque est plein');
    const other = new Error('other');
    expect(explainDatabase(other, 'data/sommet.db')).toBe(other);
  });
});
