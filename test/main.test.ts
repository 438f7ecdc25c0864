import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from './fakes/discord/fake-discord.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DOSSIER = mkdtempSync(join(tmpdir(), 'sommet-dossier-'));
writeFileSync(
  join(DOSSIER, 'pont.txt'),
  'Le pont de Kerlez rouvre\n\nLe maire Yann Le Goff a rouvert le pont de Kerlez le 14 mai 2024.\n',
);
/** A database of its own for each program: neither the developer's, nor one that two programs make at once. */
const DATA = mkdtempSync(join(tmpdir(), 'sommet-data-'));
let started = 0;
afterAll(() => {
  for (const folder of [DOSSIER, DATA]) rmSync(folder, { recursive: true });
});

/** On a machine that does much else. */
const START_MS = 45_000;
vi.setConfig({ testTimeout: START_MS + 15_000 });

/** Every variable, empty: what the developer has in a .env file must not count. */
const EMPTY = {
  DISCORD_TOKEN: '',
  DISCORD_API: '',
  DISCORD_GUILD: '',
  MESSAGE_CONTENT: '',
  TIMEZONE: '',
  LOG_LEVEL: '',
  DOSSIER,
};

/** The program in a process of its own. */
function start(settings: Readonly<Record<string, string>>, typed = '') {
  started += 1;
  const env = { PATH: process.env.PATH, ...EMPTY, DATA_DIR: join(DATA, `${started}`), ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: ROOT, env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  child.stdin.end(typed);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const ready = () => vi.waitFor(() => expect(said.out).toContain('Connecté'), { timeout: START_MS });
  return { said, ended, ready, stop: () => child.kill('SIGTERM') };
}

async function withDiscord(
  test: (discord: FakeDiscord, settings: Record<string, string>) => Promise<void>,
): Promise<void> {
  const discord = await openFakeDiscord();
  await test(discord, { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
  await discord.close();
  expect(discord.complaints).toEqual([]);
}

describe.concurrent('the program', () => {
  it('says who it is and where, answers, and finishes its answer when it is stopped', () =>
    withDiscord(async (discord, settings) => {
      const program = start(settings);
      await program.ready();
      expect(program.said.out).toContain(`Commandes inscrites\u00a0: ${discord.commands().length}. `);
      expect(program.said.out).toMatch(/Connecté en tant que Sommet\. Serveurs\s: 1\. Articles\s: 1\./);
      discord.fail({ path: /\/callback$/, delayMs: 700 });
      const before = discord.requests.length;
      const asked = discord.slash('quand', { question: 'quand rouvre le pont de Kerlez' });
      await vi.waitFor(() => expect(discord.requests.length).toBeGreaterThan(before), { timeout: 5_000 });
      program.stop();
      expect(await program.ended).toBe(0);
      expect(await asked.text()).toContain('rouvert le pont');
      expect(program.said.out).toContain('Arrêté.');
      expect(program.said.err).not.toContain('Kerlez');
    }));

  it('tells how the reading of a long dossier goes', () =>
    withDiscord(async (_discord, settings) => {
      const long = mkdtempSync(join(tmpdir(), 'sommet-long-'));
      for (let rank = 0; rank < 500; rank += 1)
        writeFileSync(join(long, `${rank}.txt`), `Pont ${rank}\n\nLe pont ${rank} a rouvert.\n`);
      writeFileSync(join(long, 'vide.txt'), '');
      const program = start({ ...settings, DOSSIER: long });
      await program.ready();
      expect(program.said.out).toContain('500 articles sur 501.');
      expect(program.said.out).toMatch(/Préparation du dossier\s: 500 articles\./);
      expect(program.said.err).toMatch(/"warning":"vide\.txt/);
      program.stop();
      await program.ended;
      rmSync(long, { recursive: true });
    }));

  it('lives on when something is left to fail on its own', () =>
    withDiscord(async (discord, settings) => {
      const stray = `const wait = setInterval(() => {
        if (process.listenerCount('unhandledRejection') === 0) return;
        clearInterval(wait);
        Promise.reject(new Error('left behind'));
      }, 20)`;
      const program = start({
        ...settings,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stray)}`,
      });
      await program.ready();
      await vi.waitFor(() => expect(program.said.err).toContain('left behind'), { timeout: 10_000 });
      expect(await discord.slash('aide').text()).not.toBe('');
      program.stop();
      expect(await program.ended).toBe(0);
    }));

  it('opens a console when there is no token, without Discord', async () => {
    const program = start({}, 'quand rouvre le pont de Kerlez\n');
    expect(await program.ended).toBe(0);
    expect(program.said.out).toContain('rouvert');
    expect(program.said.err).toBe('');
  });

  it('says in the console what it could not read of the dossier, a line each', async () => {
    const doubtful = mkdtempSync(join(tmpdir(), 'sommet-doubtful-'));
    writeFileSync(join(doubtful, 'a.txt'), 'Le pont rouvre\n\nLe pont de Kerlez a rouvert.\n');
    for (const file of ['b.txt', 'c.txt']) writeFileSync(join(doubtful, file), '');
    const program = start({ DOSSIER: doubtful }, 'le pont de Kerlez\n');
    expect(await program.ended).toBe(0);
    expect(program.said.err.trim().split('\n')).toEqual(
      ['b', 'c'].map((file) => expect.stringMatching(`^${file}\\.txt\u00a0: laissé de côté`)),
    );
    rmSync(doubtful, { recursive: true });
  });
});

/** What goes wrong, and the words that say what to do about it. */
describe.concurrent('the program stops with one message that says what to do', () => {
  async function refused(settings: Readonly<Record<string, string>>, words: readonly string[]): Promise<void> {
    const program = start(settings);
    expect(await program.ended).toBe(1);
    for (const word of words) expect(program.said.err).toContain(word);
    expect(program.said.err).not.toMatch(/^\s+at /m);
    expect(program.said.err.trim().split('\n'), program.said.err).toHaveLength(1);
    expect(program.said.out).toBe('');
  }

  it('on a wrong token', () =>
    withDiscord((_discord, settings) =>
      refused({ ...settings, DISCORD_TOKEN: 'wrong.token' }, ['refuse le jeton', 'DISCORD_TOKEN']),
    ));

  it('on a wrong variable', () =>
    refused({ LOG_LEVEL: 'bavard', DISCORD_TOKEN: 'un jeton' }, ['LOG_LEVEL', 'bavard', '.env']));

  it('on a missing dossier', () => refused({ DOSSIER: '/nowhere/dossier' }, ['/nowhere/dossier', 'DOSSIER']));

  it('on an intent that is not allowed', () =>
    withDiscord((_discord, settings) =>
      refused({ ...settings, MESSAGE_CONTENT: 'oui' }, ['Message Content Intent', 'MESSAGE_CONTENT']),
    ));
});
