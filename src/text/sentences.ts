import type { Span } from '../model/span.ts';
import { gluedHeadings } from './glued-headings.ts';
import { isHeadingPiece } from './heading-line.ts';
import { pushTrimmed } from './lines.ts';
import { longCuts } from './long.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** A sentence inside a paragraph; `heading` when it is a heading that lost its line. */
export interface Piece extends Span {
  readonly heading: boolean;
}

/** The sentences of one paragraph, in order, trimmed; headings glued to a sentence come out apart. */
export function piecesOf(paragraph: string): Piece[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const end of [...sentenceEnds(paragraph), paragraph.length]) {
    pushTrimmed(sentences, paragraph, from, end);
    from = end;
  }
  return sentences.flatMap((sentence) => withoutHeadings(paragraph, sentence));
}

function withoutHeadings(paragraph: string, sentence: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = sentence.start;
  for (const { end, heading } of gluedHeadings(paragraph.slice(sentence.start, sentence.end))) {
    push(pieces, paragraph, from, sentence.start + end, heading);
    from = sentence.start + end;
  }
  push(pieces, paragraph, from, sentence.end, isHeadingPiece(paragraph.slice(from, sentence.end).trim()));
  return pieces;
}

function push(pieces: Piece[], paragraph: string, start: number, end: number, heading: boolean): void {
  const spans: Span[] = [];
  let from = start;
  for (const cut of [...longCuts(paragraph, start, end), end]) {
    pushTrimmed(spans, paragraph, from, cut);
    from = cut;
  }
  pieces.push(...spans.map((span) => ({ ...span, heading })));
}
