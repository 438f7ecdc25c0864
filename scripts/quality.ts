import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { THRESHOLD } from '../src/answers/learned.ts';
import { type Run, runSets } from './quality/ablation.ts';
import { calibrate, calibrationTable, type HeldOut, holdOut } from './quality/calibration.ts';
import { featureTable } from './quality/features.ts';
import { missTable, worstMisses } from './quality/misses.ts';
import { withPart } from './quality/page.ts';
import { drawReliability } from './quality/reliability-picture.ts';
import { type Ablated, setTable, stageHead, stageRow } from './quality/stage-tables.ts';
import { STAGES } from './quality/stages.ts';
import { readSets } from './score/sets.ts';
import { measurePiaf, measureSets } from './train/examples.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'quality.md');
const PICTURE = join(ROOT, 'docs', 'pictures', 'reliability.png');
const MISSES = 10;
/** Questions of PIAF that the weights are learned from beside the dossiers, as scripts/train-answers.ts has it by default. */
const READING = { questions: 1000, weight: 0.03 };
const PARTS = ['stages', 'confidence', 'features', 'misses'] as const;

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

if (wanted('confidence', 'features')) {
  if (sets.length < 2) process.stderr.write('confidence and features: skipped, there is no other set to learn from\n');
  else {
    const measured = { sets: measureSets(sets), reading: measurePiaf(READING.questions, READING.weight) };
    if (wanted('confidence')) measureConfidence(measured);
    if (wanted('features')) say('features', featureTable(measured));
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

function measureConfidence(measured: HeldOut): void {
  const calibration = calibrate(holdOut(measured));
  const { answers, rate, brier, flatBrier, error } = calibration;
  say('confidence', [
    `${answers} questions, of which ${(rate * 100).toFixed(0)} % have the right passage first: Brier score **${brier.toFixed(3)}** (always saying that share: ${flatBrier.toFixed(3)}), calibration error **${error.toFixed(3)}**.`,
    '',
    ...calibrationTable(calibration),
  ]);
  if (writes) writeFileSync(PICTURE, drawReliability(calibration, THRESHOLD));
}
