import type { Excerpt } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Block, Inline, Reply } from '../model/reply.ts';
import { blockMarkdown } from '../render/discord-text.ts';
import { sourceLine } from '../render/source-line.ts';
import { webAddress } from '../render/text-fragment.ts';
import { SEPARATOR } from '../render/typography.ts';
import type { Digest, Disagreement, Fact, Story } from './digest.ts';
import { WORDS } from './wording.ts';

/** Characters of one message, less those of a mention. */
const MESSAGE = 3_900;
/** Messages of a thread: past these, nobody reads. */
const MOST_MESSAGES = 5;
/** What comes after the stories may push at most this much of them out of the message. */
const TAIL = 1_200;
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
  const tail = within(
    [...chronology(digest.chronology), ...disagreements(digest.disagreements), ...questions(digest.questions)],
    TAIL,
  );
  // The introduction quotes them already.
  const isFirst = digest.introduction.length > 0;
  const stories = digest.stories.map((story) => (isFirst ? briefly(story) : storyBlocks(story)));
  const room = MESSAGE - sizeOf(head) - sizeOf(tail) - 200;
  const fit = countFitting(stories, room);
  const left = digest.stories.slice(fit);
  const more = left.length === 0 ? [] : [thread ? note(WORDS.inThread(left.length)) : note(headlines(left))];
  const message = reply([...head, ...stories.slice(0, fit).flat(), ...more, ...tail]);
  return { message, rest: thread ? pages(stories.slice(fit)).map(reply) : [] };
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
  const blocks: Block[] = [{ kind: 'heading', content: [{ text: WORDS.heading(date) }] }];
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

function quotation(excerpt: Excerpt): readonly Block[] {
  return [
    { kind: 'quote', content: [{ text: excerpt.text }] },
    { kind: 'source', content: sourceLine(excerpt.article, excerpt) },
  ];
}

/** Headline, sentences, who and when, who carries it. */
function storyBlocks({ headline, excerpts, lead, articles, dates, people, origins }: Story): readonly Block[] {
  const blocks: Block[] = [{ kind: 'heading', content: [{ text: headline }] }];
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

function chronology(facts: readonly Fact[]): readonly Block[] {
  if (facts.length === 0) return [];
  const items = facts.map(({ date, excerpt }): readonly Inline[] => {
    const url = webAddress(excerpt.article.url);
    return [
      { text: WORDS.dated(date), bold: true },
      url === null ? { text: excerpt.text } : { text: excerpt.text, url },
    ];
  });
  return [
    { kind: 'heading', content: [{ text: WORDS.chronology }] },
    { kind: 'list', items },
  ];
}

function disagreements(all: readonly Disagreement[]): readonly Block[] {
  if (all.length === 0) return [];
  const heading: Block = { kind: 'heading', content: [{ text: WORDS.disagreements }] };
  return [heading, ...all.flatMap(({ one, other }) => [...quotation(one), ...quotation(other)])];
}

function questions(asked: readonly string[]): readonly Block[] {
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', content: [{ text: WORDS.questions }] },
    { kind: 'list', items: asked.map((text) => [{ text }]) },
  ];
}

function note(text: string): Block {
  return { kind: 'source', content: [{ text }] };
}

function headlines(stories: readonly Story[]): string {
  const named = stories.slice(0, MOST_HEADLINES).map(({ headline }) => headline);
  const others = stories.length - named.length;
  return WORDS.moreStories(stories.length) + [...named, ...(others > 0 ? [WORDS.others(others)] : [])].join(SEPARATOR);
}

/** Characters that blocks take in a message. */
function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'divider' || block.kind === 'picture') return sum;
    return sum + (blockMarkdown(block, MESSAGE)?.length ?? 0) + 1;
  }, 0);
}

/** The longest beginning of at most `room` characters. */
function within(blocks: readonly Block[], room: number): readonly Block[] {
  let left = room;
  const kept: Block[] = [];
  for (const block of blocks) {
    left -= sizeOf([block]);
    if (left < 0) break;
    kept.push(block);
  }
  // A heading with nothing under it says nothing.
  return kept.at(-1)?.kind === 'heading' ? kept.slice(0, -1) : kept;
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
