import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { NO_MENTIONS } from './payload.ts';
import { makeRequest } from './request.ts';

/** Of people, and members of servers, the bot keeps itself only: what it must know of anybody comes with what they ask. */
const ITSELF_ALONE: { maxSize: number; keepOverLimit: (one: { id: string; client: Client }) => boolean } = {
  maxSize: 0,
  keepOverLimit: ({ id, client }) => id === client.user?.id,
};

/** The client of Discord, not yet connected. */
export function openClient({ api, messageContent }: Pick<Config, 'api' | 'messageContent'>, log: Log): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const intents = [Guilds, GuildMessages, DirectMessages];
  return new Client({
    intents: messageContent ? [...intents, MessageContent] : intents,
    // A private conversation is not announced before its first message; edits and deletions are of messages not kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: NO_MENTIONS,
    // What people write is not kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: ITSELF_ALONE,
      GuildMemberManager: ITSELF_ALONE,
    }),
    rest: {
      makeRequest,
      ...(api === null ? {} : { api }),
      // Asked only when Discord, or its count kept here, bids to wait; listening to every response would cost each of them a copy.
      rejectOnRateLimit: ({ route }) => {
        log.warn({ route }, 'rate limited');
        return false;
      },
    },
  });
}
