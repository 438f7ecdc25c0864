import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { buttonsOf, type Component, flatten, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

/** The real commands on the sample dossier, over the wire: every body is held against Discord's limits when it arrives. */

const ROOT = resolve(import.meta.dirname, '../..');
const commands = await loadCommands(resolve(ROOT, 'commands'));
let open: OpenedBot;
beforeAll(async () => {
  const desk = openDesk((await readDossier(resolve(ROOT, 'seeds'))).articles);
  await desk.views.likely.learn(['quand', 'qui'], desk.ask);
  open = await openBot({ commands, desk });
}, 60_000);
afterAll(() => open.close());

describe('every command', () => {
  const calls = commands.flatMap(({ name, examples }) => examples.map(({ words }) => ({ name, words })));
  it.each(calls)('/$name $words is answered', async ({ name, words }) => {
    const shown = await open.discord.slash(name, words).shown();
    expect(textOf(shown)).not.toContain('Désolé');
    // No id of an article, of a passage or of a person.
    expect(textOf(shown)).not.toMatch(/(?<![\d/])00[0-4](?![\d])|#\d+\b|<@/u);
  });
});

describe('/chronologie', () => {
  it('is a picture with a description, and text; its pages turn', async () => {
    const asked = open.discord.slash('chronologie');
    const shown = await asked.shown();
    const [item] = flatten(shown.components).flatMap(({ items = [] }) => items);
    expect(item?.media.url).toBe('attachment://chronologie.png');
    expect(item?.description).toMatch(/^Frise\u00a0: /u);
    const turn = buttonsOf(shown).find(({ label }) => label === 'Page suivante') as Component;
    expect(await open.discord.press(turn, asked).text()).toContain('page 2 sur');
  });

  it('keeps to dates and to somebody', async () => {
    const text = await open.discord.slash('chronologie', { avec: 'choigou', de: '2023', à: 'décembre 2023' }).text();
    expect(text).toContain('juillet 2023');
    expect(text).not.toContain('1950');
    expect(await open.discord.slash('chronologie', { de: 'jadis' }).text()).toContain('n’est pas une date');
    expect(await open.discord.slash('chronologie', { de: '2090' }).text()).toContain('ne date aucun fait');
  });
});

describe('/citation', () => {
  it('gives what somebody said of a subject, and says when it is nothing', async () => {
    expect(await open.discord.slash('citation', { qui: 'lavrof', sujet: 'visite' }).text()).not.toContain('Désolé');
    expect(await open.discord.slash('citation', { qui: 'Kim Jong Un', sujet: 'football' }).text()).toContain(
      'ne cite pas',
    );
    expect(await open.discord.slash('citation', { qui: 'Zidane', sujet: 'football' }).text()).toContain(
      'personne du nom',
    );
  });
});

describe('/resume', () => {
  it('quotes three to five sentences of an article, or of all', async () => {
    const quotes = (text: string) => text.split('\n').filter((line) => line.startsWith('> ')).length;
    expect(quotes(await open.discord.slash('resume').text())).toBeGreaterThanOrEqual(3);
    const one = await open.discord.slash('resume', { article: 'partenariat strategique' }).text();
    expect(quotes(one)).toBeLessThanOrEqual(5);
    expect(await open.discord.slash('resume', { article: 'zzzz' }).text()).toContain('Aucun article');
  });
});

describe('suggestions', () => {
  const names = async (command: string, option: string, typed: string) =>
    (await open.discord.suggest(command, option, typed).suggested()).map(({ value }) => value);

  it('complete names, accents and slips forgiven', async () => {
    expect(await names('qui', 'question', 'accompagne pout')).toContain('accompagne Vladimir Poutine');
    expect((await names('qui', 'question', 'lavrof')).join()).toContain('Lavrov');
    expect(await names('citation', 'qui', 'choe')).toContain('Choe Son-hui');
    expect((await names('resume', 'article', 'partenariat')).join()).toContain('partenariat stratégique');
    expect((await names('chronologie', 'de', 'juil')).join()).toContain('juillet');
    expect((await names('chronologie', 'avec', 'piongyang')).join()).toContain('Pyongyang');
  });

  it('are questions that the dossier answers when nothing is typed', async () => {
    const [first = ''] = await names('quand', 'question', '');
    expect(await open.discord.slash('quand', { question: first }).text()).not.toContain('ne le dit pas');
  });

  it('are none for what the dossier does not know: free text is taken as it is', async () => {
    expect(await names('quand', 'question', 'zzzzzz')).toEqual([]);
  });
});
