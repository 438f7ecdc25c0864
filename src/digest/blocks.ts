import type { Excerpt } from '../model/answer.ts';
import type { Block } from '../model/reply.ts';
import { blockMarkdown } from '../render/discord-text.ts';
import { sourceLine } from '../render/source-line.ts';

/** Characters of one message, less those of a mention. */
export const MESSAGE = 3_900;

export function headed(text: string): Block {
  return { kind: 'heading', content: [{ text }] };
}

export function note(text: string): Block {
  return { kind: 'source', content: [{ text }] };
}

/** A sentence and where it is from. */
export function quotation(excerpt: Excerpt): readonly Block[] {
  return [
    { kind: 'quote', content: [{ text: excerpt.text }] },
    { kind: 'source', content: sourceLine(excerpt.article, excerpt) },
  ];
}

/** Characters that blocks take in a message. */
export function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'divider' || block.kind === 'picture') return sum;
    return sum + (blockMarkdown(block, MESSAGE)?.length ?? 0) + 1;
  }, 0);
}
