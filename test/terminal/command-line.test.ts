import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each test starts programs of its own; on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 90_000 });

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run <args>` without npm, as a program of its own; no-break spaces come back plain. */
function run(args: readonly string[], input = '', { closeEarly = false } = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/terminal.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const out = { stdout: '', stderr: '' };
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
      if (closeEarly) child.stdout.destroy();
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');
    child.on('close', (code) => done({ code, stdout: plain(out.stdout), stderr: plain(out.stderr) }));
  });
}

const LINE = '{"id":1,"command":"quand","question":"Poutine arrive à Pyongyang"}\n';

describe('npm run ask', () => {
  it('shows what Discord would show', async () => {
    const { code, stdout, stderr } = await run(['ask', 'quand', 'Poutine arrive à Pyongyang']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/│ « .+ »\n/u);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(code).toBe(0);
  });

  it('takes a plain question, and says why', async () => {
    const { code, stdout } = await run(['ask', '--why', 'qui accompagne Poutine ?']);
    expect(stdout).toContain('\nPourquoi cette réponse\n');
    expect(stdout).toMatch(/• Genre de question : qui/u);
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown command', ['qand', 'Poutine arrive à Pyongyang'], 2, /vouliez-vous dire « \/quand »/u],
    ['a command without question', ['quand'], 2, /Il manque « question »/u],
    [
      'a question without end',
      ['quand', 'mot '.repeat(1_250)],
      2,
      /^C’est trop long : 4 999 caractères, pour 300 au plus/u,
    ],
    ['nothing', [], 2, /Que voulez-vous savoir/u],
    ['an unknown option', ['--whi', 'qui'], 2, /^Cette option n’existe pas : --whi/u],
    ['an unknown dossier', ['--dossier', 'nulle-part', 'qui'], 1, /nulle-part/u],
    ['a call for help', ['--help'], 0, /^Usage : npm run -s ask -- \[options\] \[mots\.\.\.\]/u],
  ])('answers %s in one sentence', async (_, args, expected, shown) => {
    const { code, stdout, stderr } = await run(['ask', ...args]);
    expect(stdout + stderr).toMatch(shown);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(expected);
  });

  it('answers JSON lines in order, and a wrong line in its place', async () => {
    const { code, stdout, stderr } = await run(
      ['ask', '--jsonl', '--dossier', 'seeds'],
      `${LINE}rien\n{"id":3,"command":"libre","question":"Où est Pyongyang ?"}`,
    );
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ id }) => id)).toEqual([1, null, 3]);
    expect(rows[0]).toMatchObject({ found: true, article: { file: expect.stringMatching(/^00\d_/u) } });
    expect(rows[1]).toMatchObject({ found: false, error: expect.any(String) });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('stops quietly when its reader has enough', async () => {
    const { code, stderr } = await run(['ask', '--jsonl'], LINE.repeat(2_000), { closeEarly: true });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('the program without a command', () => {
  it('shows its help and nothing else', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(stdout + stderr).toMatch(/^Usage : npm run -s[\s\S]+ask[\s\S]+annotate[\s\S]+digest/u);
    expect(stdout + stderr).not.toContain('outputHelp');
    expect(code).toBe(2);
  });
});

describe('npm run annotate', () => {
  it('marks JSON lines', async () => {
    const { code, stdout } = await run(
      ['annotate', '--jsonl'],
      '{"id":"a","text":"Poutine est arrivé mercredi.","published":"2024-06-19"}\n{"id":"b"}\n',
    );
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { mentions: object[] });
    expect(rows[0]).toMatchObject({
      id: 'a',
      mentions: expect.arrayContaining([{ kind: 'date', start: 19, end: 27, text: 'mercredi', value: '2024-06-19' }]),
    });
    expect(rows[1]).toEqual({ id: 'b', mentions: [], error: expect.any(String) });
    expect(code).toBe(0);
  });

  it('marks the words of the command line', async () => {
    const { code, stdout } = await run(['annotate', '--published', '2024-06-19', 'Il', 'est venu mercredi.']);
    expect(stdout).toMatch(/^date\tmercredi\t2024-06-19\t/mu);
    expect(code).toBe(0);
  });

  it('says when there is nothing', async () => {
    expect((await run(['annotate', 'oui'])).stdout).toBe('Rien n’a été reconnu.\n');
    expect((await run(['annotate'])).code).toBe(2);
  });
});
