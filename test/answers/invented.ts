import type { Asked, Finding } from '../../src/answers/answer-type.ts';
import { answerTypes } from '../../src/answers/answer-types.ts';
import { viewOf } from '../../src/answers/match.ts';
import type { View } from '../../src/answers/view.ts';
import { type Line, openLine } from '../../src/desk.ts';
import type { Article } from '../../src/model/article.ts';

/** An invented article; of a Wednesday in 2031 unless said otherwise. */
export function article(id: string, raw: string, more: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    id,
    file: `${id}.txt`,
    raw,
    title: null,
    publisher: null,
    agency: null,
    url: null,
    published: '2031-05-14',
    publishedInferred: false,
    publishedRule: null,
    metadata: [],
    ...more,
  };
}

/** The line on a dossier of one article, or of several. */
export function lineOf(...texts: readonly (string | Article)[]): Line {
  return openLine(texts.map((text, at) => (typeof text === 'string' ? article(`a${at}`, text) : text)));
}

/** A question read against the line's dossier, and its type. */
export function askedOf(line: Line, type: string, question: string): Asked {
  return line.rank(type, question).asked;
}

/** The view of the sentence that has the words, for a question. */
export function viewFor(line: Line, asked: Asked, words: string): View {
  const passage = line.dossier.library.passages.find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`no sentence with « ${words} »`);
  return viewOf(passage, asked, line.dossier);
}

/** A finding with its own words. */
export interface Found extends Finding {
  readonly text: string;
}

/** What an answer type finds in the last sentence of a text, strongest first, of equals the earliest. */
export function findIn(type: string, text: string, question: string): Found[] {
  const line = lineOf(text);
  const asked = askedOf(line, type, question);
  const passage = line.dossier.library.passages.at(-1);
  const declared = answerTypes.find(({ name }) => name === type);
  if (!passage || !declared) throw new Error(`nothing to find with « ${type} » in « ${text} »`);
  return [...declared.find(viewOf(passage, asked, line.dossier), asked)]
    .map((finding) => ({ ...finding, text: passage.article.raw.slice(finding.start, finding.end) }))
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
}
