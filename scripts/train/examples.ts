import { existsSync } from 'node:fs';
import { type Line, openLine } from '../../src/desk.ts';
import { covered } from '../score/answers.ts';
import { type AnswerSet, EVAL } from '../score/sets.ts';
import type { Example } from './fit.ts';
import { measureQuestion } from './measure.ts';
import { readPiaf } from './piaf.ts';

/** Weight of a question put to a dossier that it is not about. */
const FOREIGN = 0.3;
/** One answerable question of so many is also put to each other dossier. */
const EVERY = 4;

/** The questions of each set measured on its dossier, and some of them on the other dossiers, where they have no answer. */
export function measureSets(sets: readonly AnswerSet[]): Map<string, Example[]> {
  const lines = new Map(sets.map(({ name, articles }) => [name, openLine(articles)]));
  const measured = new Map<string, Example[]>();
  for (const { name, gold } of sets) {
    const examples: Example[] = [];
    for (const [other, line] of ownFirst(name, lines)) {
      const foreign = other !== name;
      const asked = foreign ? gold.filter((row, at) => row.answerable && at % EVERY === 0) : gold;
      for (const row of asked) {
        const isGold = (text: string) => !foreign && row.passages.some(({ quote }) => covered(quote, text));
        examples.push({
          set: name,
          weight: foreign ? FOREIGN : 1,
          answerable: row.answerable && !foreign,
          foreign,
          ...measureQuestion(line, row.command, row.question, isGold),
        });
      }
    }
    measured.set(name, examples);
    process.stderr.write(`${name}: ${examples.length} questions measured\n`);
  }
  return measured;
}

function ownFirst(name: string, lines: ReadonlyMap<string, Line>): [string, Line][] {
  return [...lines].sort(([one], [other]) => Number(other === name) - Number(one === name));
}

/** The first questions of PIAF, each of this weight; none when the set is not here. */
export function measurePiaf(questions: number, weight: number): Example[] {
  if (questions === 0 || !existsSync(EVAL)) return [];
  const examples = readPiaf(EVAL, questions).flatMap(({ articles, questions: asked }) => {
    const line = openLine(articles);
    return asked.map(({ text, isGold }) => ({
      set: 'piaf',
      weight,
      answerable: true,
      ...measureQuestion(line, 'libre', text, isGold),
    }));
  });
  process.stderr.write(`piaf: ${examples.length} questions measured\n`);
  return examples;
}
