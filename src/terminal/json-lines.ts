import type { Writable } from 'node:stream';
import { linesOf } from './lines.ts';
import { notAnObject, notJson, notText } from './wording.ts';
import { write } from './write.ts';

/** A line that was read: an object of any shape. */
export type Row = Readonly<Record<string, unknown>>;

interface JsonLinesInput {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  /** What one line gives; what it throws becomes the line's `error`. */
  readonly answer: (row: Row) => object;
  /** The fields of a line that could not be answered, beside `id` and `error`. */
  readonly failed: object;
}

/**
 * One JSON line out for each line in, in order, as they come; blank lines are skipped. A line that cannot be answered
 * gives its `id` (null when it has none), the fields of a failure and `error`, a sentence; the next lines are answered all the same.
 */
export async function answerJsonLines({ input, output, answer, failed }: JsonLinesInput): Promise<void> {
  for await (const line of linesOf(input)) {
    const text = line.replace(/^\uFEFF/u, '').trim();
    if (text !== '') await write(output, `${JSON.stringify(answerLine(text, answer, failed))}\n`);
  }
}

function answerLine(text: string, answer: JsonLinesInput['answer'], failed: object): object {
  let row: Row = {};
  try {
    row = parseRow(text);
    return { id: row.id ?? null, ...answer(row) };
  } catch (error) {
    return { id: row.id ?? null, ...failed, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseRow(text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(notJson);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(notAnObject);
  return value as Row;
}

/** A field that must be text. */
export function textField(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new Error(notText(name));
  return value;
}
