import type { Article } from '../model/article.ts';
import type { Segmented, Sentence } from '../model/passage.ts';
import { keptSpans } from './clean.ts';
import { linesOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';

/** The sentences of an article in reading order, boilerplate and metadata gone; offsets point into `article.raw`. */
export function segment(article: Article): Segmented {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const kept of keptSpans(article.raw, article.metadata)) {
    for (const line of linesOf(article.raw.slice(kept.start, kept.end))) {
      const start = kept.start + line.start;
      const text = article.raw.slice(start, kept.start + line.end);
      for (const sentence of sentencesOf(text)) {
        const words = text.slice(sentence.start, sentence.end);
        sentences.push({
          start: start + sentence.start,
          end: start + sentence.end,
          index: sentences.length,
          paragraph,
          heading: words === article.title || (words === text && words.length < 100 && /[\p{L}\p{N}»”"]$/u.test(words)),
        });
      }
      paragraph += 1;
    }
  }
  return { article, sentences };
}

/** The sentences of a bare text that is no article: paragraphs, headings and sentences, nothing removed. */
export function segmentText(text: string): Sentence[] {
  return linesOf(text)
    .flatMap((line, paragraph) =>
      sentencesOf(text.slice(line.start, line.end)).map(({ start, end }) => ({
        start: line.start + start,
        end: line.start + end,
        paragraph,
        heading: false,
      })),
    )
    .map((sentence, index) => ({ ...sentence, index }));
}
