import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Store } from '../../src/store/store.ts';
import { CRUE, PONT } from '../digest/samples.ts';
import type { Exchange } from '../fakes/discord/exchange.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, flatten, isEphemeral, type MessageBody, textOf } from '../fakes/discord/shapes.ts';
import { temporaryFolder, temporaryStore } from '../store/samples.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

const MANAGER = { ...person('Dominique'), permissions: String(1 << 5) };
const BY_MANAGER = { by: MANAGER };

let open: OpenedBot;
let store: Store;
let folder: string;
let now: string;
let articles: readonly Article[];

async function start(): Promise<void> {
  folder = await temporaryFolder();
  store = await temporaryStore(folder);
  now = '2024-06-18T05:00:00Z';
  articles = [PONT];
  open = await openBot({
    store,
    digest: { store, articles: () => articles, zone: 'Europe/Paris', tick: 40, now: () => new Date(now) },
  });
}
afterEach(() => open.close());

const part = (message: MessageBody, id: string): Component => {
  const found = flatten(message.components).find(({ custom_id }) => custom_id === `digest:${id}`);
  if (!found) throw new Error(`no ${id} in ${textOf(message)}`);
  return found;
};
const choose = async (panel: Exchange, id: string, ...values: readonly string[]) =>
  open.discord.choose(part(await panel.shown(), id), values, panel, BY_MANAGER);
const press = async (panel: Exchange, id: string) =>
  open.discord.press(part(await panel.shown(), id), panel, BY_MANAGER);
const server = () => open.discord.servers[0];

/** The panel with its channel chosen. */
async function ready(): Promise<Exchange> {
  const panel = open.discord.slash('digest', {}, BY_MANAGER);
  const chosen = await choose(panel, 'channel', server().channel);
  await chosen.shown();
  return chosen;
}

describe('/digest', () => {
  it('is for those who manage the server, in a server', async () => {
    await start();
    expect(open.discord.commands().find(({ name }) => name === 'digest')).toMatchObject({
      default_member_permissions: 32,
      contexts: [0],
    });
    const refused = open.discord.slash('digest');
    expect(await refused.text()).toContain('Gérer le serveur');
    expect(isEphemeral(await refused.shown())).toBe(true);
    expect(await open.discord.slash('digest', {}, { ...BY_MANAGER, in: null }).text()).toContain('dans un serveur');
  });

  it('asks for a channel first, to the admin only', async () => {
    await start();
    const panel = open.discord.slash('digest', {}, BY_MANAGER);
    expect(await panel.text()).toContain('Choisissez d’abord son salon');
    expect(isEphemeral(await panel.shown())).toBe(true);
    expect(buttonsOf(await panel.shown())).toEqual([]);
    expect(await store.settings.find(server().id)).toBeNull();
  });

  it('then sets everything from its menus', async () => {
    await start();
    let panel = await ready();
    expect(await panel.text()).toMatch(/Actif\.[\s\S]*08:00 \(Europe\/Paris\), tous les jours/u);
    for (const [id, ...values] of [
      ['hour', '07:00'],
      ['days', '5', '1'],
      ['role', '123456789012345678'],
      ['options', 'thread', 'fact'],
      ['report', server().channel],
    ] as const) {
      panel = await choose(panel, id, ...values);
      await panel.shown();
    }
    expect(await panel.text()).toContain('lundi, vendredi');
    expect(await store.settings.find(server().id)).toMatchObject({
      channel: server().channel,
      hour: '07:00',
      days: [1, 5],
      role: '123456789012345678',
      quiet: 'fact',
      thread: true,
      publish: false,
      logQuestions: false,
      report: server().channel,
      admin: MANAGER.id,
      state: 'active',
    });
    panel = await choose(panel, 'role');
    await panel.shown();
    expect((await store.settings.find(server().id))?.role).toBeNull();
  });

  it('suggests zones, takes an hour to the minute, refuses what is none', async () => {
    await start();
    await ready();
    const suggested = await open.discord.suggest('digest', 'fuseau', 'montr').suggested();
    expect(suggested.map(({ value }) => value)).toEqual(['America/Montreal']);
    expect((await open.discord.suggest('digest', 'fuseau', '').suggested())[0]?.value).toBe('Europe/Paris');
    const set = open.discord.slash('digest', { fuseau: 'Pacific/Noumea', heure: '6h45' }, BY_MANAGER);
    expect(await set.text()).toContain('06:45 (Pacific/Noumea)');
    expect(await store.settings.find(server().id)).toMatchObject({ hour: '06:45', zone: 'Pacific/Noumea' });
    expect(await open.discord.slash('digest', { fuseau: 'Nulle/Part' }, BY_MANAGER).text()).toContain(
      'Je ne connais pas le fuseau',
    );
    expect(await open.discord.slash('digest', { heure: '25:00' }, BY_MANAGER).text()).toContain('n’est pas une heure');
    expect(await store.settings.find(server().id)).toMatchObject({ hour: '06:45', zone: 'Pacific/Noumea' });
  });

  it('says what is missing and writes nothing when the channel cannot be used', async () => {
    await start();
    const panel = open.discord.slash('digest', {}, BY_MANAGER);
    const chosen = await choose(panel, 'channel', '123456789012345678');
    expect(await chosen.text()).toMatch(/Rien n’est enregistré[\s\S]*Envoyer des messages/u);
    expect(await store.settings.find(server().id)).toBeNull();
  });

  it('keeps the questions without answer as soon as it must show them', async () => {
    await start();
    const panel = await choose(await ready(), 'options', 'questions');
    await panel.shown();
    expect(await store.preferences.find(server().id)).toMatchObject({ logQuestions: true });
    await (await choose(panel, 'options')).shown();
    expect(await store.preferences.find(server().id)).toMatchObject({ logQuestions: false });
  });

  it('says what is wrong with a database that is held, and answers go on', async () => {
    await start();
    const panel = await ready();
    const other = new Database(join(folder, 'sommet.db'));
    other.exec('begin immediate');
    expect(await (await press(panel, 'suspend')).text()).toContain('tenue par un autre programme');
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
    other.exec('rollback');
    other.close();
    expect(await (await press(panel, 'suspend')).text()).toContain('Suspendu.');
  });

  it('suspends, resumes and stops', async () => {
    await start();
    let panel = await ready();
    for (const [button, words, state] of [
      ['suspend', 'Suspendu.', 'suspended'],
      ['resume', 'Actif.', 'active'],
      ['stop', 'Arrêté.', 'stopped'],
    ] as const) {
      panel = await press(panel, button);
      expect(await panel.text()).toContain(words);
      expect((await store.settings.find(server().id))?.state).toBe(state);
    }
  });

  it('shows the real digest to the admin only, and posts it on demand', async () => {
    await start();
    const panel = await ready();
    const preview = await press(panel, 'preview');
    await preview.until(({ edits }) => edits.at(-1) ?? null);
    expect(textOf(preview.edits.at(-1)!)).toContain('Tresson');
    expect(open.discord.channels.in(server().channel)).toHaveLength(0);
    const sent = await press(panel, 'send');
    await sent.until(({ edits }) => edits.at(-1) ?? null);
    expect(textOf(sent.edits.at(-1)!)).toContain('C’est envoyé');
    const [posted] = open.discord.channels.in(server().channel);
    expect(textOf(posted!.body)).toBe(textOf(preview.edits.at(-1)!));
  });
});

describe('the digest', () => {
  it('is posted at its hour with its thread, publication and role, which alone is notified', async () => {
    await start();
    let panel = await ready();
    for (const [id, ...values] of [
      ['options', 'thread', 'publish'],
      ['role', '123456789012345678'],
    ] as const) {
      panel = await choose(panel, id, ...values);
      await panel.shown();
    }
    now = '2024-06-18T06:00:00Z';
    const standing = () => open.discord.channels.in(server().channel);
    await expect.poll(standing).toHaveLength(1);
    const [{ id, body }] = standing() as unknown as [{ id: string; body: MessageBody }];
    expect(textOf(body)).toContain('<@&123456789012345678>');
    expect(body.allowed_mentions).toEqual({ parse: [], roles: ['123456789012345678'] });
    expect(body).toMatchObject({ enforce_nonce: true });
    await expect.poll(() => open.discord.channels.published.has(id)).toBe(true);
    now = '2024-06-18T06:05:00Z';
    await expect.poll(async () => (await store.deliveries.latest(server().id))?.state).toBe('done');
    expect(standing()).toHaveLength(1);
  });

  it('whose hour is changed to one that is past is for tomorrow', async () => {
    await start();
    await ready();
    now = '2024-06-18T05:30:00Z';
    await open.discord.slash('digest', { heure: '06:00' }, BY_MANAGER).shown();
    const settings = (await store.settings.find(server().id))!;
    expect([settings.hour, settings.since]).toEqual(['06:00', '2024-06-18T05:30:00.000Z']);
    now = '2024-06-18T05:31:00Z';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(open.discord.channels.in(server().channel)).toHaveLength(0);
  });

  it('of a channel that is gone is suspended, and the admin is told once, in private', async () => {
    await start();
    await ready();
    open.discord.channels.shut(server().channel, 'gone');
    now = '2024-06-18T06:00:00Z';
    const told = () => open.discord.channels.in(open.discord.channels.conversations.get(MANAGER.id) ?? '');
    await expect.poll(told).toHaveLength(1);
    expect(textOf(told()[0]!.body)).toContain('suspendu');
    expect(await store.settings.find(server().id)).toMatchObject({ state: 'suspended', reason: 'channel' });
    open.discord.channels.shut(server().channel, null);
    articles = [PONT, CRUE];
    const panel = open.discord.slash('digest', {}, BY_MANAGER);
    expect(await panel.text()).toContain('Le salon a disparu');
    await (await press(panel, 'resume')).shown();
    await expect.poll(() => open.discord.channels.in(server().channel)).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });
});
