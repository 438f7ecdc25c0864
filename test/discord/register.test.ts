import { afterEach, describe, expect, it } from 'vitest';
import { command } from '../../src/command.ts';
import { OWN_COMMANDS } from '../../src/discord/own-commands.ts';
import { defineCommand } from '../../src/discord/register.ts';
import { DISCORD_ONLY, VERIFY_NAME } from '../../src/discord-only.ts';
import { ask, COMMANDS, slow, suggesting } from '../fakes/commands.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { temporaryStore } from '../store/samples.ts';
import { openBot } from './open-bot.ts';

let discord: FakeDiscord;
afterEach(() => discord.close());

/** How many times the bot registered, in a run with these commands. */
async function registrations(commands = COMMANDS, guild?: string): Promise<number> {
  const before = discord.requests.length;
  const open = await openBot({ discord, commands, ...(guild === undefined ? {} : { guild }) });
  await open.bot.stop();
  expect(discord.complaints).toEqual([]);
  return discord.requests.slice(before).filter(({ method }) => method === 'PUT').length;
}

/** What the bot adds of its own. */
const OTHERS = OWN_COMMANDS.map(({ name }) => name);

describe('commands', () => {
  it('are registered once, then again only when their definition changed', async () => {
    discord = await openFakeDiscord();
    expect(await registrations()).toBe(1);
    expect(discord.commands().map(({ name }) => name)).toEqual([...COMMANDS.map(({ name }) => name), ...OTHERS]);
    expect(await registrations()).toBe(0);
    expect(await registrations([...COMMANDS].reverse())).toBe(0);
    const renamed = command({ ...ask, describe: { ...ask.describe, en: 'Another text' } });
    expect(await registrations([renamed, ...COMMANDS.slice(1)])).toBe(1);
    expect(await registrations(COMMANDS.slice(1))).toBe(1);
    expect(discord.commands()).toHaveLength(COMMANDS.length - 1 + OTHERS.length);
  });

  it('are registered in one server only when it is named, and compared there', async () => {
    discord = await openFakeDiscord();
    const [{ id }] = discord.servers;
    expect(await registrations(COMMANDS, id)).toBe(1);
    expect(discord.commands(id)).toHaveLength(COMMANDS.length + OTHERS.length);
    expect(discord.commands()).toEqual([]);
    expect(await registrations(COMMANDS, id)).toBe(0);
  });

  it('are registered before the bot connects', async () => {
    discord = await openFakeDiscord();
    await registrations();
    const order = discord.requests.map(({ method, path }) => `${method} ${path.replace(/\d+/, 'id')}`);
    expect(order).toEqual([
      'GET /applications/@me',
      'GET /applications/id/commands',
      'PUT /applications/id/commands',
      'GET /gateway/bot',
    ]);
  });
});

describe('the commands of Discord', () => {
  it('are those that /aide and the console know of, with the same words', async () => {
    discord = await openFakeDiscord();
    const store = await temporaryStore();
    const open = await openBot({ discord, commands: [], store, digest: { store, articles: () => [], zone: 'UTC' } });
    await open.bot.stop();
    const slash = discord.commands().filter(({ type }) => type === 1);
    expect(slash.map(({ name, description }) => [name, description]).sort()).toEqual(
      Object.values(DISCORD_ONLY)
        .map(({ name, describe: { fr } }) => [name, fr])
        .sort(),
    );
    expect(discord.commands().filter(({ type }) => type === 3)).toMatchObject([{ name: VERIFY_NAME }]);
  });
});

describe('a change of the definition is seen', () => {
  const [option] = ask.options;
  const [number, text] = slow.options;
  it.each([
    ['another text', { ...ask, describe: { ...ask.describe, fr: 'Autre texte' } }],
    ['another option', { ...ask, options: [] }],
    ['a longer text', { ...ask, options: [{ ...option, maxLength: 301 }] }],
    ['an optional text', { ...ask, options: [{ ...option, required: false }] }],
    ['suggestions', { ...ask, options: [{ ...option, suggest: () => [] }] }],
    [
      'another description of an option',
      { ...ask, options: [{ ...option, describe: { fr: 'La question', en: 'Question' } }] },
    ],
    ['another bound', { ...slow, options: [{ ...number, max: 10 }, text] }],
    ['another lower bound', { ...slow, options: [{ ...number, min: 1 }, text] }],
  ])('%s', async (_what, changed) => {
    discord = await openFakeDiscord();
    expect(await registrations([ask, slow])).toBe(1);
    const commands = [ask, slow].map((one) => (one.name === changed.name ? (changed as typeof ask) : one));
    expect(await registrations(commands)).toBe(1);
    expect(await registrations(commands)).toBe(0);
  });
});

describe('a definition', () => {
  it('has French as its default text and English beside it', async () => {
    discord = await openFakeDiscord();
    expect(defineCommand(ask, 'global')).toEqual({
      type: 1,
      name: 'quand',
      description: 'Commande quand',
      description_localizations: { fr: 'Commande quand', 'en-US': 'Command quand', 'en-GB': 'Command quand' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        {
          type: 3,
          name: 'question',
          description: 'La question',
          description_localizations: { fr: 'La question', 'en-US': 'The question', 'en-GB': 'The question' },
          required: true,
          max_length: 300,
          autocomplete: false,
        },
      ],
    });
  });

  it('offers suggestions where the command makes some, and whole numbers where it counts', async () => {
    discord = await openFakeDiscord();
    expect(defineCommand(suggesting, 'guild')).toMatchObject({ options: [{ autocomplete: true }] });
    expect(defineCommand(suggesting, 'guild')).not.toHaveProperty('contexts');
    expect(defineCommand(slow, 'guild')).toMatchObject({
      options: [{ type: 4, min_value: 0, max_value: 60_000 }, { type: 3 }],
    });
  });
});
