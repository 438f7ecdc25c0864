import type { Block } from '../model/reply.ts';
import { webAddress } from '../render/text-fragment.ts';
import { headed, quotation, sizeOf } from './blocks.ts';
import type { Digest, Disagreement, Fact } from './digest.ts';
import { WORDS } from './wording.ts';

/** They may push at most so many characters of stories out of the message. */
const ROOM = 1_600;

/** What comes after the stories: new days of the chronology, disagreements, questions without answer. */
export function sectionsOf(digest: Digest): {
  readonly kept: readonly Block[];
  readonly left: readonly (readonly Block[])[];
} {
  const sections = [chronology(digest.chronology), disagreements(digest.disagreements), questions(digest.questions)];
  const { kept, left } = split(sections, ROOM);
  return { kept: kept.flatMap(blocksOf), left: left.flatMap(pieces) };
}

/** A heading and what stands under it, each item whole or not at all. */
interface Section {
  readonly title: string;
  readonly items: readonly (readonly Block[])[];
}

function chronology(facts: readonly Fact[]): Section {
  const items = facts.map(({ date, excerpt }) => {
    const url = webAddress(excerpt.article.url);
    const text = url === null ? { text: excerpt.text } : { text: excerpt.text, url };
    return [{ kind: 'list', items: [[{ text: WORDS.dated(date), bold: true }, text]] } as const];
  });
  return { title: WORDS.chronology, items };
}

/** One side of a disagreement says nothing without the other. */
function disagreements(all: readonly Disagreement[]): Section {
  return {
    title: WORDS.disagreements,
    items: all.map(({ one, other }) => [...quotation(one), ...quotation(other)]),
  };
}

function questions(asked: readonly string[]): Section {
  return { title: WORDS.questions, items: asked.map((text) => [{ kind: 'list', items: [[{ text }]] }]) };
}

function blocksOf({ title, items }: Section): readonly Block[] {
  const lists = items.flat().flatMap((block) => (block.kind === 'list' ? block.items : []));
  const others = items.flat().filter(({ kind }) => kind !== 'list');
  if (items.length === 0) return [];
  return [headed(title), ...others, ...(lists.length > 0 ? [{ kind: 'list', items: lists } as const] : [])];
}

/** The same, cut where a page may end: after each item. */
function pieces({ title, items }: Section): readonly (readonly Block[])[] {
  return items.map((item, rank) => (rank === 0 ? [headed(title), ...item] : item));
}

/** The items that fit in `room` characters, in order, and those that do not. */
function split(sections: readonly Section[], room: number): { kept: Section[]; left: Section[] } {
  const both = { kept: [] as Section[], left: [] as Section[] };
  let free = room;
  for (const section of sections) {
    const kept = section.items.filter((item) => {
      const rest = free - sizeOf(item);
      if (rest >= 0) free = rest;
      return rest >= 0;
    });
    both.kept.push({ ...section, items: kept });
    both.left.push({ ...section, items: section.items.filter((item) => !kept.includes(item)) });
  }
  return both;
}
