import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GoldRow, readGold, scoreOutcomes } from '../scripts/score/answers.ts';
import { openDesk } from '../src/desk.ts';
import type { Outcome } from '../src/model/answer.ts';
import { readDossier } from '../src/sources/read-dossier.ts';

const ROOT = resolve(import.meta.dirname, '..');
const GOLD = resolve(ROOT, 'test/gold');

const boilerplate = readFileSync(resolve(GOLD, 'seeds-boilerplate.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { seed: string; text: string });

let gold: readonly GoldRow[] = [];
let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  const { articles } = await readDossier(resolve(ROOT, 'seeds'));
  const desk = openDesk(articles.filter(({ file }) => file.endsWith('.txt')));
  gold = readGold(resolve(GOLD, 'seeds-dev.jsonl'));
  outcomes = gold.map(({ command, question }) => desk.ask(command, question));
});

describe('the labelled questions on the sample dossier', () => {
  it('are answered at least as well as these floors, a little under docs/scoreboard.md', () => {
    const score = scoreOutcomes(gold, outcomes);
    expect(score.questions).toBe(108);
    expect(score.notVerbatim).toBe(0);
    expect(score.tooLong).toBe(0);
    expect(score.hit1).toBeGreaterThanOrEqual(0.7);
    expect(score.refused).toBeGreaterThanOrEqual(0.56);
    expect(score.shortF1).toBeGreaterThanOrEqual(0.5);
  });

  it.each(boilerplate)('never show « $text » of $seed', ({ seed, text }) => {
    const shown = outcomes.flatMap((outcome) =>
      outcome.kind === 'answer'
        ? [outcome.excerpt, ...outcome.alternatives, ...outcome.disagreements]
        : outcome.nearest,
    );
    const ofSeed = shown.filter(({ article }) => article.id === seed);
    expect(ofSeed.length).toBeGreaterThan(0);
    for (const excerpt of ofSeed) expect(excerpt.text).not.toContain(text.trim());
  });
});
