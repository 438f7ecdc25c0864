import { createHash } from 'node:crypto';
import type { Dossier } from '../answers/dossier.ts';
import type { DatedFact } from '../facts/dated.ts';
import { type Days, daysOf } from '../facts/days.ts';
import { lazily } from '../fr/lazily.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { TimeMention } from '../model/mention.ts';
import type { NameCluster } from '../model/names.ts';
import type { Passage } from '../model/passage.ts';
import type { Question } from '../model/question.ts';
import { around } from './around.ts';
import { chronologyOf } from './chronology.ts';
import { type FullQuestion, followUp } from './follow-up.ts';
import { candidatesOf, type LikelyQuestions, likelyQuestions } from './likely.ts';
import { type Speech, saidBy, speakersOf, speechesOf } from './speeches.ts';
import { summaryOf } from './summary.ts';
import { matching, type Suggestible, suggestible } from './typed.ts';

/** What can be shown of a dossier without a question. Each view is made when it is first asked for. */
export interface Views {
  /** Five letters or digits: another dossier, or another text in it, has another. */
  readonly version: string;
  readonly passages: number;
  /** Everyone and everything named, most named first. */
  readonly names: () => readonly NameCluster[];
  readonly chronology: () => readonly DatedFact[];
  /** Sentences that the name or the words stand in. */
  readonly speaksOf: (words: string) => (fact: DatedFact) => boolean;
  readonly speakers: () => readonly { readonly name: string; readonly times: number }[];
  readonly saidBy: (who: string, about: string) => readonly Speech[];
  readonly summary: (article: Article | null) => readonly Excerpt[];
  readonly around: (excerpt: Excerpt) => Excerpt;
  /** A question that follows another, with what it lacks taken from there. */
  readonly followUp: (earlier: FullQuestion, words: string) => FullQuestion;
  /** Questions that the dossier answers, as far as it has been tried. */
  readonly likely: LikelyQuestions;
  /** First and last day of the first date in some words (« juin 2024 »); null when they hold none that is complete. */
  readonly daysIn: (words: string) => Days | null;
  /** Names that someone may be typing, accents and slips forgiven; at most `most`. */
  readonly namesLike: (typed: string, most: number) => readonly string[];
  /** The same among those who speak, among titles, among any texts. */
  readonly speakersLike: (typed: string, most: number) => readonly string[];
  readonly titlesLike: (typed: string, most: number) => readonly string[];
  readonly like: (typed: string, texts: readonly string[], most: number) => readonly string[];
}

const VERSION_LENGTH = 5;
/** Names past these are named once in a large dossier; going through them would take longer than typing. */
const MOST_NAMES = 5_000;

interface ViewsInput {
  readonly articles: readonly Article[];
  readonly dossier: Dossier;
  /** The dates of some words that no article dates. */
  readonly datesIn: (words: string) => readonly TimeMention[];
  /** Reads a question on its own. */
  readonly read: (words: string) => Question;
}

export function openViews({ articles, dossier, datesIn, read }: ViewsInput): Views {
  const names = lazily(() => [...dossier.names.clusters].sort((a, b) => b.mentions.length - a.mentions.length));
  const typable = lazily<readonly Suggestible[]>(() =>
    names()
      .slice(0, MOST_NAMES)
      .map(({ name, variants }) => suggestible(name, variants)),
  );
  const speeches = lazily(() => speechesOf(dossier));
  const speakers = lazily(() => speakersOf(speeches()));
  const titles = lazily(() => articles.flatMap(({ title }) => (title === null ? [] : [suggestible(title)])));
  const byArticle = lazily(() => {
    const groups = new Map<string, Passage[]>();
    for (const passage of dossier.library.passages) {
      const group = groups.get(passage.article.id);
      if (group) group.push(passage);
      else groups.set(passage.article.id, [passage]);
    }
    return groups;
  });
  const version = lazily(() => versionOf(articles));
  return {
    get version() {
      return version();
    },
    passages: dossier.library.size,
    names,
    chronology: lazily(() => chronologyOf(dossier)),
    speaksOf: (words) => speaksOf(words, dossier),
    speakers,
    saidBy: (who, about) => saidBy(who, about, { speeches: speeches(), dossier }),
    summary: (article) => summaryOf(article, dossier),
    around: (excerpt) => around(excerpt, byArticle().get(excerpt.article.id) ?? []),
    followUp: (earlier, words) => followUp(earlier, words, { names: dossier.names, read }),
    likely: likelyQuestions(lazily(() => candidatesOf(dossier))),
    daysIn: (words) => datesIn(words).reduce<Days | null>((found, { value }) => found ?? daysOf(value), null),
    namesLike: (typed, most) => matching(typed, typable(), most),
    speakersLike: (typed, most) =>
      matching(
        typed,
        speakers().map(({ name }) => suggestible(name)),
        most,
      ),
    titlesLike: (typed, most) => matching(typed, titles(), most),
    like: (typed, texts, most) =>
      matching(
        typed,
        texts.map((text) => suggestible(text)),
        most,
      ),
  };
}

/** Through any of the ways the dossier names it; a word that names nothing is looked for itself. */
function speaksOf(words: string, dossier: Dossier): (fact: DatedFact) => boolean {
  const clusters = new Set(dossier.names.find(words).map(({ cluster }) => cluster));
  const stems = dossier.library.terms(words).map(({ stem }) => stem);
  return ({ excerpt, stems: own }) => {
    const named = dossier
      .mentionsIn(excerpt.article, excerpt)
      .some((mention) => clusters.has(dossier.clusterOf(excerpt.article, mention) as NameCluster));
    return named || (clusters.size === 0 && stems.length > 0 && stems.every((stem) => own.has(stem)));
  };
}

function versionOf(articles: readonly Article[]): string {
  const hash = createHash('sha256');
  for (const { id, raw } of articles) hash.update(`${id}\0${raw}\0`);
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, VERSION_LENGTH);
}
