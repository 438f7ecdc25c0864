import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { readDossier } from '../../src/sources/read-dossier.ts';
import { type GoldRow, readGold } from './answers.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Sets that are not in this repository. */
export const EVAL = join(ROOT, '..', 'shared', 'eval');

const SETS = [
  { name: 'seeds-dev', gold: join(ROOT, 'test', 'gold', 'seeds-dev.jsonl'), dossier: join(ROOT, 'seeds') },
  ...['dossier-can2019', 'dossier-diplomatie', 'dossier-societe'].map((name) => ({
    name,
    gold: join(EVAL, name, 'gold.jsonl'),
    dossier: join(EVAL, name),
  })),
];

/** A dossier and the labelled questions on it. */
export interface AnswerSet {
  readonly name: string;
  readonly gold: readonly GoldRow[];
  readonly articles: readonly Article[];
}

/** The labelled sets that are present, or the one named; tells on standard error which are not. */
export async function readSets(only?: string): Promise<AnswerSet[]> {
  const sets: AnswerSet[] = [];
  for (const { name, gold, dossier } of SETS.filter((set) => only === undefined || set.name === only)) {
    if (!existsSync(gold)) {
      process.stderr.write(`${name}: not here, skipped (${gold})\n`);
      continue;
    }
    const { articles } = await readDossier(dossier);
    sets.push({ name, gold: readGold(gold), articles: articles.filter(({ file }) => file.endsWith('.txt')) });
  }
  return sets;
}
