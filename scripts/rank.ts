import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Command } from 'commander';
import { buildIndex, type PassageIndex } from '../src/search/passage-index.ts';
import { type RankQuestion, readPassages, readQuestions } from './rank-data/passages.ts';
import { progress } from './rank-data/progress.ts';

interface Options {
  readonly contexts: string;
  readonly questions: string;
  readonly extra?: string;
  readonly json?: boolean;
}

/** Rank from 1 of the passage that answers each question, 0 when not found; and the time it took, in milliseconds. */
interface Run {
  readonly ranks: readonly number[];
  readonly times: readonly number[];
}

const LIMIT = 50;

const program = new Command('rank')
  .description('Measures passage retrieval: is the passage that answers a question found, how high, how fast?')
  .requiredOption('--contexts <file>', 'passages, JSON lines {"context_id","title","text"}, plain or .gz')
  .requiredOption('--questions <file>', 'questions, JSON lines {"id","question","context_id"}')
  .option(
    '--extra <file>',
    'more passages to search among: same rows, or news rows {"id","title","paragraphs"}, plain or .gz',
  )
  .option('--json', 'print one JSON object on the last line')
  .addHelpText(
    'after',
    '\nExample: npm run -s rank -- --contexts piaf.contexts.jsonl --questions piaf.questions.jsonl --json',
  )
  .action(main);

function main({ contexts, questions, extra, json }: Options): void {
  const documents = [...readPassages(contexts), ...(extra ? readPassages(extra) : [])];
  const asked = readQuestions(questions);
  const started = performance.now();
  const index = buildIndex(documents, { onProgress: progress('passages', documents.length) });
  const buildMs = performance.now() - started;
  const heapMb = usedMb();
  const run = ask(index, asked);
  const report = { ...measures(run), buildMs: Math.round(buildMs), heapMb };
  process.stdout.write(`${asked.length} questions, ${documents.length} passages\n`);
  for (const [name, value] of Object.entries(report)) process.stdout.write(`${name.padEnd(8)} ${value}\n`);
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
}

function ask(index: PassageIndex, questions: readonly RankQuestion[]): Run {
  const ranks: number[] = [];
  const times: number[] = [];
  const tell = progress('questions', questions.length);
  questions.forEach(({ question, contextId }, at) => {
    const started = performance.now();
    const hits = index.search(question, { limit: LIMIT });
    times.push(performance.now() - started);
    ranks.push(hits.findIndex((hit) => hit.id === contextId) + 1);
    tell(at + 1);
  });
  return { ranks, times };
}

function measures({ ranks, times }: Run): Record<string, number> {
  const within = (depth: number): number =>
    perCent(ranks.filter((rank) => rank > 0 && rank <= depth).length, ranks.length);
  const reciprocal = ranks.map((rank) => (rank > 0 && rank <= 10 ? 1 / rank : 0));
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (part: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0, 3);
  return {
    'hit@1': within(1),
    'hit@5': within(5),
    'hit@20': within(20),
    'mrr@10': perCent(sum(reciprocal), ranks.length),
    p50Ms: quantile(0.5),
    p95Ms: quantile(0.95),
    p99Ms: quantile(0.99),
    qps: round((1000 * times.length) / (sum(times) || 1), 1),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const perCent = (part: number, whole: number): number => round((100 * part) / (whole || 1), 2);

/** Megabytes in use once garbage is collected, documents and index together. */
function usedMb(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return round((heapUsed + arrayBuffers) / 2 ** 20, 1);
}

if (process.argv.length <= 2) program.help();
program.parse();
