import type { Dossier } from '../answers/dossier.ts';
import { excerptOf } from '../answers/excerpt.ts';
import { contentTokens } from '../fr/chains.ts';
import { fold } from '../fr/letters.ts';
import type { Excerpt } from '../model/answer.ts';
import type { SpeechMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** What somebody said, as an article tells it. */
export interface Speech {
  /** Best name of who said it. */
  readonly speaker: string;
  readonly excerpt: Excerpt;
  /** What was said, in the article's text, in order. */
  readonly quotes: readonly Span[];
  /** True when some of it is between quotation marks. */
  readonly direct: boolean;
  readonly stems: ReadonlySet<string>;
}

/** Everything said in the dossier whose speaker is named, in the order of the articles. */
export function speechesOf(dossier: Dossier): readonly Speech[] {
  const names = new Map<string, string>();
  const nameOf = (written: string): string => {
    const known = names.get(written) ?? dossier.names.find(written)[0]?.cluster.name ?? written;
    names.set(written, known);
    return known;
  };
  return dossier.library.passages.flatMap((passage) => {
    const said = dossier
      .mentionsIn(passage.article, passage)
      .filter((mention): mention is SpeechMention => mention.kind === 'speech' && mention.speakerName !== null);
    const bySpeaker = new Map<string, SpeechMention[]>();
    for (const mention of said) {
      const name = nameOf(mention.speakerName ?? '');
      bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), mention]);
    }
    const stems = new Set(contentTokens(passage.text).map(({ stem }) => stem));
    return [...bySpeaker].map(([speaker, mentions]) => ({
      speaker,
      excerpt: excerptOf(passage),
      quotes: mentions.map(({ quote }) => quote),
      direct: mentions.some(({ direct }) => direct),
      stems,
    }));
  });
}

/** Who is quoted, most quoted first. */
export function speakersOf(speeches: readonly Speech[]): readonly { readonly name: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const { speaker } of speeches) times.set(speaker, (times.get(speaker) ?? 0) + 1);
  return [...times]
    .map(([name, count]) => ({ name, times: count }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

/**
 * What `who` said, words about `about` first (by the rarity of the words shared), direct speech before indirect.
 * With a subject, only what shares a word with it.
 */
export function saidBy(
  who: string,
  about: string,
  { speeches, dossier }: { readonly speeches: readonly Speech[]; readonly dossier: Dossier },
): readonly Speech[] {
  const meant = new Set([fold(who), ...dossier.names.find(who).map(({ cluster }) => fold(cluster.name))]);
  const wanted = contentTokens(about).map(({ stem }) => stem);
  const related = new Set(
    contentTokens(about).flatMap(({ folded }) => dossier.thesaurus.related(folded).map(({ stem }) => stem)),
  );
  const scored = speeches
    .filter(({ speaker }) => meant.has(fold(speaker)))
    .map((speech) => ({
      speech,
      shared:
        wanted.reduce((sum, stem) => sum + (speech.stems.has(stem) ? dossier.library.idf(stem) : 0), 0) +
        [...related].reduce((sum, stem) => sum + (speech.stems.has(stem) ? 0.3 : 0), 0),
    }));
  return scored
    .filter(({ shared }) => wanted.length === 0 || shared > 0)
    .sort((a, b) => b.shared - a.shared || Number(b.speech.direct) - Number(a.speech.direct))
    .map(({ speech }) => speech);
}
