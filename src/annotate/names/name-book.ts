import { nameKey } from '../../fr/name-key.ts';
import type { Article } from '../../model/article.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { NameBook, NameCluster } from '../../model/names.ts';

/** Groups the names of a dossier and answers which of them some words may name. */
export function buildNameBook(
  articles: readonly { readonly article: Article; readonly mentions: readonly Mention[] }[],
): NameBook {
  const byKey = new Map<string, { article: string; mention: NameMention }[]>();
  for (const { article, mentions } of articles) {
    for (const mention of mentions) {
      if (mention.kind !== 'person' && mention.kind !== 'place' && mention.kind !== 'organisation') continue;
      const key = nameKey(mention.value);
      const list = byKey.get(key) ?? [];
      list.push({ article: article.id, mention });
      byKey.set(key, list);
    }
  }
  const clusters: NameCluster[] = [];
  const lookup = new Map<string, NameCluster>();
  for (const [key, mentions] of byKey) {
    const first = mentions[0];
    if (first === undefined) continue;
    const cluster = { kind: first.mention.kind, name: first.mention.value, variants: [key], roles: [], mentions };
    clusters.push(cluster);
    lookup.set(key, cluster);
  }
  return {
    clusters,
    find: (words) => {
      const cluster = lookup.get(nameKey(words));
      return cluster === undefined ? [] : [{ cluster, weight: 1, by: 'exact' }];
    },
    scan: () => [],
  };
}
