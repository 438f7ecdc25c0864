import {
  ApplicationIntegrationType,
  type ButtonInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { reply } from './callback.ts';
import { type Page, privateBody } from './payload.ts';

/** To the person who pressed, beside the message. */
export async function tell(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  page: Page,
): Promise<void> {
  await (interaction.deferred || interaction.replied
    ? interaction.followUp(privateBody(page))
    : reply(interaction, page, true));
}

/** Whoever asked turns the pages of the answer; anybody else is shown the page apart. */
export function isAsker({ message, user }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return !asker || asker.id === user.id;
}

/**
 * What things are kept under: the server that has the bot, or one person. Someone who has installed the bot for
 * themselves may use it in a server that has not: what they say there is theirs, and they can take it back.
 */
export function placeOf({
  guildId,
  user,
  authorizingIntegrationOwners: owners,
}: Pick<Interaction, 'guildId' | 'user' | 'authorizingIntegrationOwners'>): string {
  const isTheirs =
    owners[ApplicationIntegrationType.UserInstall] !== undefined &&
    owners[ApplicationIntegrationType.GuildInstall] !== guildId;
  return guildId === null || isTheirs ? `@${user.id}` : guildId;
}
