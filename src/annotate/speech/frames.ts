import type { Sentence } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { findQuotations, type Quotation } from './quotes.ts';
import type { Range, Reading } from './reading.ts';
import { findSubjects, type Subject } from './subjects.ts';
import { findVerbGroups } from './verbs.ts';
import { readWords } from './words.ts';

/** One sentence as its author built it: a quotation of three sentences and « , a dit X » are one frame. */
export interface Frame extends Span, Reading {
  readonly sentences: readonly Sentence[];
  readonly paragraph: number;
  readonly heading: boolean;
  readonly subjects: readonly (Subject | null)[];
}

/** The frames of an article in reading order. Sentences must be sorted and disjoint. */
export function readFrames(text: string, sentences: readonly Sentence[]): Frame[] {
  const frames: Frame[] = [];
  for (const paragraph of byParagraph(sentences)) {
    const first = paragraph[0];
    const last = paragraph.at(-1);
    if (first === undefined || last === undefined) continue;
    const breaks = paragraph.map(({ start }) => start);
    const quotations = findQuotations(text, first.start, last.end, breaks);
    let next = 0;
    for (const group of byFrame(text, paragraph, quotations)) {
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= (group[0]?.start ?? 0)) next += 1;
      let last = next;
      while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) < (group.at(-1)?.end ?? 0)) last += 1;
      frames.push(readFrame(text, group, quotations.slice(next, last)));
    }
  }
  return frames;
}

/** The slice of text that a range of words covers. */
export function spanOf({ words }: Reading, { from, to }: Range): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

/** What stands inside a quotation of a frame, read as a frame of its own. */
export function readInside(text: string, frame: Frame, { inner }: Quotation): Frame {
  const read = readSlice(text, inner, []);
  return { ...frame, ...read, ...{ start: inner.start, end: inner.end } };
}

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const current = paragraphs.at(-1);
    if (current?.[0]?.paragraph === sentence.paragraph) current.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

// A break inside a quotation is no break, nor one before « , a-t-il dit » or « selon X » in lower case
function byFrame(text: string, sentences: readonly Sentence[], quotations: readonly Quotation[]): Sentence[][] {
  const frames: Sentence[][] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const inside = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start;
    const ended = next > 0 && text.slice(quotations[next - 1]?.end, sentence.start).trim() === '';
    const goesOn = ended && /^[,\p{Ll}]/u.test(text.slice(sentence.start, sentence.start + 1));
    if ((inside || goesOn) && frames.length > 0) frames.at(-1)?.push(sentence);
    else frames.push([sentence]);
  }
  return frames;
}

function readFrame(text: string, sentences: readonly Sentence[], quotations: readonly Quotation[]): Frame {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const { paragraph = 0, heading = false } = sentences[0] ?? {};
  return { ...readSlice(text, { start, end }, quotations), start, end, sentences, paragraph, heading };
}

function readSlice(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
): Reading & Pick<Frame, 'subjects'> {
  const words = readWords(text, start, end, quotations);
  const verbs = findVerbGroups(words);
  const verbAt = new Int32Array(words.length).fill(-1);
  for (const [rank, { first, last }] of verbs.entries()) verbAt.fill(rank, first, last + 1);
  const reading = { words, verbs, verbAt };
  return { ...reading, subjects: findSubjects(reading) };
}
