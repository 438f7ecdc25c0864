import type { Passage, Segmented, Sentence } from '../model/passage.ts';

/** A sentence of marks alone (« ► ”) ») says nothing. */
const SAYS = /[\p{L}\p{N}]/u;

/** One passage for each sentence that can answer; headings are no passage, they are the context of those below them. */
export function passagesOf({ article, sentences }: Segmented): Passage[] {
  const body = sentences.filter(({ heading, start, end }) => !heading && SAYS.test(article.raw.slice(start, end)));
  const headings = headingAbove(sentences);
  return body.map((sentence, at) => ({
    kind: 'passage',
    id: `${article.id}#${sentence.index}`,
    article,
    text: article.raw.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    sentence,
    previous: body[at - 1] ?? null,
    next: body[at + 1] ?? null,
    heading: headings.get(sentence) ?? null,
  }));
}

function headingAbove(sentences: readonly Sentence[]): ReadonlyMap<Sentence, Sentence> {
  const above = new Map<Sentence, Sentence>();
  let heading: Sentence | null = null;
  for (const sentence of sentences) {
    if (sentence.heading) heading = sentence;
    else if (heading !== null) above.set(sentence, heading);
  }
  return above;
}
