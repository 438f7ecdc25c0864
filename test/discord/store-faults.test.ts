import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainDatabase } from '../../src/store/explain.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, flatten } from '../fakes/discord/shapes.ts';
import { temporaryFolder } from '../store/samples.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

const manager = { ...person('Chef'), permissions: '32' };
const WRITES = /^(?:save|claim|change|add|drop|forget)/u;

/** A store whose disk is full: what it would write is refused, as the engine refuses it. */
function full(store: Store, file: string): Store {
  const refuse = () =>
    Promise.reject(explainDatabase(Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' }), file));
  const guarded = <T extends object>(table: T): T =>
    Object.fromEntries(
      Object.entries(table).map(([name, method]) => [name, WRITES.test(name) ? refuse : method]),
    ) as unknown as T;
  return {
    ...guarded(store),
    settings: guarded(store.settings),
    deliveries: guarded(store.deliveries),
    notes: guarded(store.notes),
    preferences: guarded(store.preferences),
  };
}

/** How each database goes wrong, and what whoever sets the bot up is told of it. */
const FAULTS: Readonly<
  Record<string, { readonly breaks: (store: Store, file: string) => Store; readonly says: string }>
> = {
  'held by another program': {
    breaks: (store, file) => {
      const other = new Database(file);
      other.exec('begin immediate');
      onTestFinished(() => {
        other.close();
      });
      return store;
    },
    says: 'est tenue par un autre programme',
  },
  'on a full disk': { breaks: full, says: 'le disque est plein' },
  corrupt: {
    breaks: (store, file) => {
      for (const end of ['', '-wal', '-shm']) writeFileSync(`${file}${end}`, 'x'.repeat(40_000));
      return store;
    },
    says: 'est abîmée',
  },
};

async function openFaulty(name: string): Promise<OpenedBot> {
  const folder = await temporaryFolder();
  const store = await openStore({ folder, patience: 60 });
  const broken = FAULTS[name]?.breaks(store, join(folder, 'sommet.db')) ?? store;
  const open = await openBot({
    store: broken,
    digest: { store: broken, articles: () => fakeDesk.articles, zone: 'Europe/Paris' },
  });
  onTestFinished(async () => {
    await open.close();
    await store.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  });
  return open;
}

/** Everything that readers do. None of it needs the database. */
async function expectAnswers({ discord }: OpenedBot): Promise<void> {
  const asked = discord.slash('quand', { question: 'quand rouvre le pont' });
  expect(await asked.text()).toContain('mardi');
  const press = (label: string) =>
    asked.shown().then((shown) => {
      const button = buttonsOf(shown).find((one) => one.label === label) as Component;
      return discord.press(button, asked);
    });
  expect(await (await press('Contexte')).text()).toContain('mairie');
  expect(await (await press('Passage suivant')).text()).toContain('Passage 2');
  expect(await discord.write('@bot le pont').text()).toContain('mardi');
  expect(await discord.write('@bot quand ferme la piscine').text()).toContain('ne le dit pas');
  expect(await discord.menu('Vérifier dans le dossier', 'le pont').text()).toContain('rouvert mardi');
  expect(await discord.slash('etat').text()).toContain('passages');
  expect(await discord.slash('confidentialite').text()).toContain('Ce que je garde');
  const report = await press('Signaler');
  await report.opened();
  expect(await discord.submit({ words: 'faux' }, report).text()).toContain('n’a pas pu être gardé');
}

/** What an admin wants kept: refused with what to do, never with an apology. */
async function expectTold({ discord }: OpenedBot, says: string): Promise<void> {
  const panel = discord.slash('reglages', {}, { by: manager });
  const menu = flatten((await panel.shown()).components).find(({ custom_id }) => custom_id === 'settings:dates');
  expect(await discord.choose(menu as Component, ['en'], panel, { by: manager }).text()).toContain(says);
  const privacy = discord.slash('confidentialite', {}, { by: manager });
  const [, erase] = buttonsOf(await privacy.shown());
  const sure = discord.press(erase as Component, privacy, { by: manager });
  const [confirm] = buttonsOf(await sure.shown());
  expect(await discord.press(confirm as Component, sure, { by: manager }).text()).toContain(says);
}

describe.each(Object.entries(FAULTS))('with a database %s', (name, { says }) => {
  it('every reader is answered, and who wants something kept is told why it is not', async () => {
    const open = await openFaulty(name);
    await expectAnswers(open);
    await expectTold(open, says);
    expect(open.logged()).not.toContain('"level":50');
  });
});

describe('without a database', () => {
  it('every reader is answered, and who wants something kept is told why it is not', async () => {
    const open = await openBot();
    onTestFinished(open.close);
    await expectAnswers(open);
    await expectTold(open, 'rien ne peut être gardé');
  });
});

describe('a database that does not answer', () => {
  it('keeps no answer from leaving', async () => {
    const folder = await temporaryFolder();
    const store = await openStore({ folder });
    const silent: Store = { ...store, preferences: { ...store.preferences, find: () => new Promise(() => {}) } };
    const open = await openBot({ store: silent });
    onTestFinished(async () => {
      await open.close();
      await store.close();
    });
    const asked = open.discord.slash('quand', { question: 'le pont' });
    expect(await asked.text()).toContain('mardi');
    expect((asked.answeredAt ?? Infinity) - asked.askedAt).toBeLessThan(3_000);
  });
});
