import { register } from 'node:module';
import type * as desk from '../../src/desk.ts';
import type { Outcome } from '../../src/model/answer.ts';
import { type AnswerScore, type GoldRow, scoreOutcomes } from '../score/answers.ts';
import type { AnswerSet } from '../score/sets.ts';
import type * as examples from '../train/examples.ts';
import type { HeldOut } from './calibration.ts';

/** How all sets were answered; lists by question are in the order of the sets. */
export interface Run {
  readonly bySet: readonly { readonly name: string; readonly score: AnswerScore }[];
  readonly all: AnswerScore;
  readonly asked: readonly Asked[];
  /** Share of right first passages when the words alone say what is asked. */
  readonly plainly: number;
}

export interface Asked {
  readonly set: string;
  readonly row: GoldRow;
  readonly outcome: Outcome;
  /** The right passage came first, or what has no answer got none. */
  readonly right: boolean;
}

register('./replace-modules.ts', import.meta.url);

/** A module of the project and all that it imports, with the whole product or without one stage; see replace-modules.ts. */
function without(stage: string | null, module: string) {
  return import(stage === null ? module : `${module}?without=${stage}`);
}

/** Measures the questions to learn the weights from, with the whole product or without one of its stages. */
export async function measureAll(sets: readonly AnswerSet[], stage: string | null): Promise<HeldOut> {
  const { measurePiaf, measureSets }: typeof examples = await without(stage, '../train/examples.ts');
  return { sets: measureSets(sets), reading: measurePiaf(READING.questions, READING.weight) };
}

/** Questions of PIAF beside the dossiers, and the weight of each: as much together as scripts/train-answers.ts gives its thousand. */
const READING = { questions: 250, weight: 0.12 };

/** Asks every question of every set, with the whole product or without one of its stages (a folder of `off/`). */
export async function runSets(sets: readonly AnswerSet[], stage: string | null): Promise<Run> {
  const { openDesk }: typeof desk = await without(stage, '../../src/desk.ts');
  const opened = sets.map((set) => ({ ...set, desk: openDesk(set.articles) }));
  const asked = opened.flatMap(({ name, gold, desk }) =>
    gold.map((row): Asked => {
      const outcome = desk.ask(row.command, row.question);
      return { set: name, row, outcome, right: isRight(row, outcome) };
    }),
  );
  const plainly = opened.flatMap(({ gold, desk }) => gold.map(({ question }) => desk.ask('libre', question)));
  return {
    bySet: sets.map(({ name }) => ({ name, score: scoreOf(asked.filter(({ set }) => set === name)) })),
    all: scoreOf(asked),
    asked,
    plainly: scoreOutcomes(
      asked.map(({ row }) => row),
      plainly,
    ).hit1,
  };
}

function scoreOf(asked: readonly Asked[]): AnswerScore {
  return scoreOutcomes(
    asked.map(({ row }) => row),
    asked.map(({ outcome }) => outcome),
  );
}

function isRight(row: GoldRow, outcome: Outcome): boolean {
  const { hit1, refused } = scoreOutcomes([row], [outcome]);
  return (row.answerable ? hit1 : refused) === 1;
}
