import { compileChild, liveThrough, STEPS, TROUBLES } from '../test/digest/crash/campaign.ts';

/**
 * Kills real processes at every step of a delivery, under every trouble, and counts the digests that stand in the
 * channel: `npx tsx scripts/crash-matrix.ts [runs] [seed]`. Exit code 1 when a run left none, or two.
 */
const RUNS = Number(process.argv[2] ?? 200);
let state = Number(process.argv[3] ?? 1);
const random = (): number => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};

const program = await compileChild();
const cells = STEPS.flatMap((step) => TROUBLES.map((trouble) => ({ step, trouble, posts: [] as number[], killed: 0 })));
let wrong = 0;
for (let run = 0; run < RUNS; run += 1) {
  const cell = cells[run % cells.length];
  if (!cell) continue;
  const { posts, isKilled, isBroken, complaints } = await liveThrough(program, cell.step, cell.trouble, random);
  cell.posts.push(posts);
  cell.killed += Number(isKilled);
  if (posts === 1 && !isBroken && complaints.length === 0) continue;
  wrong += 1;
  process.stderr.write(
    `run ${run}: ${cell.step} / ${cell.trouble.name}: ${posts} posts${isBroken ? ', a process broke' : ''} ${complaints.join()}\n`,
  );
}

const WIDTH = 14;
process.stdout.write(`${'killed'.padEnd(18)}${TROUBLES.map(({ name }) => name.padStart(WIDTH)).join('')}\n`);
for (const step of STEPS) {
  const row = cells.filter((cell) => cell.step === step);
  const shown = row.map(({ posts, killed }) => {
    const once = posts.filter((count) => count === 1).length;
    return `${once}/${posts.length} (${killed}†)`.padStart(WIDTH);
  });
  process.stdout.write(`${(step ?? 'never').padEnd(18)}${shown.join('')}\n`);
}
const all = cells.flatMap(({ posts }) => posts);
process.stdout.write(
  `${all.length} runs, ${cells.reduce((sum, { killed }) => sum + killed, 0)} killed: none ${all.filter((count) => count === 0).length}, one ${all.filter((count) => count === 1).length}, two or more ${all.filter((count) => count > 1).length}\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;
