import { compare } from '../facts/compare.ts';
import { contradicts, type Told } from '../facts/contradict.ts';
import { fold } from '../fr/letters.ts';
import type { Corroboration, Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { NameCluster } from '../model/names.ts';
import type { Dossier } from './dossier.ts';
import { excerptOf } from './excerpt.ts';
import { holds } from './holds.ts';
import type { Candidate } from './rank.ts';

/** A passage says the same only when it meets the question nearly as well as the winner does. */
const SAME_FACT = 0.75;

interface Agreement {
  readonly corroboration: Corroboration;
  readonly disagreements: readonly Excerpt[];
}

/**
 * Counts the articles and origins whose passages give the same short answer or value to the same question,
 * and lists those that give another value. Agency copies are one origin.
 */
export function corroborate(best: Candidate, candidates: readonly Candidate[], dossier: Dossier): Agreement {
  const peers = candidates.filter(
    (other) => other !== best && other.finding !== null && other.features.soft >= SAME_FACT * best.features.soft,
  );
  const same = [best, ...peers.filter((other) => saysTheSame(best, other, dossier))];
  const articles = new Set(same.map(({ view }) => view.passage.article));
  const told = toldBy(best, dossier);
  const other = peers.filter((peer) => {
    const its = toldBy(peer, dossier);
    const isOther = told !== null && its !== null && contradicts(told, its, dossier.library.idf);
    return isOther && !articles.has(peer.view.passage.article);
  });
  return {
    corroboration: { articles: articles.size, origins: new Set([...articles].map(originOf)).size },
    disagreements: other.slice(0, 2).map(({ view }) => excerptOf(view.passage)),
  };
}

function originOf(article: Article): string {
  return fold(article.agency ?? article.publisher ?? article.id);
}

function saysTheSame(best: Candidate, other: Candidate, dossier: Dossier): boolean {
  const [a, b] = [best.finding, other.finding];
  if (!a || !b) return false;
  if (a.value !== null && b.value !== null) return compare(a.value, b.value) === 'same';
  const clusters = clustersIn(best, dossier);
  return (
    fold(textOf(best)) === fold(textOf(other)) ||
    clustersIn(other, dossier).some((cluster) => clusters.includes(cluster))
  );
}

/** Who or what the short answer names, when it is a name: « Terrasse » in « Mme Terrasse », not the place in « à cause de la crue à Bergen ». */
function clustersIn({ view, finding }: Candidate, dossier: Dossier): NameCluster[] {
  const { article, previous, start, end } = view.passage;
  if (!finding) return [];
  return dossier.mentionsIn(article, { start: previous?.start ?? start, end }).flatMap((mention) => {
    const isIt = 'name' in mention && holds(finding, mention.name) && holds(mention, finding);
    return (isIt && dossier.clusterOf(article, mention)) || [];
  });
}

function textOf({ view, finding }: Candidate): string {
  return finding ? view.passage.article.raw.slice(finding.start, finding.end) : '';
}

/** The value of the short answer as its sentence gives it; null for words, and for what only the sentence before gives. */
function toldBy({ view: { passage }, finding }: Candidate, dossier: Dossier): Told | null {
  if (finding === null || finding.value === null || !holds(passage, finding)) return null;
  const { article } = passage;
  const mentions = dossier.mentionsIn(article, { start: 0, end: article.raw.length });
  const mention = mentions.find(
    (one): one is Told['mention'] => isValued(one) && one.start === finding.start && one.end === finding.end,
  );
  return mention === undefined ? null : { passage, mention, value: finding.value, mentions };
}

function isValued({ kind }: Mention): boolean {
  return kind === 'amount' || kind === 'date' || kind === 'time' || kind === 'duration';
}
