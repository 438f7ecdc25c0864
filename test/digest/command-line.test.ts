import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeOfPng } from '../render/png.ts';
import { temporaryFolder } from '../store/samples.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function digest(...words: readonly string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/terminal.ts'), 'digest', ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
  });
  return { bytes: run.stdout, said: run.stdout.toString(), wrong: run.stderr.toString(), status: run.status };
}

describe('npm run digest', () => {
  it('prints the digest of a dossier as one JSON object', () => {
    const { said, status } = digest(
      '--json',
      '--dossier',
      'seeds',
      '--since',
      '2024-06-19',
      '--at',
      '2024-06-20',
      '--sentences',
      '1',
    );
    expect(status).toBe(0);
    const made = JSON.parse(said) as {
      date: string;
      introduction: unknown[];
      stories: { excerpts: unknown[]; sources: { published: string }[] }[];
    };
    expect([made.date, made.introduction]).toEqual(['2024-06-20', []]);
    expect(made.stories).toHaveLength(1);
    expect(made.stories[0]?.excerpts).toHaveLength(1);
    expect(made.stories[0]?.sources[0]?.published.slice(0, 10)).toBe('2024-06-19');
  });

  it('refuses what it cannot understand, and says what to write', () => {
    const { said, wrong, status } = digest('--since', 'hier', '--sentences', '9');
    expect([said, status]).toEqual(['', 2]);
    expect(wrong).toMatch(/hier[\s\S]*2024-06-18[\s\S]*de 1 à 3/u);
  });

  it('draws the same digest, into the standard output or into a file', async () => {
    const file = join(await temporaryFolder(), 'point.png');
    const options = ['--dossier', 'seeds', '--since', '2024-06-19', '--at', '2024-06-20'];
    const piped = digest('--png', ...options, '--sentences', '1');
    expect([piped.wrong, piped.status]).toEqual(['', 0]);
    const [width, height] = sizeOfPng(piped.bytes);
    expect(width).toBe(1_000);
    expect(height).toBeGreaterThan(300);
    const kept = digest('--png', file, ...options, '--sentences', '1');
    expect([kept.said, kept.status]).toEqual(['', 0]);
    expect(kept.wrong).toContain(file);
    expect(Buffer.compare(readFileSync(file), piped.bytes)).toBe(0);
    // a first digest says more
    expect(sizeOfPng(digest('--png', '--dossier', 'seeds', '--at', '2024-06-20').bytes)[1]).toBeGreaterThan(height);
  }, 60_000);

  it('says where a picture cannot be written, and that it has one form', () => {
    const nowhere = digest('--png', 'nulle/part/point.png', '--dossier', 'seeds');
    expect([nowhere.said, nowhere.status]).toEqual(['', 1]);
    expect(nowhere.wrong).toMatch(/nulle\/part\/point\.png[\s\S]*son dossier existe/u);
    const twice = digest('--json', '--png', 'point.png');
    expect([twice.said, twice.status]).toEqual(['', 2]);
    expect(twice.wrong).toContain('une seule forme');
  }, 60_000);
});
