import { type GuildTextBasedChannel, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { french } from '../render/typography.ts';

/** What the bot needs to reply to a message, by Discord's own French names; commands need nothing of the channel. */
const NEEDED = {
  ViewChannel: french`Voir le salon`,
  SendMessages: french`Envoyer des messages`,
  ReadMessageHistory: french`Voir les anciens messages`,
} as const;
const IN_THREADS = { ...NEEDED, SendMessages: french`Envoyer des messages dans les fils` } as const;

/** What the bot lacks in a channel or thread to reply to messages there, in French; empty when it has all. */
export function lackingIn(channel: GuildTextBasedChannel): readonly string[] {
  const { me } = channel.guild.members;
  return me ? lackingAmong(channel.permissionsFor(me), channel.isThread()) : [];
}

/** The same, of the permissions that it has. */
export function lackingAmong(has: Readonly<Pick<PermissionsBitField, 'has'>>, isThread: boolean): readonly string[] {
  return (Object.keys(NEEDED) as (keyof typeof NEEDED)[])
    .filter(
      (name) => !has.has(PermissionFlagsBits[isThread && name === 'SendMessages' ? 'SendMessagesInThreads' : name]),
    )
    .map((name) => (isThread ? IN_THREADS : NEEDED)[name]);
}
