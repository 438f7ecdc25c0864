import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { Segmented } from '../model/passage.ts';
import { dates } from './date/date.ts';
import type { AnnotateInput, Annotator } from './input.ts';
import { names } from './names/names.ts';
import { speech } from './speech/speech.ts';

/** Every rule family, in order. Each reads the text alone; none reads what another found. */
const annotators: readonly Annotator[] = [dates, names, speech];

/** All mentions of a text, by start, longer first. */
export function annotate(input: AnnotateInput): Mention[] {
  return annotators.flatMap(({ annotate: read }) => read(input)).sort((a, b) => a.start - b.start || b.end - a.end);
}

export function annotateAll(segmented: readonly Segmented[]): { article: Article; mentions: readonly Mention[] }[] {
  return segmented.map(({ article, sentences }) => ({ article, mentions: annotate({ text: article.raw, sentences, published: article.published }) }));
}
