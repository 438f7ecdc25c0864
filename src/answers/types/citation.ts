import { fold } from '../../fr/letters.ts';
import type { SpeechMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

const BY_ASKED = 1;
const BY_UNKNOWN = 0.5;
const BY_OTHER = 0.2;

/** « Qui a dit … » asks for the speaker; « Que dit X de … » for the words. */
const ASKS_SPEAKER = /(?:^|[^\p{L}])qui(?![\p{L}])/u;

/** « Quels termes emploie-t-il »: the very words rather than what is reported around them. */
const ASKS_WORDS = /(?<!\p{L})quel(?:le)?s? (?:mots?|termes?|expressions?|formules?)(?!\p{L})/u;
const VERY_WORDS = 1.2;
const MARKED = /[«“"]\s*([^«»“”"]{8,}?)\s*[»”"]/gu;

export const citation: AnswerType = {
  name: 'citation',
  cues: [
    'qui a dit',
    'qui a declare',
    'qui dit que',
    'que dit',
    'que disait',
    'que pense',
    'qu a dit',
    'qu a declare',
    'qu a affirme',
    'qu a repondu',
    'qu en dit',
    'en quels termes',
    'avec quels mots',
    'quels mots',
    'quels termes',
    'citation de',
    'selon ses mots',
  ],
  nouns: ['mot', 'terme', 'citation', 'declaration', 'propos', 'phrase', 'formule', 'reaction', 'commentaire'],
  needsFinding: true,
  find: (view, asked) => {
    const speeches = view.mentions.flatMap((mention) =>
      mention.kind === 'speech' ? [said(mention, view, asked)] : [],
    );
    return ASKS_WORDS.test(fold(asked.question.text)) ? [...speeches, ...wordsOf(speeches, view)] : speeches;
  },
};

/** The words between quotation marks in what is reported, when the very words are asked. */
function wordsOf(speeches: readonly Finding[], { passage }: View): Finding[] {
  return [...passage.text.matchAll(MARKED)].flatMap((match) => {
    const words = match[1] ?? '';
    const start = passage.start + match.index + match[0].indexOf(words);
    const span = { start, end: start + words.length };
    const speech = speeches.find((one) => one.start <= span.start && span.end <= one.end);
    return speech && speech.end - speech.start > words.length
      ? [{ ...speech, ...span, strength: speech.strength * VERY_WORDS, rule: 'very words' }]
      : [];
  });
}

function said(mention: SpeechMention, view: View, asked: Asked): Finding {
  const speaker =
    mention.speakerName ??
    (mention.speaker ? view.passage.article.raw.slice(mention.speaker.start, mention.speaker.end) : null);
  if (ASKS_SPEAKER.test(fold(asked.question.text)) && mention.speaker) {
    return {
      ...mention.speaker,
      value: null,
      strength: mention.certain ? BY_ASKED : BY_UNKNOWN,
      rule: `speaker ${mention.rule}`,
      speaker,
    };
  }
  return {
    ...mention.quote,
    value: null,
    strength: speakerStrength(mention, speaker, view, asked),
    rule: `quotation ${mention.rule}`,
    speaker,
    whole: mention.whole,
  };
}

function speakerStrength(mention: SpeechMention, speaker: string | null, view: View, asked: Asked): number {
  const names = asked.units.filter((unit) => unit.clusters.length > 0);
  if (names.length === 0 || speaker === null) return BY_UNKNOWN;
  const clusters = view.mentions
    .filter((other) => mention.speaker && other.start < mention.speaker.end && mention.speaker.start < other.end)
    .map(view.clusterOf);
  const isAsked = names.some((unit) =>
    unit.clusters.some(({ cluster }) => cluster.name === speaker || clusters.includes(cluster)),
  );
  return isAsked ? BY_ASKED : BY_OTHER;
}
