import type { Writable } from 'node:stream';
import { annotate } from '../annotate/annotators.ts';
import { segmentText } from '../text/segment.ts';
import { answerJsonLines, type Row, textField } from './json-lines.ts';

interface AnnotateLinesInput {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
}

/** {"id","text","published"} lines in, {"id","mentions":[{"kind","start","end","text","value"}]} lines out, in order. */
export async function annotateLines({ input, output }: AnnotateLinesInput): Promise<void> {
  await answerJsonLines({ input, output, answer: mentionsOf, failed: { mentions: [] } });
}

function mentionsOf(row: Row): object {
  const text = textField(row, 'text');
  const published = row.published === undefined || row.published === null ? null : textField(row, 'published');
  const found = annotate({ text, sentences: segmentText(text), published });
  return {
    mentions: found.map(({ kind, start, end, text: words, value }) => ({ kind, start, end, text: words, value })),
  };
}
