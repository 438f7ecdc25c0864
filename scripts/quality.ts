import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { THRESHOLD } from '../src/answers/learned.ts';
import { measureAll, type Run, runSets } from './quality/ablation.ts';
import { type Calibration, calibrate, calibrationTable, type HeldOut, holdOut } from './quality/calibration.ts';
import { featuresLeftOut, LEARNED_HEAD, learnedRow } from './quality/learned-again.ts';
import { missTable, worstMisses } from './quality/misses.ts';
import { withPart } from './quality/page.ts';
import { drawReliability } from './quality/reliability-picture.ts';
import { type Ablated, setTable, stageHead, stageRow } from './quality/stage-tables.ts';
import { STAGES } from './quality/stages.ts';
import { readSets } from './score/sets.ts';
import type { Labelled } from './train/fit.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'quality.md');
const PICTURE = join(ROOT, 'docs', 'pictures', 'reliability.png');
const MISSES = 10;
const PARTS = ['stages', 'learned', 'confidence', 'features', 'misses'] as const;

const program = new Command('quality')
  .description('Measures what each stage is worth and what goes wrong; writes it into docs/quality.md.')
  .addOption(new Option('--part <names...>', 'only these parts').choices(PARTS))
  .addOption(
    new Option('--stage <ids...>', 'only these stages; nothing is written').choices(STAGES.map(({ id }) => id)),
  )
  .option('--print', 'write no file')
  .parse();
const options = program.opts<{ part?: string[]; stage?: string[]; print?: boolean }>();
const parts = options.part ?? (options.stage === undefined ? PARTS : ['stages']);
const wanted = (...names: readonly (typeof PARTS)[number][]): boolean => names.some((name) => parts.includes(name));
const writes = !options.print && options.stage === undefined;

/** What the page is to say, by the name of the place. */
const written = new Map<string, readonly string[]>();
const sets = await readSets();

if (wanted('stages', 'misses')) {
  const whole = await runSets(sets, null);
  if (wanted('stages')) await measureStages(whole);
  if (wanted('misses')) {
    const misses = worstMisses(whole.asked, MISSES);
    say('misses', missTable(misses));
    const page = readFileSync(PAGE, 'utf8');
    for (const { row } of misses.filter(({ row }) => !page.includes(`**${row.id}**`)))
      process.stderr.write(`docs/quality.md does not explain ${row.id} yet\n`);
  }
}

if (wanted('learned', 'confidence', 'features')) {
  if (sets.length < 2) process.stderr.write('learned, confidence, features: skipped, no other set to learn from\n');
  else {
    const measured = await measureAll(sets, null);
    const whole = holdOut(measured);
    if (wanted('confidence')) sayConfidence(calibrate(whole));
    if (wanted('learned')) await learnStages(whole);
    if (wanted('features')) learnFeatures(measured, whole);
  }
}

if (writes) {
  // Read as late as this: the words by hand may have changed meanwhile
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    [...written].reduce((text, [name, lines]) => withPart(text, name, lines), page),
  );
}

function say(name: string, lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
  written.set(name, lines);
}

async function measureStages(whole: Run): Promise<void> {
  const stages = STAGES.filter(({ id }) => options.stage?.includes(id) ?? true);
  const ablated: Ablated[] = [];
  for (const [at, stage] of stages.entries()) {
    const one = { stage, run: await runSets(sets, stage.id) };
    process.stderr.write(`${at + 1} of ${stages.length}: ${stageRow(one, whole)}\n`);
    ablated.push(one);
  }
  say('stages', [...stageHead(whole), ...ablated.map((one) => stageRow(one, whole))]);
  say('sets', setTable(ablated, whole));
}

async function learnStages(whole: readonly Labelled[]): Promise<void> {
  const rows = [learnedRow('*nothing*', whole, whole)];
  for (const { id, name, learned } of STAGES) {
    if (learned === false) continue;
    const row = learnedRow(name, holdOut(await measureAll(sets, id)), whole);
    process.stderr.write(`${row}\n`);
    rows.push(row);
  }
  say('learned', [...LEARNED_HEAD, ...rows]);
}

function learnFeatures(measured: HeldOut, whole: readonly Labelled[]): void {
  const rows = [learnedRow('*nothing*', whole, whole)];
  for (const [name, labelled] of featuresLeftOut(measured)) {
    const row = learnedRow(name, labelled, whole);
    process.stderr.write(`${row}\n`);
    rows.push(row);
  }
  say('features', [...LEARNED_HEAD, ...rows]);
}

function sayConfidence(calibration: Calibration): void {
  const { answers, rate, brier, flatBrier, error } = calibration;
  say('confidence', [
    `${answers} questions, of which ${(rate * 100).toFixed(0)} % have the right passage first: Brier score **${brier.toFixed(3)}** (always saying that share: ${flatBrier.toFixed(3)}), calibration error **${error.toFixed(3)}**.`,
    '',
    ...calibrationTable(calibration),
  ]);
  if (writes) writeFileSync(PICTURE, drawReliability(calibration, THRESHOLD));
}
