import type { Writable } from 'node:stream';
import type { Command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { fold } from '../fr/letters.ts';
import type { Excerpt, Outcome } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import { takesWords } from './hear.ts';
import { answerJsonLines, type Row, textField } from './json-lines.ts';
import { unknownCommand } from './wording.ts';

/** Name for « read what is asked from the words »; no command has it. */
const FREE = 'libre';
const MOST_ALTERNATIVES = 4;

interface AskLinesInput {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
}

const NOT_FOUND = {
  found: false,
  short: null,
  value: null,
  excerpt: null,
  article: null,
  start: null,
  end: null,
  highlights: [],
  speaker: null,
  confidence: 0,
  corroboration: { articles: 0, origins: 0 },
  alternatives: [],
} as const;

/** {"id","command","question"} lines in, one answer a line out, in order. `command` is the name of a command that takes a question, or « libre ». */
export async function askLines({ desk, commands, input, output }: AskLinesInput): Promise<void> {
  const types = [...commands.filter(takesWords).map(({ name }) => name), FREE];
  const answer = (row: Row): object => {
    const command = textField(row, 'command');
    const type = types.find((name) => fold(name) === fold(command.trim()));
    if (type === undefined) throw new Error(unknownCommand(command, types));
    return record(desk.ask(type, textField(row, 'question')));
  };
  await answerJsonLines({ input, output, answer, failed: NOT_FOUND });
}

function record(outcome: Outcome): object {
  if (outcome.kind === 'abstention') {
    return { ...NOT_FOUND, confidence: outcome.confidence, alternatives: passages(outcome.nearest) };
  }
  const { short, value, excerpt, highlights, speaker, confidence, corroboration, alternatives } = outcome;
  return {
    found: true,
    short: short?.text ?? null,
    value,
    excerpt: excerpt.text,
    article: described(excerpt.article),
    start: excerpt.start,
    end: excerpt.end,
    highlights: highlights.map(({ start, end, text }) => ({ start, end, text })),
    speaker,
    confidence,
    corroboration: { articles: corroboration.articles, origins: corroboration.origins },
    alternatives: passages(alternatives),
  };
}

function passages(excerpts: readonly Excerpt[]): object[] {
  return excerpts
    .slice(0, MOST_ALTERNATIVES)
    .map(({ text, article, start, end }) => ({ excerpt: text, article: described(article), start, end }));
}

function described({ id, file, title, publisher, url, published, publishedInferred }: Article): object {
  return { id, file, title, publisher, url, published, publishedInferred };
}
