import { type APIContainerComponent, type JSONEncodable, MessageFlags } from 'discord.js';
import type { Block, Reply } from '../model/reply.ts';
import { renderDiscord } from '../render/discord.ts';
import type { RowButton } from '../render/discord-message.ts';
import { encodeAction } from './actions.ts';

type Container = ReturnType<typeof renderDiscord>['components'][number];
type Picture = Extract<Block, { kind: 'picture' }>;

/** A reply with the buttons that only Discord has. */
export interface Page extends Reply {
  readonly row?: readonly RowButton[];
}

/** Nobody is ever notified, whatever a text contains. On the client too; said again on every message. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** It is raw JSON already: given as encodable, the client does not rewrite every key of it. */
function encodable(component: Container): JSONEncodable<APIContainerComponent> {
  return { toJSON: () => component };
}

/** The pictures that the message shows: the renderer leaves out those that do not fit. */
function shownPictures(reply: Reply, containers: readonly Container[]): readonly Picture[] {
  const parts = containers.flatMap(({ components }) => components);
  const urls = new Set(parts.flatMap((part) => ('items' in part ? part.items.map(({ media }) => media.url) : [])));
  return reply.blocks
    .filter((block) => block.kind === 'picture')
    .filter(({ name }) => urls.has(`attachment://${name}`));
}

/** Pages are frozen data: one that is shown again is not rendered again. */
const rendered = new WeakMap<Page, ReturnType<typeof renderDiscord>>();

function render(page: Page): ReturnType<typeof renderDiscord> {
  const message = renderDiscord(page, { encodeAction, row: page.row ?? [] });
  rendered.set(page, message);
  return message;
}

/** A message for everybody, new or in place of another. */
export function messageBody(reply: Page) {
  const { components } = rendered.get(reply) ?? render(reply);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: components.map(encodable),
    files: shownPictures(reply, components).map(({ name, png }) => ({ attachment: Buffer.from(png), name })),
    allowedMentions: NO_MENTIONS,
  } as const;
}

/** A message for the asker's eyes only; an answer to an interaction alone can be one. */
export function privateBody(reply: Page) {
  return { ...messageBody(reply), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
}
