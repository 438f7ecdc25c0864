import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { Exchange } from '../fakes/discord/exchange.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, flatten, isEphemeral, type MessageBody, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot, openBotWithStore } from './open-bot.ts';

let store: Store;
let open: OpenedBot;
const manager = { ...person('Chef'), permissions: '32' };

beforeAll(async () => {
  const opened = await openBotWithStore({ messageContent: true });
  ({ store } = opened);
  open = opened;
});
afterAll(() => open.close());

function part(message: MessageBody, id: string): Component {
  const found = flatten(message.components).find(({ custom_id }) => custom_id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

async function choose(panel: Exchange, id: string, values: readonly string[]): Promise<Exchange> {
  const chosen = open.discord.choose(part(await panel.shown(), id), values, panel, { by: manager });
  await chosen.shown();
  return chosen;
}

const channel = () => open.discord.servers[0].channel;

describe('/reglages', () => {
  it('is refused to those who do not manage the server', async () => {
    const shown = await open.discord.slash('reglages').shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('à qui gère le serveur');
    const elsewhere = await open.discord.slash('reglages', {}, { in: null, by: manager }).shown();
    expect(textOf(elsewhere)).toContain('il n’y en a pas ici');
  });

  it('keeps what each menu chooses, for the server', async () => {
    let panel = open.discord.slash('reglages', {}, { by: manager });
    expect(isEphemeral(await panel.shown())).toBe(true);
    panel = await choose(panel, 'settings:visibility', ['private']);
    panel = await choose(panel, 'settings:questions', ['keep']);
    panel = await choose(panel, 'settings:report', [channel()]);
    expect(await panel.text()).toContain('visibles par qui demande seulement');
    expect(await store.preferences.find(open.discord.servers[0].id)).toEqual({
      askChannel: null,
      reportChannel: channel(),
      visibility: 'private',
      logQuestions: true,
      dates: 'fr',
    });
  });

  it('makes answers private, and keeps questions without answer', async () => {
    expect(isEphemeral(await open.discord.slash('quand', { question: 'le pont' }).shown())).toBe(true);
    await open.discord.slash('quand', { question: 'quand ferme la piscine' }).shown();
    await vi.waitFor(async () =>
      expect(await store.notes.questions(open.discord.servers[0].id, '9999')).toEqual(['quand ferme la piscine']),
    );
  });

  it('sends reports where it was told to', async () => {
    const asked = open.discord.slash('quand', { question: 'le pont' });
    const button = buttonsOf(await asked.shown()).find(({ label }) => label === 'Signaler') ?? {};
    const pressed = open.discord.press(button as Component, asked);
    await pressed.opened();
    expect(await open.discord.submit({ words: 'ce n’est pas mardi' }, pressed).text()).toContain('Merci');
    const told = open.discord.channels.in(channel()).at(-1);
    expect(textOf(told?.body ?? {})).toContain('ce n’est pas mardi');
    expect(await store.notes.remarks(open.discord.servers[0].id)).toMatchObject([{ kind: 'report', about: 'pont#0' }]);
  });

  it('makes a channel where every message is a question', async () => {
    expect(await open.discord.slash('reglages', { 'salon-questions': channel() }, { by: manager }).text()).toContain(
      channel(),
    );
    expect(await open.discord.write('quand rouvre le pont').text()).toContain('mardi');
  });

  it('says that such a channel needs the content of messages', async () => {
    const without = await openBot({ store });
    const panel = without.discord.slash(
      'reglages',
      { 'salon-questions': without.discord.servers[0].channel },
      { by: manager },
    );
    expect(await panel.text()).toContain('MESSAGE_CONTENT');
    await without.close();
  });

  it('says so when nothing can be kept', async () => {
    const without = await openBot();
    const panel = without.discord.slash('reglages', {}, { by: manager });
    const menu = part(await panel.shown(), 'settings:visibility');
    expect(await without.discord.choose(menu, ['private'], panel, { by: manager }).text()).toContain(
      'rien ne peut être gardé',
    );
    await without.close();
  });
});

describe('/confidentialite', () => {
  it('says what is kept, exports it and erases it for those who manage the server', async () => {
    const asked = open.discord.slash('confidentialite', {}, { by: manager });
    const [out, erase] = buttonsOf(await asked.shown());
    expect(await asked.text()).toContain('Ce que je garde');
    const refused = open.discord.press(out as Component, asked);
    expect(await refused.text()).toContain('à qui gère le serveur');
    await open.discord.press(out as Component, asked, { by: manager }).shown();
    expect(open.discord.requests.at(-1)?.files).toEqual(['sommet.json']);
    const sure = open.discord.press(erase as Component, asked, { by: manager });
    const [confirm] = buttonsOf(await sure.shown());
    expect(await open.discord.press(confirm as Component, sure, { by: manager }).text()).toContain('effacé');
    expect(await store.preferences.find(open.discord.servers[0].id)).toBeNull();
    expect(await store.notes.remarks(open.discord.servers[0].id)).toEqual([]);
  });
});

describe('/etat', () => {
  it('says what the dossier is and what is missing', async () => {
    const shown = await open.discord.slash('etat').shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toMatch(/un article, \d passages/u);
    expect(textOf(shown)).toMatch(/Permissions qui manquent ici.*aucune/u);
  });
});
