import { type APIContainerComponent, type JSONEncodable, MessageFlags } from 'discord.js';
import type { Block, Reply } from '../model/reply.ts';
import { renderDiscord } from '../render/discord.ts';
import type { Container, DiscordMessage, RowButton } from '../render/discord-message.ts';
import { encodeAction } from './actions.ts';

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

/** Pages are frozen data: one that is shown again is not rendered again. */
const rendered = new WeakMap<Page, DiscordMessage>();

/** A page as Discord's API reads it. */
export function renderedPage(page: Page): DiscordMessage {
  const message = rendered.get(page) ?? renderDiscord(page, { encodeAction, row: page.row ?? [] });
  rendered.set(page, message);
  return message;
}

/** The pictures that the message shows: the renderer leaves out those that do not fit. */
export function picturesOf(page: Page): readonly Picture[] {
  const pictures = page.blocks.filter((block) => block.kind === 'picture');
  if (pictures.length === 0) return [];
  const parts = renderedPage(page).components.flatMap(({ components }) => components);
  const urls = new Set(parts.flatMap((part) => ('items' in part ? part.items.map(({ media }) => media.url) : [])));
  return pictures.filter(({ name }) => urls.has(`attachment://${name}`));
}

/** A message for everybody, new or in place of another. */
export function messageBody(page: Page) {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: renderedPage(page).components.map(encodable),
    files: picturesOf(page).map(({ name, png }) => ({ attachment: Buffer.from(png), name })),
    allowedMentions: NO_MENTIONS,
  } as const;
}

/** A message for the asker's eyes only; an answer to an interaction alone can be one. */
export function privateBody(page: Page) {
  return { ...messageBody(page), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
}
