import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import { chooseSentences, isTold, vectorsOf } from './choose.ts';
import type { Digest, Fact, Story } from './digest.ts';
import { disagreementsOf } from './disagree.ts';
import { daysIn, factOfThatDay, factsOf } from './facts.ts';
import { peopleOf } from './people.ts';
import {
  cosine,
  countsOf,
  keyOf,
  type Rarity,
  type Reading,
  rarityIn,
  readArticle,
  type Vector,
  vectorOf,
} from './reading.ts';
import { groupStories, originsOf } from './stories.ts';

/** The first digest introduces a dossier in so many sentences. */
const INTRODUCTION = 5;
/** More articles than this are not read for one digest: the newest come first. */
const MOST_ARTICLES = 1_000;
/** Stories told with their dates and people, and read for facts: more than a message and its thread can show. */
const DETAILED = 20;
const MOST_FACTS = 5;
const MOST_DISAGREEMENTS = 3;
const MOST_QUESTIONS = 5;
/** A copy adds to the weight of a story what its readers add: less than another hand. */
const COPY_WEIGHT = 0.3;

export interface PickInput {
  /** « 2024-06-18 » */
  readonly date: string;
  readonly late: boolean;
  /** The whole dossier. */
  readonly articles: readonly Article[];
  /** Keys of the articles that this server was told of; null before its first digest. */
  readonly seen: ReadonlySet<string> | null;
  /** Sentences that earlier digests quoted. */
  readonly told: readonly string[];
  readonly questions: readonly string[];
  /** Most sentences of a story, 1 to 3. */
  readonly sentences: number;
  /** On a day without news: nothing, or a fact of this day. */
  readonly quiet: 'silence' | 'fact';
}

/** What the digest of a day says. Pure: the same input gives the same digest. */
export function pick(input: PickInput): Digest {
  const { articles, seen, date, late, quiet } = input;
  const fresh = articles.filter((article) => !seen?.has(keyOf(article)));
  const readings = newestFirst(fresh).slice(0, MOST_ARTICLES).map(readArticle);
  const rarity = rarityIn(readings);
  const told = vectorsOf(input.told, rarity);
  const groups = groupStories(readings, rarity)
    .map((story) => weigh(story, rarity))
    .sort((a, b) => b.weight - a.weight);
  const first = seen === null;
  const shown = groups.slice(0, DETAILED);
  const stories = groups.map((group, rank) =>
    tell(group, rarity, { most: input.sentences, told, isDetailed: rank < DETAILED }),
  );
  const isQuiet = fresh.length === 0 && quiet === 'fact';
  return {
    kind: 'digest',
    date,
    late,
    introduction: first ? introduce(groups, rarity) : [],
    stories,
    chronology: chronology(shown, rarity, { told, stories }),
    disagreements: shown
      .flatMap(({ story }) => (story.length > 1 ? disagreementsOf(story, rarity) : []))
      .slice(0, MOST_DISAGREEMENTS),
    questions: [...new Set(input.questions)].slice(0, MOST_QUESTIONS),
    thatDay: isQuiet ? factOfThatDay(articles.map(readArticle), date) : null,
    articles: fresh,
  };
}

interface Weighed {
  readonly story: readonly Reading[];
  readonly lead: Reading;
  readonly origins: number;
  readonly weight: number;
}

/** Many independent hands weigh most, copies less, and an article that is near the middle of the batch more than one apart. */
function weigh(story: readonly Reading[], rarity: Rarity): Weighed {
  const vectors = story.map(({ counts }) => vectorOf(counts, rarity));
  const centre = vectorOf(countsOf(story.flatMap(({ head }) => head)), rarity);
  const nearness = vectors.map((vector) => cosine(vector, centre));
  const lead = story[nearness.indexOf(Math.max(...nearness))] ?? story[0];
  if (!lead) throw new RangeError('a story without an article');
  const origins = originsOf(story);
  const depth = Math.min(1, lead.sentences.length / 20);
  return { story, lead, origins, weight: origins + COPY_WEIGHT * (story.length - origins) + 0.5 * depth };
}

function tell(
  { story, lead, origins, weight }: Weighed,
  rarity: Rarity,
  options: { most: number; told: readonly Vector[]; isDetailed: boolean },
): Story {
  const excerpts = chooseSentences(lead, rarity, options);
  const quoted = lead.sentences.filter(({ start }) => excerpts.some((excerpt) => excerpt.start === start));
  return {
    kind: 'story',
    headline: lead.article.title ?? excerpts[0]?.text ?? '',
    lead: lead.article,
    excerpts,
    dates: options.isDetailed ? [...new Set(quoted.flatMap(daysIn))] : [],
    people: options.isDetailed ? peopleOf(lead) : [],
    articles: [lead, ...story.filter((reading) => reading !== lead)].map(({ article }) => article),
    origins,
    weight,
  };
}

/** The best sentences of the heaviest stories, one each while there are enough stories, none saying what another says. */
function introduce(groups: readonly Weighed[], rarity: Rarity): readonly Excerpt[] {
  const chosen: Excerpt[] = [];
  for (const most of [1, INTRODUCTION]) {
    for (const { lead } of groups.slice(0, INTRODUCTION * 2)) {
      const told = chosen.map(({ text }) => text);
      const found = chooseSentences(lead, rarity, { most, told: vectorsOf(told, rarity) });
      chosen.push(...found.filter(({ text }) => !told.includes(text)).slice(0, INTRODUCTION - chosen.length));
    }
  }
  return chosen;
}

/** The newly told days of the heaviest stories, one sentence a day, oldest first; nothing that is quoted above or was told before. */
function chronology(shown: readonly Weighed[], rarity: Rarity, known: Known): readonly Fact[] {
  const quoted = new Set(known.stories.flatMap(({ excerpts }) => excerpts.map(({ text }) => text)));
  return factsOf(
    shown.map(({ lead }) => lead),
    rarity,
  )
    .filter(({ excerpt: { text } }) => !quoted.has(text) && !isTold(text, rarity, known.told))
    .slice(0, MOST_FACTS)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

interface Known {
  readonly told: readonly Vector[];
  readonly stories: readonly Story[];
}

/** Newest first; those without a date last. The order of the dossier decides between two of one date. */
function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) =>
    (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : 0,
  );
}
