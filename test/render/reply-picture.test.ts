import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/model/reply.ts';
import { drawReply } from '../../src/render/reply-picture.ts';
import { sizeOfPng } from './png.ts';

const reply = (...blocks: readonly Block[]): Reply => ({
  kind: 'reply',
  tone: 'notice',
  blocks,
  actions: [],
  ephemeral: false,
});
const drawn = async (...blocks: readonly Block[]) => drawReply(reply(...blocks));
const height = async (...blocks: readonly Block[]) => sizeOfPng(await drawn(...blocks))[1];
const SENTENCE = 'Le pont de Tresson a rouvert mardi 18 juin 2024 après deux ans de travaux. ';
const text = (words: string): Block => ({ kind: 'text', content: [{ text: words }] });
const quote = (words: string): Block => ({ kind: 'quote', content: [{ text: words }] });
const source = (url: string, words = 'Lire le passage'): Block => ({
  kind: 'source',
  content: [{ text: 'Le pont rouvre' }, { text: ' · ', dim: true }, { text: words, url }],
});

describe('a reply as a picture', () => {
  it('is 1,000 wide, and as high as its words need', async () => {
    const [width, one] = sizeOfPng(await drawn(quote(SENTENCE)));
    expect(width).toBe(1_000);
    const many = await height(quote(SENTENCE.repeat(10)));
    // a line holds some sixty letters, and is some forty pixels high
    expect(many - one).toBeGreaterThan(350);
    expect(many - one).toBeLessThan(900);
  });

  it('is always the same, and another for other words', async () => {
    const [one, same, other] = await Promise.all([drawn(text('un')), drawn(text('un')), drawn(text('deux'))]);
    expect(Buffer.compare(one, same)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it('shows every kind of block', async () => {
    const kinds: readonly Block[] = [
      { kind: 'heading', content: [{ text: 'Le point' }] },
      text('mot'),
      quote('mot'),
      source('https://exemple.fr'),
      { kind: 'list', items: [[{ text: '18 juin : ', bold: true }, { text: 'mot' }]] },
      { kind: 'divider' },
      { kind: 'picture', name: 'a.png', png: new Uint8Array(), alt: 'une frise' },
    ];
    const empty = await height(text('mot'));
    for (const block of kinds)
      expect([block.kind, (await height(text('mot'), block)) > empty]).toEqual([block.kind, true]);
    expect(await height({ kind: 'list', items: [[]] }, quote(' '), text('mot'))).toBeLessThan(empty + 40);
  });

  it('names the site that a link opens, as nobody can click it', async () => {
    const [long, short, other, words] = await Promise.all([
      drawn(source('https://www.exemple.fr/a#:~:text=pont')),
      drawn(source('https://exemple.fr/b')),
      drawn(source('https://ailleurs.fr/b')),
      drawn(source('https://exemple.fr/b', 'exemple.fr')),
    ]);
    expect(Buffer.compare(long, short)).toBe(0);
    expect(Buffer.compare(short, words)).toBe(0);
    expect(Buffer.compare(short, other)).not.toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['letters of no font', '🙂 中文 سؤال \u{1F468}\u200D\u{1F469}'],
    ['one endless word', 'a'.repeat(900)],
    ['what looks like markup', '<div style="x">&amp;</div> **gras**'],
    ['what cannot be shown', '\u0000\u202E\uD800'],
  ])('can be made of %s', async (_, words) => {
    const [width, high] = sizeOfPng(await drawn(quote(words), text(words)));
    expect(width).toBe(1_000);
    expect(high).toBeGreaterThan(60);
  });
});
