import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/model/article.ts';

const context = z.object({ context_id: z.string(), title: z.string(), text: z.string() });
const question = z.object({
  id: z.string(),
  question: z.string(),
  context_id: z.string(),
  answers: z.array(z.object({ text: z.string() })),
});

interface Reading {
  readonly articles: readonly Article[];
  readonly questions: readonly { readonly text: string; readonly isGold: (sentence: string) => boolean }[];
}

/** Articles of PIAF's development half put together as dossiers of about this many paragraphs. */
const PARAGRAPHS = 40;

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The first `limit` questions of PIAF's development half, as dossiers with their questions; a sentence is right when it holds the answer. */
export function readPiaf(folder: string, limit: number): Reading[] {
  const contexts = rows(join(folder, 'piaf.contexts.jsonl'), context);
  const questions = rows(join(folder, 'piaf.questions.jsonl'), question).slice(0, limit);
  const readings: Reading[] = [];
  for (let at = 0; at < contexts.length; at += PARAGRAPHS) {
    const group = contexts.slice(at, at + PARAGRAPHS);
    const texts = new Map(group.map(({ context_id, text }) => [context_id, text]));
    const mine = questions.filter(({ context_id }) => texts.has(context_id));
    if (mine.length === 0) continue;
    readings.push({
      articles: group.map(({ context_id, title, text }) => ({
        kind: 'article',
        id: context_id,
        file: context_id,
        raw: text,
        title,
        publisher: null,
        agency: null,
        url: null,
        published: null,
        publishedInferred: false,
        publishedRule: null,
        metadata: [],
      })),
      questions: mine.map(({ question: words, context_id, answers }) => {
        const text = texts.get(context_id) ?? '';
        return {
          text: words,
          isGold: (sentence) => text.includes(sentence) && answers.some((answer) => sentence.includes(answer.text)),
        };
      }),
    });
  }
  return readings;
}
