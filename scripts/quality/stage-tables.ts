import type { AnswerScore } from '../score/answers.ts';
import type { Run } from './ablation.ts';
import type { Stage } from './stages.ts';

export interface Ablated {
  readonly stage: Stage;
  readonly run: Run;
}

const MEASURES = ['hit1', 'refused', 'shortF1', 'value'] as const satisfies readonly (keyof AnswerScore)[];

/** The headings of the main table, and what the whole product reaches. */
export function stageHead({ all, plainly, asked }: Run): string[] {
  const answerable = asked.filter(({ row }) => row.answerable).length;
  const reached = MEASURES.map((measure) => percent(all[measure]));
  return [
    '| without | passages lost, found | hit@1 | refused | short F1 | value | hit@1 asked plainly |',
    '|---|---|---|---|---|---|---|',
    `| *nothing: the product* | of ${answerable} | ${[...reached, percent(plainly)].join(' | ')} |`,
  ];
}

/** One row of the main table: what is lost without the stage, over all sets; bold where chance alone would rarely do it. */
export function stageRow({ stage, run }: Ablated, whole: Run): string {
  const pairs = run.asked.map(({ right, row }, at) => ({ right, row, before: whole.asked[at]?.right ?? false }));
  const answerable = pairs.filter(({ row }) => row.answerable);
  const lost = answerable.filter(({ right, before }) => before && !right).length;
  const found = answerable.filter(({ right, before }) => right && !before).length;
  const counts = `${minus(-lost)}, +${found}`;
  const changes = MEASURES.map((measure) => change(run.all[measure] - whole.all[measure]));
  const cells = [isTelling(lost, found) ? `**${counts}**` : counts, ...changes, change(run.plainly - whole.plainly)];
  return `| ${stage.name} | ${cells.join(' | ')} |`;
}

/** Hit@1, refused, short F1 and value of each set, as changes. */
export function setTable(ablated: readonly Ablated[], whole: Run): string[] {
  const sets = whole.bySet.map(({ name }) => name);
  return [
    `| without | ${sets.join(' | ')} |`,
    `|---${'|---'.repeat(sets.length)}|`,
    `| *nothing* | ${whole.bySet.map(({ score }) => MEASURES.map((measure) => percent(score[measure])).join(' · ')).join(' | ')} |`,
    ...ablated.map(({ stage, run }) => {
      const cells = run.bySet.map(({ score }, at) =>
        MEASURES.map((measure) => change(score[measure] - (whole.bySet[at]?.score[measure] ?? 0))).join(' · '),
      );
      return `| ${stage.name} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** McNemar's test with the normal approximation, at about 95 %. */
function isTelling(lost: number, found: number): boolean {
  return Math.abs(lost - found) > 1.96 * Math.sqrt(lost + found);
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** Percentage points with their sign. */
function change(share: number): string {
  const points = Math.round(share * 1000) / 10;
  return points === 0 ? '0' : points > 0 ? `+${points.toFixed(1)}` : minus(points, 1);
}

function minus(value: number, digits = 0): string {
  return value === 0 ? '0' : `−${Math.abs(value).toFixed(digits)}`;
}
