import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function digest(...words: readonly string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/terminal.ts'), 'digest', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { said: run.stdout, wrong: run.stderr, status: run.status };
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
});
