import { SPEECH_FORMS } from '../../fr/speech-verbs.ts';
import { tokenize } from '../../fr/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { Asked } from '../answer-type.ts';
import type { View } from '../view.ts';

/** « Selon qui », « Quel expert pense que »: who is heard is asked. */
export function isHeard({ start, end }: Span, view: View, { question }: Asked): boolean {
  const heard = view.mentions.some(
    (mention) =>
      mention.kind === 'speech' && mention.speaker && mention.speaker.start < end && start < mention.speaker.end,
  );
  return heard && asksWhoSays(question.text);
}

function asksWhoSays(text: string): boolean {
  const words = tokenize(text.toLowerCase());
  return words.some(
    ({ word, folded }, at) =>
      (folded === 'selon' && /^qu/u.test(words[at + 1]?.folded ?? '')) ||
      (/^qu(?:e$|['’])/u.test(word) &&
        (SPEECH_FORMS.get(words[at - 1]?.word ?? '')?.some(({ that }) => that) ?? false)),
  );
}
