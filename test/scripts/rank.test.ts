import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitListwise, rankUnder } from '../../scripts/rank-data/listwise.ts';
import { readPassages, readQuestions } from '../../scripts/rank-data/passages.ts';

const run = promisify(execFile);
const lines = (...rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rank-'));
  writeFileSync(
    at('contexts.jsonl'),
    lines(
      { context_id: 'c1', title: 'Brest', text: 'Le port accueille des navires.' },
      { context_id: 'c2', title: 'Lyon', text: 'La ville a deux fleuves.' },
    ),
  );
  writeFileSync(
    at('questions.jsonl'),
    lines(
      { id: 'q1', question: 'Où sont les navires ?', context_id: 'c1' },
      { id: 'q2', question: 'Combien de fleuves au port de Lyon ?', context_id: 'c1' },
      { id: 'q3', question: 'Combien de fleuves à Lyon ?', context_id: 'c2' },
      { id: 'q4', question: 'Qui préside ?', context_id: 'c2' },
    ),
  );
  const news = lines({ id: 'n', title: 'Crue', paragraphs: ['Le fleuve monte.', 'Le maire parle.'] });
  writeFileSync(at('news.jsonl.gz'), gzipSync(news));
  writeFileSync(at('broken.jsonl'), '{"context_id": 3}\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('rank', () => {
  it('prints its measures, then one JSON object with --json', async () => {
    const files = [
      '--contexts',
      at('contexts.jsonl'),
      '--questions',
      at('questions.jsonl'),
      '--extra',
      at('news.jsonl.gz'),
    ];
    const { stdout } = await run('node', ['--import', 'tsx', 'scripts/rank.ts', ...files, '--json']);
    expect(stdout).toContain('4 questions, 4 passages');
    const report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(Object.keys(report).toSorted()).toEqual(
      ['hit@1', 'hit@5', 'hit@20', 'mrr@10', 'buildMs', 'p50Ms', 'p95Ms', 'p99Ms', 'qps', 'heapMb'].toSorted(),
    );
    // q2 is answered by the port, and Lyon comes first; q4 asks for what no passage says
    expect(report).toMatchObject({ 'hit@1': 50, 'hit@5': 75, 'hit@20': 75, 'mrr@10': 62.5 });
  });

  it('says how to use it when asked for nothing', async () => {
    const { stdout } = await run('node', ['--import', 'tsx', 'scripts/rank.ts']);
    expect(stdout).toContain('--contexts <file>');
  });
});

describe('readPassages', () => {
  it('makes a passage of each paragraph of a news article', () => {
    expect(readPassages(at('news.jsonl.gz'))).toEqual([
      { id: 'n#0', title: 'Crue', text: 'Le fleuve monte.' },
      { id: 'n#1', title: 'Crue', text: 'Le maire parle.' },
    ]);
  });

  it('reads questions', () => {
    expect(readQuestions(at('questions.jsonl'))[0]).toEqual({
      id: 'q1',
      question: 'Où sont les navires ?',
      contextId: 'c1',
    });
  });

  it('says which line is wrong', () => {
    expect(() => readPassages(at('broken.jsonl'))).toThrow(/broken\.jsonl, line 1/u);
    writeFileSync(at('text.jsonl'), '{}\nnot JSON\n');
    expect(() => readQuestions(at('text.jsonl'))).toThrow(/text\.jsonl, line 1/u);
  });
});

describe('fitListwise', () => {
  const choices = [
    {
      rows: [
        [1, 0.2],
        [0, 0.9],
        [0.3, 0.4],
      ],
      right: 0,
    },
    {
      rows: [
        [0.1, 0.5],
        [0.8, 0.1],
      ],
      right: 1,
    },
    {
      rows: [
        [0.4, 0.6],
        [0.6, 0.7],
        [0.9, 0.3],
      ],
      right: 2,
    },
    {
      rows: [
        [0.2, 0.9],
        [0.1, 0.1],
      ],
      right: 0,
    },
  ];

  it('puts the right rows first where the measures allow it', () => {
    const weights = fitListwise(choices, 2, 0.01);
    expect(choices.map((choice) => rankUnder(choice, weights))).toEqual([1, 1, 1, 1]);
    expect(weights[0]).toBeGreaterThan(weights[1] ?? 0);
  });

  it('stands where no small step does better, the same each time', () => {
    const weights = fitListwise(choices, 2, 0.5);
    expect(fitListwise(choices, 2, 0.5)).toEqual(weights);
    const objective = ([a = 0, b = 0]: readonly number[]) =>
      choices.reduce(
        (sum, { rows, right }) => {
          const scores = rows.map(([x = 0, y = 0]) => a * x + b * y);
          return sum + (scores[right] ?? 0) - Math.log(scores.reduce((total, score) => total + Math.exp(score), 0));
        },
        -0.25 * (a * a + b * b),
      );
    const best = objective(weights);
    for (const [x, y] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const) {
      expect(objective([(weights[0] ?? 0) + x, (weights[1] ?? 0) + y])).toBeLessThan(best);
    }
  });

  it('shrinks with the decay', () => {
    const size = (decay: number) => Math.hypot(...fitListwise(choices, 2, decay));
    expect(size(10)).toBeLessThan(size(0.1));
  });
});
