import type { Dossier } from '../answers/dossier.ts';
import { excerptOf, leans } from '../answers/excerpt.ts';
import { contentTokens } from '../fr/chains.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';

/** Sentences of a summary; a text of fewer sentences gives at most a third of them, for a summary is not the article. */
const MOST = 5;
const LEAST = 3;
const SHARE = 1 / 3;
/** How like a sentence of the same article is to what was chosen, at least: other articles get their turn. */
const SAME_ARTICLE = 0.4;
/** In news the first sentences say what is new: the tenth weighs half as much. */
const HALF_AFTER = 10;
/** Too short to say anything, too long to be read at a glance, in characters. */
const SHORTEST = 60;
const LONGEST = 420;

/** A sentence whose beginning was lost. */
const BROKEN = /^[\s«“"(]*\p{Ll}/u;

type Vector = ReadonlyMap<string, number>;

interface Read {
  readonly passage: Passage;
  readonly vector: Vector;
}

/**
 * Three to five sentences, word for word, that say the most of an article or of the whole dossier: near to the centre of
 * its words (tf-idf), far from one another (maximal marginal relevance, Carbonell & Goldstein 1998), able to stand alone;
 * in the order of the articles.
 */
export function summaryOf(article: Article | null, { library }: Pick<Dossier, 'library'>): readonly Excerpt[] {
  const all = library.passages.filter((passage) => article === null || passage.article.id === article.id);
  const wanted = Math.min(MOST, Math.max(LEAST, Math.floor(all.length * SHARE)), Math.max(1, all.length - 1));
  const able = all
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .filter((one) => !leans(one) && !BROKEN.test(one.text));
  const from = (able.length >= wanted ? able : all).map((passage) => ({
    passage,
    vector: vectorOf(passage.text, library.idf),
  }));
  const centre = sum(all.map(({ text }) => vectorOf(text, library.idf)));
  const scored = from.map((one) => ({ ...one, centrality: cosine(one.vector, centre) * earliness(one.passage) }));
  const chosen: typeof scored = [];
  while (chosen.length < wanted) {
    let best: { readonly one: (typeof scored)[number]; readonly worth: number } | null = null;
    for (const one of scored) {
      if (chosen.includes(one)) continue;
      const known = Math.max(0, ...chosen.map((other) => likeness(other, one)));
      const worth = one.centrality * (1 - known);
      if (best === null || worth > best.worth) best = { one, worth };
    }
    if (best === null) break;
    chosen.push(best.one);
  }
  const order = new Map(all.map((passage, rank) => [passage, rank]));
  return chosen
    .map(({ passage }) => passage)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(excerptOf);
}

/** How much of a sentence another has said, 0 to 1: the root, for sentences of news share few words even when they tell the same. */
function likeness(a: Read, b: Read): number {
  const same = Math.sqrt(cosine(a.vector, b.vector));
  return a.passage.article === b.passage.article ? Math.max(SAME_ARTICLE, same) : same;
}

function earliness({ sentence }: Passage): number {
  return 1 / (1 + sentence.index / HALF_AFTER);
}

function vectorOf(text: string, idf: (stem: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const { stem } of contentTokens(text)) vector.set(stem, (vector.get(stem) ?? 0) + idf(stem));
  return vector;
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) total.set(stem, (total.get(stem) ?? 0) + weight);
  return total;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [stem, weight] of small) product += weight * (large.get(stem) ?? 0);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

function norm(vector: Vector): number {
  let total = 0;
  for (const weight of vector.values()) total += weight * weight;
  return Math.sqrt(total);
}
