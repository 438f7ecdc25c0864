import type { Block } from '../model/reply.ts';
import { webAddress } from '../render/text-fragment.ts';
import { headed, quotation, sizeOf } from './blocks.ts';
import type { Digest, Disagreement, Fact } from './digest.ts';
import { WORDS } from './wording.ts';

/** Characters that each may take from the stories of the message. */
const ROOM = { chronology: 700, disagreements: 1_300, questions: 400 } as const;

/** What comes after the stories: new days of the chronology, disagreements, questions without answer. `left`: what does not fit, in pieces. */
export function sectionsOf(digest: Digest): {
  readonly kept: readonly Block[];
  readonly left: readonly (readonly Block[])[];
} {
  const parts = [
    split(chronology(digest.chronology), ROOM.chronology),
    split(disagreements(digest.disagreements), ROOM.disagreements),
    split(questions(digest.questions), ROOM.questions),
  ];
  return { kept: parts.flatMap(({ kept }) => blocksOf(kept)), left: parts.flatMap(({ left }) => pieces(left)) };
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
function split({ title, items }: Section, room: number): { readonly kept: Section; readonly left: Section } {
  let free = room;
  const kept = items.filter((item) => {
    const rest = free - sizeOf(item);
    if (rest >= 0) free = rest;
    return rest >= 0;
  });
  return { kept: { title, items: kept }, left: { title, items: items.filter((item) => !kept.includes(item)) } };
}
