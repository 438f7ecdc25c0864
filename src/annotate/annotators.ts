import type { Article } from '../model/article.ts';
import type { Mention, NameMention, SpeechMention } from '../model/mention.ts';
import type { Segmented } from '../model/passage.ts';
import { amounts } from './amount/amount.ts';
import { clauses } from './clause/clause.ts';
import { dates } from './date/date.ts';
import type { AnnotateInput, Annotator } from './input.ts';
import { names } from './names/names.ts';
import { resolveSpeakers } from './speech/resolve.ts';
import { speech } from './speech/speech.ts';

/** Every rule family, in order. Each reads the text alone; none reads what another found. */
const annotators: readonly Annotator[] = [dates, names, amounts, speech, clauses];

/** All mentions of a text, by start, longer first; speakers bear the names that the names found. */
export function annotate(input: AnnotateInput): Mention[] {
  const found = annotators.flatMap(({ annotate: read }) => read(input));
  const speeches = found.filter((mention): mention is SpeechMention => mention.kind === 'speech');
  const named = found.filter((mention): mention is NameMention => 'role' in mention);
  const others = found.filter((mention) => mention.kind !== 'speech');
  return [...others, ...resolveSpeakers(speeches, named, input.text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

export function annotateAll(segmented: readonly Segmented[]): { article: Article; mentions: readonly Mention[] }[] {
  return segmented.map(({ article, sentences }) => ({
    article,
    mentions: annotate({ text: article.raw, sentences, published: article.published }),
  }));
}
