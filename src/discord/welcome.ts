import { type Guild, PermissionFlagsBits } from 'discord.js';
import type { Context, Turn } from './context.ts';
import { messageBody } from './payload.ts';
import { welcome } from './wording.ts';

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];

/** The bot was added to a server: it says once what it does, in the channel for such things, if it may write there. */
export function welcomeTurn({ systemChannel, members: { me } }: Guild, { desk }: Context): Turn | null {
  if (!systemChannel || !me || !systemChannel.permissionsFor(me).has(NEEDED)) return null;
  return {
    name: 'welcome',
    said: [],
    answer: () => systemChannel.send(messageBody(welcome(desk))),
    apologise: async () => {},
  };
}
