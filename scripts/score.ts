import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type Desk, openDesk } from '../src/desk.ts';
import { type AnswerScore, scoreAnswers } from './score/answers.ts';
import { readSets } from './score/sets.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SCOREBOARD = join(ROOT, 'docs', 'scoreboard.md');

const program = new Command('score')
  .description('Scores the answers on every labelled set that is present.')
  .option('--misses', 'list what went wrong, on standard error')
  .option('--set <name>', 'one set only')
  .option('--write', 'write docs/scoreboard.md')
  .parse();
const options = program.opts<{ misses?: boolean; set?: string; write?: boolean }>();

const scored: { name: string; score: AnswerScore; medianMs: number }[] = [];
for (const { name, gold, articles } of await readSets(options.set)) {
  const desk = openDesk(articles);
  const times: number[] = [];
  const timed: Desk = {
    ...desk,
    ask: (type, question) => {
      const start = performance.now();
      const outcome = desk.ask(type, question);
      times.push(performance.now() - start);
      return outcome;
    },
  };
  const score = scoreAnswers(gold, timed);
  times.sort((a, b) => a - b);
  scored.push({ name, score, medianMs: times[times.length >> 1] ?? 0 });
  if (options.misses) for (const miss of score.misses) process.stderr.write(`${miss}\n`);
}

const table = [
  '| set | questions | hit@1 | paraphrases | hit@3 | refused | balanced | short F1 | value | answered | not verbatim | too long | mean chars |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...scored.map(
    ({ name, score: s }) =>
      `| ${[name, s.questions, s.hit1, s.paraphrase, s.hit3, s.refused, s.balanced, s.shortF1, s.value, s.answered, s.notVerbatim, s.tooLong, s.meanChars].join(' | ')} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n\n`);
for (const { name, score, medianMs } of scored) {
  process.stdout.write(
    `${name}: median ${medianMs.toFixed(1)} ms · ${Object.entries(score.by)
      .map(([key, cell]) => `${key} ${cell}`)
      .join(' · ')}\n`,
  );
}
if (options.write)
  writeFileSync(
    SCOREBOARD,
    `# Scoreboard\n\nPrinted by \`npm run -s score -- --write\`. Shares are of 1; sets that are not in this repository are measured where they are present.\n\n${table}\n`,
  );
