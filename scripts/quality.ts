import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { THRESHOLD } from '../src/answers/learned.ts';
import { runSets } from './quality/ablation.ts';
import { calibrate, calibrationTable, holdOut } from './quality/calibration.ts';
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
const PARTS = ['stages', 'confidence', 'misses'] as const;

const program = new Command('quality')
  .description('Measures what each stage is worth and what goes wrong; writes it into docs/quality.md.')
  .addOption(new Option('--part <names...>', 'only these parts').choices(PARTS))
  .addOption(
    new Option('--stage <ids...>', 'only these stages; nothing is written').choices(STAGES.map(({ id }) => id)),
  )
  .option('--print', 'write no file')
  .parse();
const options = program.opts<{ part?: string[]; stage?: string[]; print?: boolean }>();
const wanted = (part: (typeof PARTS)[number]): boolean => options.part?.includes(part) ?? true;

const writes = !options.print && options.stage === undefined;

const sets = await readSets();
const whole = await runSets(sets, null);
let page = readFileSync(PAGE, 'utf8');

if (wanted('stages')) {
  const rows = stageHead(whole);
  const ablated: Ablated[] = [];
  process.stdout.write(`${rows.join('\n')}\n`);
  const stages = STAGES.filter(({ id }) => options.stage?.includes(id) ?? true);
  for (const [at, stage] of stages.entries()) {
    process.stderr.write(`${at + 1} of ${stages.length}: without ${stage.id}\n`);
    const one = { stage, run: await runSets(sets, stage.id) };
    const row = stageRow(one, whole);
    process.stdout.write(`${row}\n`);
    rows.push(row);
    ablated.push(one);
  }
  const bySet = setTable(ablated, whole);
  process.stdout.write(`\n${bySet.join('\n')}\n\n`);
  page = withPart(withPart(page, 'stages', rows), 'sets', bySet);
}

if (wanted('confidence')) {
  const calibration = calibrate(holdOut(measureSets(sets), measurePiaf(READING.questions, READING.weight)));
  const { answers, rate, brier, flatBrier, error } = calibration;
  const table = [
    `${answers} questions, of which ${(rate * 100).toFixed(0)} % have the right passage first: Brier score **${brier.toFixed(3)}** (always saying that share: ${flatBrier.toFixed(3)}), calibration error **${error.toFixed(3)}**.`,
    '',
    ...calibrationTable(calibration),
  ];
  process.stdout.write(`${table.join('\n')}\n\n`);
  page = withPart(page, 'confidence', table);
  if (writes) writeFileSync(PICTURE, drawReliability(calibration, THRESHOLD));
}

if (wanted('misses')) {
  const misses = worstMisses(whole.asked, MISSES);
  const table = missTable(misses);
  process.stdout.write(`${table.join('\n')}\n`);
  page = withPart(page, 'misses', table);
  for (const { row } of misses)
    if (!page.includes(`**${row.id}**`)) process.stderr.write(`docs/quality.md does not explain ${row.id} yet\n`);
}

if (writes) writeFileSync(PAGE, page);
