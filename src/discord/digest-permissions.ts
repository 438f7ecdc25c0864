import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { DigestSettings } from '../store/settings.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';

type Needed = keyof typeof WORDS.permissions;

/** What the bot needs in the channel of a digest, by what the admin wants of it. */
function neededFor({ thread, role }: DigestSettings, isMentionable: boolean): readonly Needed[] {
  return [
    'ViewChannel',
    'SendMessages',
    'ReadMessageHistory',
    ...(thread ? (['CreatePublicThreads', 'SendMessagesInThreads'] as const) : []),
    ...(role !== null && !isMentionable ? (['MentionEveryone'] as const) : []),
  ];
}

/** In French, the permissions that the bot lacks in the channel of these settings. `isMentionable`: the role can be pinged by anybody. */
export function missingPermissions(
  settings: DigestSettings,
  has: Readonly<Pick<PermissionsBitField, 'has'>> | null,
  isMentionable: boolean,
): readonly string[] {
  return neededFor(settings, isMentionable)
    .filter((name) => !has?.has(PermissionFlagsBits[name]))
    .map((name) => WORDS.permissions[name]);
}
