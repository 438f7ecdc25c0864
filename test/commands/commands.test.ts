import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import aide from '../../commands/aide.ts';
import sources from '../../commands/sources.ts';
import type { Command } from '../../src/command.ts';
import { type Desk, openDesk } from '../../src/desk.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { renderDiscord } from '../../src/render/discord.ts';
import { presentOutcome } from '../../src/render/reply.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { articleOf, textOf } from '../render/samples.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const commands = await loadCommands(resolve(ROOT, 'commands'));

async function show(command: Command, words: Record<string, string>, desk: Desk): Promise<string> {
  const reply = presentOutcome(await command.run({ words, desk, commands }));
  return renderTerminal(reply, { width: Infinity, colour: false });
}

describe('every command', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk((await readDossier(resolve(ROOT, 'seeds'))).articles);
  });

  const calls = commands.flatMap((command) =>
    command.examples.map((example) => ({ name: command.name, command, ...example })),
  );

  it.each(calls)('/$name $words shows « $shows »', async ({ command, words, shows }) => {
    const reply = presentOutcome(await command.run({ words, desk, commands }));
    expect(reply.tone).not.toBe('error');
    expect(reply.tone).not.toBe('abstention');
    expect(reply.blocks.map(textOf).join('\n')).toContain(shows);
  });

  it.each(commands)('/$name is described in French typography and in English', ({ describe: { fr, en } }) => {
    expect(fr).not.toMatch(/['"]| [:;!?»%]|« /u);
    expect(en).toMatch(/^[A-Z][\x20-\x7E]+$/u);
  });

  it('refuses 5,000 characters with one sentence, wherever they come from', async () => {
    for (const command of commands) {
      const [option] = command.options;
      if (option?.kind !== 'text') continue;
      expect(await show(command, { [option.name]: 'mot '.repeat(1_250) }, desk)).toMatch(/^C’est trop long/u);
    }
  });
});

describe('/sources', () => {
  const deskOf = (count: number): Desk => ({
    articles: Array.from({ length: count }, (_, at) =>
      articleOf({ title: `Titre ${at}`, published: at === 0 ? null : `2024-06-${String(at).padStart(2, '0')}` }),
    ),
    views: openDesk([]).views,
    ask: () => {
      throw new Error('not asked');
    },
  });

  it('lists the articles, newest first, with date and link', async () => {
    expect(await show(sources, {}, deskOf(3))).toBe(
      `3 articles

  • Titre 2 · Le Quotidien · 2 juin 2024
    https://exemple.fr/sommet
  • Titre 1 · Le Quotidien · 1er juin 2024
    https://exemple.fr/sommet
  • Titre 0 · Le Quotidien · date inconnue
    https://exemple.fr/sommet`,
    );
  });

  it('turns pages, and knows the first and the last', async () => {
    const turns = async (page: string) => {
      const reply = presentOutcome(await sources.run({ words: { page }, desk: deskOf(20), commands }));
      return [
        textOf(reply.blocks[0] ?? { kind: 'divider' }),
        ...reply.actions.map(({ words, enabled }) => (enabled ? words.page : null)),
      ];
    };
    expect(await turns('1')).toEqual(['20 articles, page 1 sur 3', null, '2']);
    expect(await turns('2')).toEqual(['20 articles, page 2 sur 3', '1', '3']);
    expect(await turns('3')).toEqual(['20 articles, page 3 sur 3', '2', null]);
    expect(await turns('9')).toEqual(['20 articles, page 3 sur 3', '2', null]);
  });

  it('fits a page of long titles in one message', async () => {
    const articles = Array.from({ length: 8 }, () =>
      articleOf({ title: 'mot_'.repeat(60), url: `https://exemple.fr/${'chemin/'.repeat(20)}` }),
    );
    const reply = presentOutcome(await sources.run({ words: {}, desk: { ...deskOf(0), articles }, commands }));
    const [container] = renderDiscord(reply, { encodeAction: () => 'x' }).components;
    expect(JSON.stringify(container).match(/Lire l’article/gu)).toHaveLength(8);
  });

  it('says when there is one article, or none', async () => {
    expect(await show(sources, {}, deskOf(1))).toMatch(/^1 article\n/u);
    expect(await show(sources, {}, deskOf(0))).toBe('0 article');
  });
});

describe('/aide', () => {
  it('lists every command with its description', async () => {
    const text = await show(aide, {}, { articles: [], views: openDesk([]).views, ask: () => ({}) as never });
    for (const {
      name,
      describe: { fr },
    } of commands)
      expect(text).toContain(`/${name}\u00A0: ${fr}`);
  });
});
