import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Who may import whom, by first folder (or file) under src/. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  fr: ['model'],
  sources: ['model', 'fr', 'errors'],
  text: ['model', 'fr'],
  annotate: ['model', 'fr'],
  search: ['model', 'fr'],
  ask: ['model', 'fr', 'annotate'],
  facts: ['model', 'fr'],
  answers: ['model', 'fr', 'ask', 'search', 'facts'],
  render: ['model', 'fr', 'errors'],
  store: ['model', 'errors'],
  digest: ['model', 'fr', 'text', 'annotate', 'facts', 'store', 'render'],
  views: ['model', 'fr', 'facts', 'answers'],
  desk: ['model', 'fr', 'sources', 'text', 'annotate', 'search', 'ask', 'answers', 'views'],
  suggest: ['desk', 'views'],
  'discord-only': ['render'],
  greet: ['model', 'fr', 'desk', 'render'],
  command: ['model', 'desk', 'render', 'suggest', 'discord-only'],
  'command-shape': ['command'],
  'load-commands': ['command', 'command-shape', 'render', 'errors'],
  remember: ['model', 'desk'],
  config: ['errors'],
  log: ['config'],
  terminal: [
    'model',
    'fr',
    'errors',
    'sources',
    'text',
    'annotate',
    'desk',
    'command',
    'load-commands',
    'render',
    'config',
    'digest',
    'greet',
    'discord-only',
  ],
  version: [],
  discord: [
    'version',
    'model',
    'errors',
    'desk',
    'command',
    'render',
    'config',
    'log',
    'digest',
    'store',
    'greet',
    'discord-only',
  ],
  main: [
    'errors',
    'sources',
    'desk',
    'command',
    'load-commands',
    'config',
    'log',
    'remember',
    'terminal',
    'discord',
    'store',
  ],
  commands: ['command'],
};

/** The only place that may import a library. */
const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  minisearch: 'search',
  'discord.js': 'discord',
  undici: 'discord',
  kysely: 'store',
  libsql: 'store',
  croner: 'digest',
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function place(file: string): string {
  const parts = file.split(/[\\/]/);
  return parts[0] === 'commands' ? 'commands' : (parts[1] ?? '').replace(/\.ts$/, '');
}

const imports = [...filesUnder('src'), ...filesUnder('commands')].flatMap((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ file, target: match[1] ?? '' }));
});

describe('layers', () => {
  it('knows every folder of src', () => {
    const unknown = new Set(
      filesUnder('src')
        .map(place)
        .filter((name) => !(name in MAY_IMPORT)),
    );
    expect([...unknown]).toEqual([]);
  });

  it('imports one way only', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({
        file,
        from: place(file),
        to: place(relative(ROOT, resolve(ROOT, dirname(file), target))),
      }))
      .filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('leaves each guarded library to one folder', () => {
    const wrong = imports
      .filter(({ file, target }) => target in ONLY_IMPORTER && ONLY_IMPORTER[target] !== place(file))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('reads the environment in config.ts only', () => {
    const wrong = filesUnder('src').filter(
      (file) => place(file) !== 'config' && readFileSync(join(ROOT, file), 'utf8').includes('process.env'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('modules', () => {
  it('stay under 220 lines', () => {
    const long = [...filesUnder('src'), ...filesUnder('commands')]
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 220)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });
});
