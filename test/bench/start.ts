import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { annotateAll } from '../../src/annotate/annotators.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { withOpening } from '../../src/text/opening.ts';
import { segment } from '../../src/text/segment.ts';
import { ascending, percentile } from './percentile.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 7;
const QUESTION = 'quand Poutine arrive à Pyongyang\n';

/** Milliseconds from starting `npm start`, one question piped in, to the quotation that answers it. */
function firstAnswer(): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: '', DOSSIER: '' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end(QUESTION);
  return new Promise((answered, failed) => {
    let said = '';
    let took: number | null = null;
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('│')) took ??= performance.now() - started;
    });
    child.once('close', (code) => (took === null ? failed(new Error(`no answer, exit ${code}`)) : answered(took)));
  });
}

/** Milliseconds to annotate the sample dossier, the first time in a process, tables and patterns included. */
async function annotation(): Promise<number> {
  const { articles } = await readDossier(resolve(ROOT, 'seeds'));
  const segmented = articles.map(segment).map(withOpening);
  const started = performance.now();
  annotateAll(segmented);
  return performance.now() - started;
}

/** Time to the first answer of the console on the sample dossier; the first run may put the program together. Returns lines to print. */
export async function benchStart(): Promise<readonly string[]> {
  const annotating = await annotation();
  const first = await firstAnswer();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await firstAnswer());
  const sorted = ascending(times);
  return [
    `annotation of the sample dossier  ${annotating.toFixed(0)} ms`,
    `first run  ${first.toFixed(0)} ms`,
    `the ${RUNS} next  median ${percentile(sorted, 0.5).toFixed(0)} ms  slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms`,
  ];
}
