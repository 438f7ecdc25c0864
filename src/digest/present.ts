import type { Article } from '../model/article.ts';
import type { Block, Inline, Reply } from '../model/reply.ts';
import { sourceLine } from '../render/source-line.ts';
import { webAddress } from '../render/text-fragment.ts';
import { SEPARATOR } from '../render/typography.ts';
import { headed, MESSAGE, note, quotation, sizeOf } from './blocks.ts';
import type { Digest, Fact, Story } from './digest.ts';
import { sectionsOf } from './sections.ts';
import { WORDS } from './wording.ts';

/** Messages of a thread: past these, nobody reads. */
const MOST_MESSAGES = 5;
/** Other papers named beside the lead; the rest are counted. */
const MOST_CARRIERS = 5;
const MOST_HEADLINES = 6;

interface Presented {
  readonly message: Reply;
  /** What did not fit, for the thread; empty without one. */
  readonly rest: readonly Reply[];
}

/** A digest as one message of at most 4,000 characters and, where there is a thread, the messages that go in it. */
export function presentDigest(digest: Digest, { thread }: { readonly thread: boolean }): Presented {
  const head = headBlocks(digest);
  const { kept: tail, left: later } = sectionsOf(digest);
  // The introduction quotes them already.
  const isFirst = digest.introduction.length > 0;
  const stories = digest.stories.map((story) => (isFirst ? briefly(story) : storyBlocks(story)));
  const room = MESSAGE - sizeOf(head) - sizeOf(tail) - 200;
  const fit = countFitting(stories, room);
  const left = digest.stories.slice(fit);
  const more = left.length === 0 ? [] : [thread ? note(WORDS.inThread(left.length)) : note(headlines(left))];
  const message = reply([...head, ...stories.slice(0, fit).flat(), ...more, ...tail]);
  const rest = [...stories.slice(fit), ...later];
  return { message, rest: thread ? pages(rest).map(reply) : [] };
}

function reply(blocks: readonly Block[]): Reply {
  return { kind: 'reply', tone: 'notice', blocks, actions: [], ephemeral: false };
}

function headBlocks({
  date,
  late,
  introduction,
  stories,
  articles,
  thatDay,
  questions: asked,
}: Digest): readonly Block[] {
  const blocks: Block[] = [headed(WORDS.heading(date))];
  if (late) blocks.push(note(WORDS.late));
  if (introduction.length > 0) {
    blocks.push(
      { kind: 'text', content: [{ text: WORDS.introduction, bold: true }] },
      ...introduction.flatMap(quotation),
    );
  }
  if (stories.length > 0)
    blocks.push({ kind: 'text', content: [{ text: WORDS.counts(articles.length, stories.length) }] });
  else if (thatDay !== null) blocks.push({ kind: 'text', content: [{ text: WORDS.thatDay }] }, ...factBlocks(thatDay));
  else if (asked.length === 0) blocks.push({ kind: 'text', content: [{ text: WORDS.nothing }] });
  return blocks;
}

function factBlocks({ date, excerpt }: Fact): readonly Block[] {
  return [{ kind: 'text', content: [{ text: WORDS.day(date), bold: true }] }, ...quotation(excerpt)];
}

/** Headline, sentences, who and when, who carries it. */
function storyBlocks({ headline, excerpts, lead, articles, dates, people, origins }: Story): readonly Block[] {
  const blocks: Block[] = [headed(headline)];
  blocks.push(...excerpts.map(({ text }): Block => ({ kind: 'quote', content: [{ text }] })));
  const [first] = excerpts;
  blocks.push({ kind: 'source', content: sourceLine(lead, first ?? null) });
  const about = [...dates.map(WORDS.day), ...people];
  if (about.length > 0) blocks.push(note(about.join(SEPARATOR)));
  if (articles.length > 1) blocks.push({ kind: 'source', content: carriers(articles.slice(1), origins) });
  return blocks;
}

/** A story by its headline and source alone. */
function briefly({ lead, articles, origins }: Story): readonly Block[] {
  const blocks: Block[] = [{ kind: 'source', content: sourceLine(lead, null) }];
  if (articles.length > 1) blocks.push({ kind: 'source', content: carriers(articles.slice(1), origins) });
  return blocks;
}

/** « 6 articles, 2 origines distinctes · Le Monde · Le Figaro · et 3 autres » */
function carriers(articles: readonly Article[], origins: number): readonly Inline[] {
  const named = articles.slice(0, MOST_CARRIERS).map((article): Inline => {
    const url = webAddress(article.url);
    const text = article.publisher ?? article.title ?? article.file;
    return url === null ? { text } : { text, url };
  });
  const others = articles.length - named.length;
  const more = others > 0 ? [{ text: WORDS.others(others) }] : [];
  return [{ text: WORDS.origins(articles.length + 1, origins) }, ...named, ...more].flatMap((part, rank) =>
    rank === 0 ? [part] : [{ text: SEPARATOR }, part],
  );
}

function headlines(stories: readonly Story[]): string {
  const named = stories.slice(0, MOST_HEADLINES).map(({ headline }) => headline);
  const others = stories.length - named.length;
  return WORDS.moreStories(stories.length) + [...named, ...(others > 0 ? [WORDS.others(others)] : [])].join(SEPARATOR);
}

function countFitting(stories: readonly (readonly Block[])[], room: number): number {
  let left = room;
  for (const [rank, blocks] of stories.entries()) {
    left -= sizeOf(blocks);
    if (left < 0) return rank;
  }
  return stories.length;
}

function pages(stories: readonly (readonly Block[])[]): Block[][] {
  const all: Block[][] = [];
  let left = 0;
  for (const blocks of stories) {
    const size = sizeOf(blocks);
    if (size > left) {
      all.push([]);
      left = MESSAGE;
    }
    left -= size;
    all.at(-1)?.push(...blocks);
  }
  return all.slice(0, MOST_MESSAGES);
}
