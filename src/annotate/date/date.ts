import { timexPrecision } from '../../fr/timex.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { AnnotateInput, Annotator } from '../input.ts';
import { readReference } from './reference.ts';
import { type Hit, scan, startAnchor } from './scan.ts';
import { type View, viewOf } from './view.ts';

/**
 * Time expressions of an article with their TIMEX3 values, in order of `start`. An interval comes with the mentions of its two ends
 * inside it (« du 18 au 20 juin », « 18 », « 20 juin »), as the French TimeBank marks them.
 */
export const dates = {
  name: 'date',
  annotate: (input: AnnotateInput): readonly TimeMention[] => {
    const reference = readReference(input.published);
    let anchor = startAnchor(reference);
    const mentions: TimeMention[] = [];
    for (const sentence of input.sentences) {
      const view = viewOf(input.text, sentence.start, sentence.end);
      const found = scan(view, reference, anchor);
      anchor = found.anchor;
      for (const hit of found.hits) mentions.push(mentionOf(hit, view, input.text));
    }
    return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  },
} satisfies Annotator;

/** Time expressions of a short text of its own, such as a question: « en septembre 2023 » limits the answer. */
export function datesIn(text: string, published: string | null): readonly TimeMention[] {
  const sentence = { index: 0, paragraph: 0, heading: false, start: 0, end: text.length };
  return dates.annotate({ text, sentences: [sentence], published });
}

function mentionOf(hit: Hit, view: View, text: string): TimeMention {
  const [start, end] = [view.at(hit.start), view.at(hit.end)];
  return {
    kind: hit.kind,
    start,
    end,
    text: text.slice(start, end),
    value: hit.value,
    precision: timexPrecision(hit.value),
    mod: hit.mod ?? null,
    relative: hit.relative ?? false,
    rule: hit.rule,
    ...(hit.anchored === undefined ? {} : { anchored: hit.anchored }),
  };
}
