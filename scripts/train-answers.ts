import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { readSets } from './score/sets.ts';
import { measurePiaf, measureSets } from './train/examples.ts';
import { chooseThreshold, fitConfidence, fitRanking, type Labelled, reliability } from './train/fit.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LEARNED = join(ROOT, 'src', 'answers', 'learned.ts');

const program = new Command('train-answers')
  .description(
    'Learns the ranking and confidence weights of src/answers/weights.ts; prints them with their cross-validated worth.',
  )
  .option('--piaf <n>', 'questions of PIAF to learn the ranking from', Number, 1000)
  .option('--mix <w>', 'weight of one PIAF question beside one dossier question', Number, 0.03)
  .option('--l2 <x>', 'regularisation', Number, 0.002)
  .option('--threshold <p>', 'keep this threshold instead of the best mean', Number)
  .option('--write', 'write src/answers/learned.ts')
  .parse();
const {
  piaf,
  mix,
  l2,
  write,
  threshold: keep,
} = program.opts<{ piaf: number; mix: number; l2: number; write?: boolean; threshold?: number }>();

const dossiers = measureSets(await readSets());
const reading = measurePiaf(piaf, mix);

const all = [...dossiers.values()].flat();
let hits = 0;
let asked = 0;
const held: Labelled[] = [];
for (const [name, mine] of dossiers) {
  const others = [...all.filter((example) => example.set !== name), ...reading];
  const weights = fitRanking(others, l2);
  const confidence = fitConfidence(others, weights, l2);
  const own = mine.filter(({ foreign }) => !foreign);
  const answerable = own.filter((example) => example.answerable);
  const right = answerable.filter((example) => confidence.pick(example, weights)?.gold).length;
  hits += right;
  asked += answerable.length;
  const labelled = confidence.label(own, weights);
  held.push(...labelled);
  const cut = chooseThreshold(
    confidence.label(
      others.filter(({ set }) => set !== 'piaf'),
      weights,
    ),
  );
  const at = score(labelled, cut);
  process.stdout.write(
    `held out ${name}: first ${(right / answerable.length).toFixed(3)} · threshold ${cut.toFixed(2)} → hit ${at.hit.toFixed(3)}, refused ${at.refused.toFixed(3)}, best possible mean ${score(labelled, chooseThreshold(labelled)).mean.toFixed(3)}\n`,
  );
}
process.stdout.write(`held out, all: first ${(hits / asked).toFixed(3)}\n`);
for (const row of reliability(held)) process.stdout.write(`${row}\n`);

const weights = fitRanking([...all, ...reading], l2);
const confidence = fitConfidence([...all, ...reading], weights, l2);
const threshold =
  keep ??
  chooseThreshold(
    confidence.label(
      all.filter(({ foreign }) => !foreign),
      weights,
    ),
  );
const learned = learnedModule({ ranking: weights, confidence: confidence.weights, bias: confidence.bias, threshold });
process.stdout.write(`\n${learned}`);
if (write) writeFileSync(LEARNED, learned);

function score(labelled: readonly Labelled[], cut: number): { hit: number; refused: number; mean: number } {
  const yes = labelled.filter(({ answerable }) => answerable);
  const no = labelled.filter(({ answerable }) => !answerable);
  const hit = yes.filter(({ p, right }) => right && p >= cut).length / Math.max(yes.length, 1);
  const refused = no.filter(({ p }) => p < cut).length / Math.max(no.length, 1);
  return { hit, refused, mean: (hit + refused) / 2 };
}

function learnedModule(fit: {
  ranking: Record<string, number>;
  confidence: Record<string, number>;
  bias: number;
  threshold: number;
}): string {
  const table = (weights: Record<string, number>) =>
    Object.entries(weights)
      .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(4))},\n`)
      .join('');
  return `import type { Signals } from './confidence.ts';
import type { Features } from './features.ts';

// Written by scripts/train-answers.ts --write; what each feature measures is said in features.ts and confidence.ts.

/** Weight of each feature in the ranking of passages (listwise softmax). */
export const RANKING: Readonly<Record<keyof Features, number>> = {
${table(fit.ranking)}};

/** Logistic regression from the winner's signals to the probability that it is right. */
export const CONFIDENCE: Readonly<Record<keyof Signals, number>> = {
${table(fit.confidence)}};

export const CONFIDENCE_BIAS = ${Number(fit.bias.toFixed(4))};

/**
 * Below this probability the bot abstains. On the labelled dossiers the mean of right answers and right refusals rises from .67 at
 * 0.1 to .76 at 0.25 and is flat from there to 0.35; the low end is taken, which answers most.
 */
export const THRESHOLD = ${Number(fit.threshold.toFixed(3))};
`;
}
