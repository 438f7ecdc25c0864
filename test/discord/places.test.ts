import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { person, type Server, server } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, isEphemeral } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBotWithStore } from './open-bot.ts';

let store: Store;
let open: OpenedBot;
beforeAll(async () => {
  const opened = await openBotWithStore();
  ({ store } = opened);
  open = opened;
});
afterAll(() => open.close());

/** Where somebody who has installed the bot for themselves may use it. */
const PLACES: readonly (readonly [string, Server | null | 'group'])[] = [
  ['a server that the bot is not in', server('Ailleurs')],
  ['a conversation between people', 'group'],
  ['a private conversation with the bot', null],
];

describe.each(PLACES)('in %s', (_name, where) => {
  const by = person('Noé');
  const at = { by, in: where };

  it('a slash command is answered, and its buttons work', async () => {
    const asked = open.discord.slash('quand', { question: 'quand rouvre le pont' }, at);
    expect(await asked.text()).toContain('mardi');
    const next = buttonsOf(await asked.shown()).find(({ label }) => label === 'Passage suivant') as Component;
    const pressed = open.discord.press(next, asked, at);
    expect(await pressed.text()).toContain('Passage 2 sur 2');
    expect(pressed.callback).toBe(7);
  });

  it('the message command quotes, to who asks alone', async () => {
    const shown = open.discord.menu('Vérifier dans le dossier', 'le pont est fermé', at);
    expect(await shown.text()).toContain('rouvert mardi');
    expect(isEphemeral(await shown.shown())).toBe(true);
  });

  it('/etat asks for no permission', async () => {
    const text = await open.discord.slash('etat', {}, at).text();
    expect(text).toMatch(/Permissions qui manquent ici.*aucune/u);
  });

  it('the settings are those of a server that has the bot', async () => {
    expect(await open.discord.slash('reglages', {}, at).text()).toMatch(/serveur/u);
  });

  it('a report is kept for its author, who alone can export and erase it', async () => {
    const asked = open.discord.slash('quand', { question: 'le pont' }, at);
    const report = buttonsOf(await asked.shown()).find(({ label }) => label === 'Signaler') as Component;
    const pressed = open.discord.press(report, asked, at);
    await pressed.opened();
    expect(await open.discord.submit({ words: 'ce n’est pas mardi' }, pressed, at).text()).toContain('Merci');
    expect(await store.notes.remarks(`@${by.id}`)).toHaveLength(1);
    const privacy = open.discord.slash('confidentialite', {}, at);
    const [, erase] = buttonsOf(await privacy.shown());
    const sure = open.discord.press(erase as Component, privacy, at);
    const [confirm] = buttonsOf(await sure.shown());
    expect(await open.discord.press(confirm as Component, sure, at).text()).toContain('effacé');
    expect(await store.notes.remarks(`@${by.id}`)).toEqual([]);
  });
});
