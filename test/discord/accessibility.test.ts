import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { CRUE, PONT } from '../digest/samples.ts';
import type { Exchange } from '../fakes/discord/exchange.ts';
import { person, server } from '../fakes/discord/people.ts';
import { COMPONENT, type Component, flatten, type MessageBody } from '../fakes/discord/shapes.ts';
import { temporaryStore } from '../store/samples.ts';
import { openBot } from './open-bot.ts';

const manager = { ...person('Chef'), permissions: String(1 << 5) };
const by = { by: manager };

const articles = [PONT, CRUE];

/** What somebody may choose in a menu: each of its words, the channel of the server, nobody. */
function choices({ type, options = [] }: Component, channel: string): readonly (readonly string[])[] {
  const [words, , , , channels] = COMPONENT.menus;
  if (type === words) return options.map(({ value }) => [value]);
  return [type === channels ? [channel] : []];
}

describe('every message that a reader or an admin can reach', () => {
  it('says in words what its pictures show, in a few words what its buttons do, and nothing by colour alone', {
    timeout: 60_000,
  }, async () => {
    const commands = await loadCommands(resolve(import.meta.dirname, '../../commands'));
    const store = await temporaryStore();
    const open = await openBot({
      commands,
      desk: openDesk(articles),
      store,
      digest: { store, articles: () => articles, zone: 'Europe/Paris', now: () => new Date('2024-06-18T05:00:00Z') },
    });
    onTestFinished(open.close);
    const { discord } = open;
    const [{ channel }] = discord.servers;
    const reached = new Set<string>();
    // One after the other: a person does one thing at a time.
    const left: (() => Exchange)[] = [
      ...commands.flatMap(({ name, examples }) =>
        examples.map(
          ({ words }) =>
            () =>
              discord.slash(name, words, by),
        ),
      ),
      ...['quand a rouvert le pont de Tresson', 'quand ferme la piscine'].map(
        (question) => () => discord.slash('demander', { question }, by),
      ),
      ...discord.commands().flatMap(({ name, type, options = [] }) => {
        if (type === 3) return [() => discord.menu(name, 'le pont', by), () => discord.menu(name, '', by)];
        return options.some(({ required }) => required)
          ? []
          : [() => discord.slash(name, {}, by), () => discord.slash(name)];
      }),
      ...['', 'merci', 'quand a rouvert le pont de Tresson', 'quand ferme la piscine'].map(
        (words) => () => discord.write(`@bot ${words}`, by),
      ),
    ];
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const from = one();
      const shown = await from.until(({ message, followUps, modal }): MessageBody | 'window' | null =>
        modal ? 'window' : (followUps.at(-1) ?? message),
      );
      if (shown === 'window') {
        left.push(() => discord.submit({ words: 'c’est faux' }, from, by));
        continue;
      }
      for (const part of flatten(shown.components)) {
        const key = `${part.custom_id}`.replace(/^(a.)\d.*/su, '$1');
        if (part.custom_id === undefined || part.disabled || reached.has(key)) continue;
        reached.add(key);
        if (part.type === COMPONENT.button) left.push(() => discord.press(part, from, by));
        else left.push(...choices(part, channel).map((values) => () => discord.choose(part, values, from, by)));
      }
    }
    const added = server('Nouveau');
    discord.join(added);
    await expect.poll(() => discord.channels.in(added.channel).length).toBe(1);

    // What was reached holds every panel and every button of an answer.
    for (const id of [
      'ac',
      'an',
      'ap',
      'as',
      'ay',
      'privacy:confirm',
      'settings:dates',
      'settings:reports',
      'digest:send',
    ])
      expect([...reached]).toContain(id);
    const bodies = discord.requests.flatMap(({ body }) => {
      const { data = body } = (body ?? {}) as { data?: unknown };
      const { components } = (data ?? {}) as MessageBody;
      return components ? [components] : [];
    });
    const pictures = bodies.flatMap((components) => flatten(components)).flatMap(({ items = [] }) => items);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { description = '' } of pictures) expect(description.length).toBeGreaterThan(20);
    for (const components of bodies) {
      const parts = flatten(components);
      for (const { label = 'x' } of parts.filter(({ type }) => type === COMPONENT.button))
        expect(label).toMatch(/^.{1,33}$/u);
      // A colour only repeats what the words of its box say.
      for (const box of parts.filter(({ type }) => type === COMPONENT.container))
        expect(flatten(box.components).some(({ content = '' }) => /\p{L}/u.test(content))).toBe(true);
    }
  });
});
