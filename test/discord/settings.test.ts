import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportsPage } from '../../src/discord/reports-page.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, flatten, isEphemeral, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBotWithStore } from './open-bot.ts';

let store: Store;
let open: OpenedBot;
const manager = { ...person('Chef'), permissions: '32' };

beforeAll(async () => {
  const opened = await openBotWithStore();
  ({ store } = opened);
  open = opened;
});
afterAll(() => open.close());

async function setDates(value: string): Promise<string> {
  const panel = open.discord.slash('reglages', {}, { by: manager });
  const menu = flatten((await panel.shown()).components).find(({ custom_id }) => custom_id === 'settings:dates');
  return open.discord.choose(menu as Component, [value], panel, { by: manager }).text();
}

/** Every way to be shown a date of the bot's own. */
async function answers(): Promise<readonly string[]> {
  const asked = open.discord.slash('quand', { question: 'quand rouvre le pont' });
  const press = async (label: RegExp) => {
    const button = buttonsOf(await asked.shown()).find((one) => label.test(one.label ?? '')) as Component;
    return open.discord.press(button, asked).text();
  };
  const written = open.discord.write('@bot le pont');
  await written.shown();
  open.discord.edit(written, '@bot et le pont');
  await written.until(({ edits }) => edits.at(0) ?? null);
  return [
    await asked.text(),
    await press(/suivant/u),
    await press(/Contexte/u),
    await written.text(),
    await open.discord.menu('Vérifier dans le dossier', 'le pont est fermé').text(),
  ];
}

describe('the language of dates', () => {
  it('is chosen in the panel, and is that of every answer of the server, never of its quotations', async () => {
    for (const text of await answers()) expect(text).toContain('14 mai 2024');
    expect(await setDates('en')).toContain('Dates en anglais\u00a0: 18 June 2024');
    const english = await answers();
    for (const text of english) expect(text).toContain('14 May 2024');
    for (const text of english) expect(text).not.toContain('14 mai 2024');
    expect(english[0]).toContain('### mardi → Tuesday 14 May 2024');
    expect(english[0]).toContain('a rouvert **mardi**');
    await setDates('iso');
    const iso = await answers();
    for (const text of iso) expect(text).toContain('2024-05-14');
    expect(iso[0]).toContain('### mardi → 2024-05-14');
  });

  it('is French where nothing is set', async () => {
    expect(await open.discord.slash('quand', { question: 'le pont' }, { in: null }).text()).toContain('14 mai 2024');
  });

  it('is not changed by a value that was forged', async () => {
    await setDates('en');
    expect(await setDates('klingon')).toContain('Dates en anglais');
    expect((await store.preferences.find(open.discord.servers[0].id))?.dates).toBe('en');
    await setDates('fr');
  });
});

describe('a channel', () => {
  it('that was forged changes nothing', async () => {
    const panel = open.discord.slash('reglages', {}, { by: manager });
    const menu = flatten((await panel.shown()).components).find(({ custom_id }) => custom_id === 'settings:report');
    const forged = open.discord.choose(menu as Component, ['12> @everyone'], panel, { by: manager });
    expect(await forged.text()).toContain('signalements\u00a0: aucun');
  });
});

describe('the reports of a server', () => {
  const reports = async (id: string, by = manager) => {
    const panel = open.discord.slash('reglages', {}, { by: manager });
    await panel.shown();
    return open.discord.press({ custom_id: id }, panel, { by });
  };

  it('are none at first', async () => {
    expect(await (await reports('settings:reports')).text()).toBe('### Aucun signalement');
  });

  it('are read from the panel, newest first, by pages, with the article they are about', async () => {
    for (let rank = 1; rank <= 5; rank += 1)
      await store.notes.addRemark({
        server: open.discord.servers[0].id,
        at: `2024-06-1${rank}T08:00:00.000Z`,
        kind: rank === 4 ? 'feedback' : 'report',
        about: rank === 2 ? 'parti#12' : 'pont#0',
        words: `le pont : faux **${rank}** @everyone`,
      });
    const { id: server } = open.discord.servers[0];
    await store.notes.addRemark({
      server,
      at: '2024-06-10T08:00:00.000Z',
      kind: 'report',
      about: 'pont#0',
      words: 'dit',
    });
    const panel = open.discord.slash('reglages', {}, { by: manager });
    const button = buttonsOf(await panel.shown()).find(({ label }) => label === 'Voir les signalements') as Component;
    const pressed = open.discord.press(button, panel, { by: manager });
    const shown = await pressed.shown();
    expect(isEphemeral(shown)).toBe(true);
    const text = textOf(shown);
    expect(text).toContain('5 signalements, page 1 sur 2');
    expect(text.indexOf('15 juin 2024')).toBeLessThan(text.indexOf('13 juin 2024'));
    expect(text).not.toContain('14 juin 2024');
    expect(text).toContain('Le pont de Kerlez rouvre');
    expect(text).not.toContain('@everyone');
    const [newer, older] = buttonsOf(shown);
    expect([newer?.disabled, older?.disabled]).toEqual([true, false]);
    const next = open.discord.press(older as Component, pressed, { by: manager });
    expect(await next.text()).toContain('10 juin 2024');
    expect(next.callback).toBe(7);
  });

  it('are for those who manage the server', async () => {
    expect(await (await reports('settings:reports', { ...person('Zoé'), permissions: '0' })).text()).toContain(
      'à qui gère le serveur',
    );
  });

  it.each(['settings:reports:99', 'settings:reports:x', 'settings:reports:-1', 'settings:reports:1.5'])(
    'of a page that was forged (%s) are those of one that exists',
    async (id) => expect(await (await reports(id)).text()).toMatch(/page [12] sur 2/u),
  );

  it('are not shown for another button that was forged', async () => {
    expect(await (await reports('settings:autre')).text()).toContain('n’est plus valable');
  });

  it('fit in one message, however long they are', () => {
    const long = Array.from({ length: 9 }, () => ({ at: '2024-06-18', about: 'pont#0', words: 'faux '.repeat(260) }));
    const { blocks, row } = reportsPage(long, { page: 2, desk: fakeDesk });
    expect(
      blocks
        .flatMap((block) => ('content' in block ? block.content : []))
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThan(3_500);
    expect(row?.map(({ enabled }) => enabled)).toEqual([true, true]);
  });
});

describe('what is exported', () => {
  it('is every table of the store, and is erased whole', async () => {
    const { id: server } = open.discord.servers[0];
    const asked = open.discord.slash('confidentialite', {}, { by: manager });
    const [out, erase] = buttonsOf(await asked.shown());
    await open.discord.press(out as Component, asked, { by: manager }).shown();
    const sent = JSON.parse(open.discord.requests.at(-1)?.texts['sommet.json'] ?? '');
    expect(sent).toEqual(await store.kept(server));
    expect(Object.keys(sent)).toContain('digest_settings');
    expect(sent.preferences).toHaveLength(1);
    expect(sent.remarks).toHaveLength(6);
    const sure = open.discord.press(erase as Component, asked, { by: manager });
    const [confirm] = buttonsOf(await sure.shown());
    await open.discord.press(confirm as Component, sure, { by: manager }).shown();
    expect(Object.values(await store.kept(server)).flat()).toEqual([]);
  });
});
