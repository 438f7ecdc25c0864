import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../scripts/quality/stages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const OFF = join(ROOT, 'scripts/quality/off');
const replacements = readdirSync(OFF, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(OFF.length + 1));

describe('what stands in for a stage', () => {
  it('is there for each stage of the table, and for no other', () => {
    expect([...new Set(replacements.map((path) => path.split('/')[0]))].sort()).toEqual(
      STAGES.map(({ id }) => id).sort(),
    );
  });

  it.each(replacements)('replaces exports of a module of the product: %s', async (path) => {
    const module = join(ROOT, 'src', path.slice(path.indexOf('/') + 1));
    expect(existsSync(module)).toBe(true);
    const names = [...readFileSync(join(OFF, path), 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gmu)];
    const own = Object.keys(await import(module));
    expect(names.length).toBeGreaterThan(0);
    for (const [, name] of names) expect(own).toContain(name);
  });
});

describe('the loader', () => {
  const program = `
    import { register } from 'node:module';
    register('./scripts/quality/replace-modules.ts', import.meta.url);
    const open = (without) => import('./src/ask/tidy.ts' + without);
    const [whole, plain, other] = [await open(''), await open('?without=sms'), await open('?without=names')];
    const learned = await import('./src/answers/learned.ts?without=confidence');
    process.stdout.write(JSON.stringify({
      read: [whole, plain, other].map(({ tidy }) => tidy('pk il part')),
      learned: [learned.THRESHOLD, Object.keys(learned).sort()],
    }));`;

  it('replaces the exports named, in the graph of modules that asks for it only', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { cwd: ROOT },
    );
    const own = Object.keys(await import('../../../src/answers/learned.ts')).sort();
    expect(JSON.parse(stdout)).toEqual({
      read: ['pourquoi il part', 'pk il part', 'pourquoi il part'],
      learned: [0, own],
    });
  });
});
