import { Client } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component } from '../fakes/discord/shapes.ts';
import { openBot } from './open-bot.ts';

test('of those who ask, press and write, the client keeps nothing: only the bot itself', async () => {
  const login = vi.spyOn(Client.prototype, 'login');
  const { discord, close } = await openBot();
  const client = login.mock.contexts[0] as Client;
  const asked = discord.slash('quand', { question: 'quand rouvre le pont' }, { by: person('Noé') });
  const [button] = buttonsOf(await asked.shown());
  await discord.press(button as Component, asked, { by: person('Zoé') }).responded();
  await discord.write('@bot quand rouvre le pont', { by: person('Chloé') }).shown();
  expect([...client.users.cache.keys()]).toEqual([discord.bot.id]);
  const [server] = client.guilds.cache.values();
  expect([...(server?.members.cache.keys() ?? [])]).toEqual([discord.bot.id]);
  expect(server?.members.me?.id).toBe(discord.bot.id);
  await close();
  login.mockRestore();
});
