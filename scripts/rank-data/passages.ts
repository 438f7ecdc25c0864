import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { IndexDocument } from '../../src/search/corpus.ts';

/** A question and the one passage that answers it. */
export interface RankQuestion {
  readonly id: string;
  readonly question: string;
  readonly contextId: string;
}

const contextRow = z.object({ context_id: z.string(), title: z.string().default(''), text: z.string() });
const newsRow = z.object({ id: z.string(), title: z.string().default(''), paragraphs: z.array(z.string()) });
const questionRow = z.object({ id: z.string(), question: z.string(), context_id: z.string() });

/** Passages of a file of JSON lines, plain or gzipped: rows with `context_id` are passages, rows with `paragraphs` give one each. */
export function readPassages(file: string): IndexDocument[] {
  return readRows(file, z.union([contextRow, newsRow])).flatMap((row) =>
    'context_id' in row
      ? [{ id: row.context_id, title: row.title, text: row.text }]
      : row.paragraphs.map((text, at) => ({ id: `${row.id}#${at}`, title: row.title, text })),
  );
}

/** Questions of a file of JSON lines, plain or gzipped. */
export function readQuestions(file: string): RankQuestion[] {
  return readRows(file, questionRow).map((row) => ({ id: row.id, question: row.question, contextId: row.context_id }));
}

function readRows<T>(file: string, schema: z.ZodType<T>): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => parseRow(line, schema, `${file}, line ${at + 1}`));
}

function parseRow<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON: ${line.slice(0, 80)}`);
  }
  const row = schema.safeParse(value);
  if (!row.success) throw new Error(`${place}: ${z.prettifyError(row.error)}`);
  return row.data;
}
