import type { Article } from '../model/article.ts';
import type { Segmented, Sentence } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { keptSpans } from './clean.ts';
import { isHeadingLine } from './heading-line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { piecesOf } from './sentences.ts';

/** The sentences of an article in reading order, boilerplate and metadata gone; offsets point into `article.raw`. */
export function segment(article: Article): Segmented {
  const { raw, title } = article;
  const paragraphs = keptSpans(raw, article.metadata).flatMap((kept) =>
    paragraphsOf(raw.slice(kept.start, kept.end)).map(({ start, end }) => ({
      start: start + kept.start,
      end: end + kept.start,
    })),
  );
  return { article, sentences: sentencesOf(raw, paragraphs, title) };
}

/** The sentences of a bare text, which has no metadata and no boilerplate: all of it is kept. */
export function segmentText(text: string): Sentence[] {
  return sentencesOf(text, paragraphsOf(text), null);
}

function sentencesOf(text: string, paragraphs: readonly Span[], title: string | null): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end);
    const last = paragraph === paragraphs.length - 1;
    const whole = words === title || (!last && isHeadingLine(words));
    const pieces = whole ? [{ start: 0, end: words.length, heading: true }] : piecesOf(words);
    for (const piece of pieces) {
      sentences.push({
        start: start + piece.start,
        end: start + piece.end,
        index: sentences.length,
        paragraph,
        heading: piece.heading,
      });
    }
  }
  return sentences;
}
