import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { OWN_COMMANDS } from '../src/discord/own-commands.ts';
import { DISCORD_ONLY } from '../src/discord-only.ts';
import { loadCommands } from '../src/load-commands.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = ['.', 'docs', 'seeds'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);
/** The two pages that list every setting and every command. */
const MANUALS = ['README.md', 'docs/guide.fr.md'];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The rows of every table of a page, by cell; the bars inside code do not part cells. */
function rows(page: string): readonly (readonly string[])[] {
  return read(page)
    .split('\n')
    .filter((line) => /^\|.*\|$/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** Code spans of a text: « `npm start` » → npm start. */
function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
}

describe('the settings', () => {
  const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map(([, name = '']) => name).sort();
  const nothing = Object.fromEntries(known.map((name) => [name, '']));
  const listed = (page: string) => rows(page).filter(([first = '']) => /^`[A-Z][A-Z_]+`$/u.test(first));

  it('are those of the program in .env.example', () => {
    expect(known).toContain('DISCORD_TOKEN');
    expect([...read('.env.example').matchAll(/^([A-Z_]+)=/gmu)].map(([, name = '']) => name).sort()).toEqual(known);
  });

  it.each(MANUALS)('are those of the program in %s, with their defaults', (page) => {
    expect(
      listed(page)
        .map(([name = '']) => codes(name)[0])
        .sort(),
    ).toEqual(known);
    for (const [name = '', usual = ''] of listed(page)) {
      const stated = codes(usual)[0] ?? '';
      expect(readConfig({ ...nothing, [codes(name)[0] ?? '']: stated })).toEqual(readConfig(nothing));
    }
  });
});

describe('the commands', () => {
  const files = join(ROOT, 'commands');
  const own = OWN_COMMANDS.map(({ name, define }) => ({ name, type: define('global').type }));
  const slash = own.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name }) => name);
  const menus = own.map(({ name }) => name).filter((name) => !slash.includes(name));

  it.each(MANUALS)('are all in the table of %s, and no other', async (page) => {
    const names = [...(await loadCommands(files)).map(({ name }) => name), DISCORD_ONLY.digest.name, ...slash];
    const listed = rows(page).flatMap(([first = '']) => /^`\/([^`\s]+)`$/u.exec(first)?.[1] ?? []);
    expect(listed.sort()).toEqual(names.sort());
    for (const name of menus) expect(read(page)).toContain(name);
  });

  it.each(MANUALS)('have examples in %s that name them and their options', async (page) => {
    const commands = new Map((await loadCommands(files)).map((command) => [command.name, command]));
    for (const [first = '', , example = ''] of rows(page)) {
      const command = commands.get(/^`\/([^`\s]+)`$/u.exec(first)?.[1] ?? '');
      if (command === undefined) continue;
      const typed = codes(example)[0] ?? '';
      expect(typed.split(' ')[0]).toBe(`/${command.name}`);
      for (const [, option = ''] of typed.matchAll(/(?<=\s)(\p{L}+):/gu))
        expect(command.options.map(({ name }) => name)).toContain(option);
    }
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:-s )?([a-z]+)|(test|start))(?![\p{L}-])/gu)];
    for (const [, run, short] of named) expect(Object.keys(scripts)).toContain(run ?? short);
    for (const [, file = ''] of text.matchAll(/npx tsx (\S+\.ts)/gu))
      expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  it('names files that exist', () => {
    // What CONTRIBUTING has the reader write, and what a command makes.
    const made = ['commands/date.ts', 'docs/scoreboard.md', 'dist/src/main.js'];
    const named = codes(text).filter((code) => /^(?:src|test|scripts|commands|docs)\/[\w./-]+$/u.test(code));
    for (const file of named.filter((one) => !made.includes(one)))
      expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  it('has links that lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^https?:/u.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), file);
      expect(existsSync(path), target).toBe(true);
      if (anchor !== undefined) expect(anchors(relative(ROOT, path)), target).toContain(anchor);
    }
  });
});

/** The anchors that a page's headings have on GitHub. */
function anchors(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /gu, '-'),
  );
}

describe('the install link', () => {
  const NEEDED = [
    'ViewChannel',
    'SendMessages',
    'SendMessagesInThreads',
    'ReadMessageHistory',
    'CreatePublicThreads',
  ] as const;

  it.each(MANUALS)('asks in %s for the permissions of its table', (page) => {
    const sum = NEEDED.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
    expect(/permissions=(\d+)/u.exec(read(page))?.[1]).toBe(String(sum));
  });
});

describe('the French guide', () => {
  const guide = read('docs/guide.fr.md');
  const prose = guide.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`|\]\([^)]*\)|<https?:[^>]*>/gu, 'x');

  it('has French typography', () => {
    expect(prose.match(/.{0,20}(?:'|\.{3}| [;:!?»](?!-)|« |«(?!\u00a0)|[^\u00a0]»).{0,20}/gu) ?? []).toEqual([]);
  });

  it('quotes what the program says', () => {
    const plain = (text: string) => text.replace(/[’]/gu, "'").replace(/\\u00a0|\u00a0|\u202f/gu, ' ');
    const folders = ['src', 'src/discord', 'src/render', 'src/terminal', 'src/sources', 'src/store'];
    const said = folders
      .flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => join(folder, file)))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => plain(read(file)))
      .join('\n');
    const troubles = guide.slice(guide.indexOf('## Quand quelque chose'));
    const quoted = [...troubles.matchAll(/^\| «\u00a0(.+?)(?=…|\s«|\u00a0»|\d|DISCORD)/gmu)].map(([, words = '']) =>
      plain(words).trim(),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
  });
});
