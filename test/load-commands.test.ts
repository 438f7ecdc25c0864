import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../src/command-shape.ts';
import { loadCommands } from '../src/load-commands.ts';
import { ask, slow } from './fakes/commands.ts';

const COMMANDS = resolve(import.meta.dirname, '../commands');
const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true });
});

/** A folder of command files, as the build writes them. */
function folder(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'sommet-'));
  places.push(place);
  writeFileSync(join(place, 'package.json'), '{"type":"module"}');
  const commands = join(place, 'commands');
  mkdirSync(commands);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(commands, file), text);
  return commands;
}

function source(name: string, more = ''): string {
  return `export default { name: '${name}', describe: { fr: 'a', en: 'b' }, options: [], examples: [{ words: {}, shows: 'x' }], run: () => null, ${more} };`;
}

describe('the commands of a folder', () => {
  it('are those of the project, in the order of their files', async () => {
    const names = (await loadCommands(COMMANDS)).map(({ name }) => name);
    expect(names).toContain('où');
    expect(names).toContain('demander');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are read from the build, declarations and source maps aside', async () => {
    const place = folder({
      'b.js': source('deux'),
      'a.js': source('un'),
      'a.d.ts': 'syntax error',
      'a.js.map': '{}',
      'notes.md': '',
    });
    expect((await loadCommands(place)).map(({ name }) => name)).toEqual(['un', 'deux']);
  });

  it('of one name in two files are refused, with both files named', async () => {
    const place = folder({ 'a.js': source('un'), 'b.js': source('un') });
    await expect(loadCommands(place)).rejects.toThrow(/b\.js\s: la commande «\sun\s» existe déjà dans .*a\.js/);
  });

  it.each([
    ['a malformed one', source('un', "describe: { fr: 'a' },"), 'mal formée'],
    ['one that exports nothing', 'export const name = 1;', 'n’exporte pas'],
    ['one that does not load', 'export default {', 'ne se charge pas'],
  ])('refuse %s, with its file named', async (_what, text, complaint) => {
    const refusal = loadCommands(folder({ 'bonne.js': source('bonne'), 'autre.js': text }));
    await expect(refusal).rejects.toMatchObject({ name: 'SommetError' });
    await expect(refusal).rejects.toThrow(complaint);
    await expect(refusal).rejects.toThrow('autre.js');
  });

  it('must be somewhere', async () => {
    await expect(loadCommands('/nowhere/commands')).rejects.toThrow(/«\s\/nowhere\/commands\s» est introuvable/);
  });
});

describe('what a file exports', () => {
  const [option] = ask.options;
  const [number] = slow.options;

  it('is taken as it is when it is a command', () => {
    expect(checkCommand(ask)).toEqual({ command: ask });
    expect(checkCommand(slow)).toEqual({ command: slow });
    expect(checkCommand({ ...ask, name: 'où' })).toHaveProperty('command');
  });

  it.each([
    ['nothing', null],
    ['a name in capitals', { ...ask, name: 'Quand' }],
    ['a name with a space', { ...ask, name: 'quand donc' }],
    ['a long name', { ...ask, name: 'q'.repeat(33) }],
    ['no English', { ...ask, describe: { fr: 'Quand' } }],
    ['a long description', { ...ask, describe: { fr: 'q'.repeat(101), en: 'When' } }],
    ['no example', { ...ask, examples: [] }],
    ['an example of an unknown option', { ...ask, examples: [{ words: { question: 'a', autre: 'b' }, shows: 'c' }] }],
    ['an example without a required option', { ...ask, examples: [{ words: {}, shows: 'c' }] }],
    ['an example that shows nothing', { ...ask, examples: [{ words: { question: 'a' }, shows: '' }] }],
    ['no function', { ...ask, run: 'run' }],
    ['an unknown field', { ...ask, descripton: 'typo' }],
    ['two options of one name', { ...ask, options: [option, option] }],
    [
      'a required option after another',
      { ...slow, options: [number, option], examples: [{ words: { question: 'a' }, shows: 'c' }] },
    ],
    ['an unknown kind of option', { ...ask, options: [{ ...option, kind: 'choice' }] }],
    ['suggestions that are no function', { ...ask, options: [{ ...option, suggest: ['a'] }] }],
    ['a text longer than Discord allows', { ...ask, options: [{ ...option, maxLength: 6001 }] }],
    ['a bound that is no whole number', { ...slow, options: [{ ...number, min: 0.5 }] }],
    ['26 options', { ...slow, options: Array.from({ length: 26 }, (_, rank) => ({ ...number, name: `n${rank}` })) }],
  ])('is refused: %s', (_what, exported) => {
    expect(checkCommand(exported)).toHaveProperty('complaints');
  });
});
