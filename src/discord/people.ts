import type { ButtonInteraction, Interaction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { type Page, privateBody } from './payload.ts';

/** To the person who pressed, beside the message. */
export async function tell(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  page: Page,
): Promise<void> {
  await (interaction.deferred || interaction.replied
    ? interaction.followUp(privateBody(page))
    : interaction.reply(privateBody(page)));
}

/** Whoever asked turns the pages of the answer; anybody else is shown the page apart. */
export function isAsker({ message, user }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return !asker || asker.id === user.id;
}

/** What things are kept under: the server, or the private conversation of one person. */
export function placeOf({ guildId, user }: Pick<Interaction, 'guildId' | 'user'>): string {
  return guildId ?? `@${user.id}`;
}
