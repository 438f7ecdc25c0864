import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** A copy of the project as `npm ci` leaves it. */
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sommet-start-'));
  for (const part of ['start.js', 'package.json', 'package-lock.json', 'src', 'commands', 'seeds'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => one !== '.cache'))
    symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function start(input: string): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const env = { ...process.env, DISCORD_TOKEN: '', DOSSIER: '' };
  return spawnSync(process.execPath, ['start.js'], { cwd: copy, env, input, encoding: 'utf8' });
}

const builds = (): readonly string[] => readdirSync(join(copy, 'node_modules', '.cache', 'sommet'));

const HELLO = `import { command, nothingFound } from '../src/command.ts';
export default command({ name: 'bonjour', describe: { fr: 'Salue', en: 'Greets' }, options: [],
  examples: [{ words: {}, shows: 'Salut' }], run: () => nothingFound('Salut') });`;

test('builds once, answers, and sees at the next start a command that was dropped in', { timeout: 60_000 }, () => {
  expect(start('quand Poutine arrive à Pyongyang\n').stdout).toContain('la nuit de mardi à mercredi');
  const first = builds();
  expect(first).toHaveLength(1);
  expect(start('/bonjour\n').stdout).not.toContain('Salut');
  expect(builds()).toEqual(first);
  writeFileSync(join(copy, 'commands', 'bonjour.ts'), HELLO);
  expect(start('/bonjour\n').stdout).toContain('Salut');
  expect(builds()).toHaveLength(2);
});

test('names the source of a command that is malformed, and of one that is not TypeScript', { timeout: 60_000 }, () => {
  const path = join(copy, 'commands', 'bonjour.ts');
  for (const [source, complaint] of [
    [HELLO.replace("'bonjour'", "'Bon jour'"), 'mal formée'],
    ['export default {', 'ne se charge pas'],
  ] as const) {
    writeFileSync(path, source);
    const { stderr, status } = start('');
    expect(status).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain(complaint);
  }
  rmSync(path);
});

test('keeps three builds at most', { timeout: 60_000 }, () => {
  for (let turn = 0; turn < 3; turn += 1) {
    writeFileSync(join(copy, 'src', 'extra.ts'), `export const turn = ${turn}${' '.repeat(turn)};\n`);
    expect(start('').status).toBe(0);
  }
  expect(builds()).toHaveLength(3);
});
