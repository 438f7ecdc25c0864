import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../src/command.ts';
import { openDesk } from '../src/desk.ts';
import type { Context } from '../src/discord/context.ts';
import { messageBody } from '../src/discord/payload.ts';
import { runCommand } from '../src/discord/run-command.ts';
import { loadCommands } from '../src/load-commands.ts';
import { readDossier } from '../src/sources/read-dossier.ts';
import { browse } from './picture/browser.ts';
import { type Component, discordPage } from './picture/discord-page.ts';
import { askDiscord, type Drawn } from './picture/wire.ts';

interface Picture {
  readonly name: string;
  readonly command: string;
  readonly words: Words;
  /** A command of Discord's own: asked over the wire, by who manages the server. */
  readonly isOwn?: boolean;
}

/**
 * Draws the pictures of the documentation, docs/pictures/*.png, from real answers on the sample dossier:
 * `npx tsx scripts/picture.ts`, or the names of some. The words and their layout are what the bot sends to Discord;
 * only the look of Discord is imitated. Needs Chromium.
 */
const PICTURES: readonly Picture[] = [
  { name: 'answer', command: 'quand', words: { question: 'Poutine arrive à Pyongyang' } },
  { name: 'abstention', command: 'qui', words: { question: 'gagnera l’élection américaine' } },
  { name: 'chronology', command: 'chronologie', words: { de: '2019', à: 'août 2023' } },
  { name: 'quotation', command: 'citation', words: { sujet: 'Ukraine', qui: 'Kim Jong Un' } },
  { name: 'summary', command: 'resume', words: {} },
  { name: 'sources', command: 'sources', words: {} },
  { name: 'help', command: 'aide', words: {} },
  { name: 'state', command: 'etat', words: {}, isOwn: true },
  { name: 'settings', command: 'reglages', words: {}, isOwn: true },
  { name: 'privacy', command: 'confidentialite', words: {}, isOwn: true },
  { name: 'digest', command: 'digest', words: {}, isOwn: true },
];

const ROOT = resolve(import.meta.dirname, '..');
/** Pixels, before the enlargement for fine screens. */
const WIDTH = 700;
const SCALE = 1.5;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PICTURES.some((picture) => picture.name === name));
const work = mkdtempSync(join(tmpdir(), 'page-'));
try {
  if (unknown.length > 0)
    throw new Error(`No picture "${unknown.join('", "')}"; there are: ${PICTURES.map(({ name }) => name).join(', ')}.`);
  const commands = await loadCommands(join(ROOT, 'commands'));
  const { articles } = await readDossier(join(ROOT, 'seeds'));
  const context = {
    desk: openDesk(articles),
    commands: new Map(commands.map((command) => [command.name, command])),
  };
  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const { name, command, words, isOwn = false } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { components, files, isPrivate } = isOwn
      ? await askDiscord(command, context.desk, commands)
      : await run(command, words, context);
    const page = join(work, `${name}.html`);
    writeFileSync(
      page,
      discordPage({
        typed: `/${command}`,
        components,
        files,
        width: WIDTH,
        isPrivate,
      }),
    );
    const file = join(folder, `${name}.png`);
    shoot(pathToFileURL(page).href, file);
    process.stdout.write(`${file}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What a command sends to Discord. */
async function run(name: string, words: Words, context: Pick<Context, 'desk' | 'commands'>): Promise<Drawn> {
  const command = context.commands.get(name);
  if (command === undefined) throw new Error(`No command /${name}.`);
  const page = await runCommand(command, words, context);
  const { components, files } = messageBody(page);
  return {
    components: components.map((component) => component.toJSON() as Component),
    files: new Map(files.map(({ name: file, attachment }) => [file, attachment])),
    isPrivate: page.ephemeral,
  };
}

/** Measures the page, then takes a picture of exactly its size. */
function shoot(url: string, file: string): void {
  const dom = browse([`--window-size=${WIDTH},2000`, '--dump-dom', url]);
  const height = /data-height="(\d+)"/u.exec(dom)?.[1];
  if (height === undefined) throw new Error('The page has no height: its script did not run.');
  browse([`--window-size=${WIDTH},${height}`, `--force-device-scale-factor=${SCALE}`, `--screenshot=${file}`, url]);
}
