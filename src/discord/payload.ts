import { type APIMessageTopLevelComponent, type JSONEncodable, MessageFlags } from 'discord.js';
import type { Reply } from '../model/reply.ts';
import { renderDiscord } from '../render/discord.ts';

/** Nobody is ever notified, whatever a text contains. On the client too; said again on every message. */
export const NO_MENTIONS = { parse: [], repliedUser: false };

/** Already raw JSON: given as encodable so that the client does not rewrite every key of it. */
function encodable(component: APIMessageTopLevelComponent): JSONEncodable<APIMessageTopLevelComponent> {
  return { toJSON: () => component };
}

/** What is common to a new message and to an edit. */
export function messageBody(reply: Reply) {
  const { components } = renderDiscord(reply);
  const pictures = reply.blocks.filter((block) => block.kind === 'picture');
  return {
    flags: MessageFlags.IsComponentsV2,
    components: components.map(encodable),
    files: pictures.map(({ name, png, alt }) => ({ attachment: Buffer.from(png), name, description: alt })),
    allowedMentions: NO_MENTIONS,
  } as const;
}

/** The first answer to an interaction, which alone can be for the asker's eyes only. */
export function privateBody(reply: Reply) {
  return { ...messageBody(reply), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
}
