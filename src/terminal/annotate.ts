import { annotate } from '../annotate/annotators.ts';
import { segmentText } from '../text/segment.ts';
import { annotateLines } from './annotate-lines.ts';
import { noMention, nothingToRead } from './wording.ts';
import { write } from './write.ts';

interface AnnotateOptions {
  readonly published?: string;
  readonly jsonl?: boolean;
}

/** `npm run annotate`: what is recognised in the words of the command line, one mention a line, or JSON lines. False when it was not used rightly. */
export async function annotateText(
  words: readonly string[],
  { published, jsonl = false }: AnnotateOptions,
): Promise<boolean> {
  const { stdin, stdout, stderr } = process;
  if (jsonl) {
    await annotateLines({ input: stdin, output: stdout });
    return true;
  }
  const text = words.join(' ');
  if (text.trim() === '') {
    stderr.write(`${nothingToRead}\n`);
    return false;
  }
  const mentions = annotate({ text, sentences: segmentText(text), published: published ?? null });
  const lines = mentions.map(({ kind, text: found, value, rule }) => [kind, found, value, rule].join('\t'));
  await write(stdout, `${lines.length === 0 ? noMention : lines.join('\n')}\n`);
  return true;
}
