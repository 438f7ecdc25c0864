import { contentTokens } from '../fr/chains.ts';
import { buildThesaurus, type Thesaurus } from '../fr/thesaurus.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { NameBook, NameCluster } from '../model/names.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Library } from '../search/library.ts';
import { makeReader, type Reading } from './read.ts';

/** What the answer stage stands on: the library of passages, the mentions in them, the names of the dossier. */
export interface Dossier {
  readonly library: Library;
  readonly names: NameBook;
  readonly thesaurus: Thesaurus;
  /** True when some passage has the stem. */
  readonly knows: (stem: string) => boolean;
  /** A word of the dossier that has the stem. */
  readonly wordOf: (stem: string) => string;
  /** Mentions inside a span of an article, in order of start. */
  readonly mentionsIn: (article: Article, span: Span) => readonly Mention[];
  readonly clusterOf: (article: Article, mention: Mention) => NameCluster | null;
  /** Words and countries of `raw.slice(start, end)`, remembered under the key. */
  readonly read: (raw: string, start: number, end: number, key: string) => Reading;
  /** Number of passages that mention the cluster. */
  readonly passagesWith: (cluster: NameCluster) => number;
}

interface DossierParts {
  readonly library: Library;
  readonly names: NameBook;
  readonly annotated: readonly { readonly article: Article; readonly mentions: readonly Mention[] }[];
}

export function openDossier({ library, names, annotated }: DossierParts): Dossier {
  const vocabulary = vocabularyOf(library.passages);
  const words = new Map(vocabulary.map(({ word, stem }) => [stem, word]));
  const mentions = new Map(annotated.map(({ article, mentions: list }) => [article.id, list]));
  const clusters = new Map<string, NameCluster>();
  for (const cluster of names.clusters) {
    for (const { article, mention } of cluster.mentions) clusters.set(mentionKey(article, mention), cluster);
  }
  const mentionsIn = (article: Article, span: Span): readonly Mention[] => {
    const list = mentions.get(article.id) ?? [];
    const found: Mention[] = [];
    for (let at = firstFrom(list, span.start); at < list.length; at += 1) {
      const mention = list[at];
      if (!mention || mention.start >= span.end) break;
      if (mention.end <= span.end) found.push(mention);
    }
    return found;
  };
  const clusterOf = (article: Article, mention: Mention) => clusters.get(mentionKey(article.id, mention)) ?? null;
  return {
    library,
    names,
    thesaurus: buildThesaurus(vocabulary),
    knows: (stem) => words.has(stem),
    wordOf: (stem) => words.get(stem) ?? stem,
    mentionsIn,
    clusterOf,
    read: makeReader(),
    passagesWith: countPassages(library.passages, mentionsIn, clusterOf),
  };
}

function mentionKey(article: string, mention: Mention): string {
  return `${article} ${mention.kind} ${mention.start} ${mention.end}`;
}

function firstFrom(list: readonly Mention[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countPassages(
  passages: readonly Passage[],
  mentionsIn: Dossier['mentionsIn'],
  clusterOf: Dossier['clusterOf'],
): (cluster: NameCluster) => number {
  const counts = new Map<NameCluster, number>();
  for (const passage of passages) {
    const here = new Set<NameCluster>();
    for (const mention of mentionsIn(passage.article, passage)) {
      const cluster = clusterOf(passage.article, mention);
      if (cluster) here.add(cluster);
    }
    for (const cluster of here) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return (cluster) => counts.get(cluster) ?? 0;
}

function vocabularyOf(passages: readonly Passage[]): { word: string; stem: string }[] {
  const words = new Map<string, string>();
  for (const { text } of passages) for (const { folded, stem } of contentTokens(text)) words.set(folded, stem);
  return [...words].map(([word, stem]) => ({ word, stem }));
}
