import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Block, Reply } from '../../src/model/reply.ts';
import { renderDiscord } from '../../src/render/discord.ts';
import type { DiscordMessage } from '../../src/render/discord-message.ts';
import { tidy, wordsOf } from '../../src/render/inline.ts';
import { webAddress } from '../../src/render/text-fragment.ts';
import { readDiscord } from './discord-markdown.ts';
import { anyReply } from './samples.ts';

const encodeAction = ({ command, words }: Action) => `${command} ${JSON.stringify(words)}`;
const render = (reply: Reply) => renderDiscord(reply, { encodeAction });

function replyOf(blocks: readonly Block[], fields: Partial<Reply> = {}): Reply {
  return { kind: 'reply', tone: 'answer', blocks, actions: [], ephemeral: false, ...fields };
}

/** Every component, at any depth. */
function everything(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everything);
  if (typeof value !== 'object' || value === null) return [];
  const component = value as Record<string, unknown>;
  return ['type' in component ? [component] : [], everything(component.components)].flat();
}

const texts = (message: DiscordMessage) =>
  everything(message.components).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
const markdownOf = (...blocks: Block[]) => texts(render(replyOf(blocks))).join('\n---\n');

describe('the Markdown of a block', () => {
  it.each<[string, Block, string]>([
    ['a heading', { kind: 'heading', content: [{ text: 'mercredi → 19 juin' }] }, '### mercredi → 19 juin'],
    [
      'words in bold',
      { kind: 'text', content: [{ text: 'Le' }, { text: ' sommet ', bold: true }, { text: 'a lieu' }] },
      'Le **sommet** a lieu',
    ],
    [
      'a quotation, with its marks',
      { kind: 'quote', content: [{ text: 'signé ' }, { text: 'mercredi', bold: true }] },
      '> «\u00A0signé **mercredi**\u00A0»',
    ],
    [
      'a quotation that has its own marks',
      { kind: 'quote', content: [{ text: '« Très importants »' }] },
      '> « Très importants »',
    ],
    [
      'a quotation that only begins and ends with marks',
      { kind: 'quote', content: [{ text: '« Oui », dit-il, « non »' }] },
      '> «\u00A0« Oui », dit-il, « non »\u00A0»',
    ],
    [
      'a source',
      {
        kind: 'source',
        content: [{ text: 'Titre' }, { text: ' · ', dim: true }, { text: 'Lire', url: 'https://exemple.fr/a_(b)' }],
      },
      '-# Titre · [Lire](https://exemple.fr/a_%28b%29)',
    ],
    [
      'a link with brackets in its words',
      { kind: 'text', content: [{ text: '[Vidéo] ici', url: 'https://exemple.fr/' }] },
      '[(Vidéo) ici](https://exemple.fr/)',
    ],
    ['a link that is no web address', { kind: 'text', content: [{ text: 'ici', url: 'javascript:alert(1)' }] }, 'ici'],
    ['a list', { kind: 'list', items: [[{ text: 'un' }], [{ text: '' }], [{ text: '- deux' }]] }, '- un\n- \\- deux'],
    ['nothing', { kind: 'text', content: [{ text: ' \u200B' }] }, 'Rien à montrer.'],
  ])('writes %s', (_, block, markdown) => {
    expect(markdownOf(block)).toBe(markdown);
  });

  it('cuts a long quotation at a word and closes its marks', () => {
    const markdown = markdownOf({ kind: 'quote', content: [{ text: 'un mot* '.repeat(400) }] });
    expect(markdown).toMatch(/^> «\u00A0(?:un mot\\\* )+(?:un )?\\\[…\\\]\u00A0»$/u);
    expect(markdown.length).toBeGreaterThan(1_400);
    expect(markdown.length).toBeLessThanOrEqual(1_500);
  });

  it('cuts inside the bold words without leaving them open', () => {
    expect(markdownOf({ kind: 'heading', content: [{ text: 'mot '.repeat(200), bold: true }] })).toMatch(
      /^### \*\*(?:mot )+mot\*\* \\\[…\\\]$/u,
    );
  });
});

describe('renderDiscord', () => {
  it('groups what lies between two dividers', () => {
    const text = (words: string): Block => ({ kind: 'text', content: [{ text: words }] });
    const message = render(
      replyOf([{ kind: 'divider' }, text('a'), text('b'), { kind: 'divider' }, text('c'), { kind: 'divider' }]),
    );
    expect(message.components[0]?.components).toEqual([
      { type: 10, content: 'a\nb' },
      { type: 14, divider: true, spacing: 1 },
      { type: 10, content: 'c' },
    ]);
  });

  it('says who may be notified (nobody), who may see it, and its tone', () => {
    const open = render(replyOf([]));
    const closed = render(replyOf([], { ephemeral: true, tone: 'error' }));
    expect([open.flags, closed.flags]).toEqual([1 << 15, (1 << 15) | (1 << 6)]);
    expect(open.allowed_mentions).toEqual({ parse: [] });
    expect(open.components[0]?.accent_color).not.toBe(closed.components[0]?.accent_color);
  });

  it('shows a picture from its attachment', () => {
    const message = render(replyOf([{ kind: 'picture', name: 'frise.png', png: new Uint8Array(), alt: 'Frise' }]));
    expect(message.components[0]?.components).toEqual([
      { type: 12, items: [{ media: { url: 'attachment://frise.png' }, description: 'Frise' }] },
    ]);
  });

  it('makes one row of buttons, leaving out those that cannot be carried and those said twice', () => {
    const action = (page: string, enabled = true): Action => ({
      label: `Page ${page}`,
      command: 'sources',
      words: { page },
      enabled,
    });
    const actions = [
      action('1', false),
      action('2'),
      action('2'),
      action('9'.repeat(100)),
      action('3'),
      action('4'),
      action('5'),
      action('6'),
    ];
    const row = render(replyOf([], { actions })).components[0]?.components.at(-1);
    expect(row).toMatchObject({
      type: 1,
      components: [
        { type: 2, label: 'Page 1', custom_id: 'sources {"page":"1"}', disabled: true },
        { label: 'Page 2', disabled: false },
        { label: 'Page 3' },
        { label: 'Page 4' },
        { label: 'Page 5' },
      ],
    });
  });

  it('has no row when no button can be carried', () => {
    const actions = [{ label: 'Suite', command: 'sources', words: {}, enabled: true }];
    const message = renderDiscord(replyOf([], { actions }), { encodeAction: () => null });
    expect(everything(message.components).map(({ type }) => type)).toEqual([17, 10]);
  });

  it('stays within the limits of Discord, whatever the reply', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const message = render(reply);
        const all = everything(message.components);
        expect(all.length).toBeLessThanOrEqual(40);
        expect(texts(message).join('').length).toBeLessThanOrEqual(4_000);
        expect(texts(message).every((content) => content.trim() !== '')).toBe(true);
        expect(texts(message).join('')).not.toMatch(/\p{Cs}/u);
        expect(message.components[0]?.components.length).toBeGreaterThan(0);
        const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.length >= 1 && id.length <= 100)).toBe(true);
        expect(
          all.every(({ label }) => label === undefined || (String(label).length >= 1 && String(label).length <= 80)),
        ).toBe(true);
        expect(all.every(({ type, components }) => type !== 1 || (components as unknown[]).length <= 5)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('shows only the markup of its blocks: no ping, no forged link, no code, whatever the words', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const given = new Set(
          reply.blocks
            .flatMap((block) =>
              block.kind === 'divider' || block.kind === 'picture'
                ? []
                : block.kind === 'list'
                  ? block.items.flat()
                  : block.content,
            )
            .map(({ url }) => `link ${webAddress(url ?? null)}`),
        );
        for (const content of texts(render(reply))) {
          for (const mark of readDiscord(content).marks) {
            if (!given.has(mark)) expect(['heading', 'small', 'quote', 'list', 'bold']).toContain(mark);
          }
          expect(content).not.toMatch(/@(?:everyone|here)|(?<!\\)</u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows the same words as the block, when they fit', () => {
    fc.assert(
      fc.property(anyReply, ({ blocks }) => {
        for (const block of blocks) {
          if (block.kind !== 'text') continue;
          const plain = block.content.map(({ dim: _, ...inline }) => inline);
          const words = wordsOf(tidy(plain));
          const [content = ''] = texts(render(replyOf([block])));
          if (words === '' || content.endsWith('[…\\]')) continue;
          const bare = (text: string) =>
            text.replaceAll('\u200B', '').replace(/[[(]/gu, '(').replace(/[\])]/gu, ')').replace(/\s+/gu, ' ');
          expect(bare(readDiscord(content).words)).toBe(bare(words));
        }
      }),
      { numRuns: 300 },
    );
  });
});
