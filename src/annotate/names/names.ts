import type { NameMention } from '../../model/mention.ts';
import type { Annotator } from '../input.ts';

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:[-’'](?:\p{L}[\p{L}\p{M}]*))*(?: \p{Lu}[\p{L}\p{M}]*(?:[-’'](?:\p{L}[\p{L}\p{M}]*))*)*/gu;

/** People, places and organisations. */
export const names: Annotator = {
  name: 'names',
  annotate: ({ text, sentences }) => {
    const found: NameMention[] = [];
    for (const sentence of sentences) {
      for (const match of text.slice(sentence.start, sentence.end).matchAll(RUN)) {
        if (match.index === 0) continue;
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const kind = match[0].includes(' ') ? 'person' : 'place';
        found.push({
          kind,
          start,
          end,
          text: match[0],
          value: match[0],
          rule: 'capitals',
          name: { start, end },
          role: null,
        });
      }
    }
    return found;
  },
};
