import type { Json } from './shapes.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;
let count = 0n;

/** A new id that holds its time, as Discord's do. */
export function snowflake(): string {
  count += 1n;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (count & 0x3fffffn));
}

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** What it may do in a server, as Discord writes it: a number in decimal; nothing much by default. */
  readonly permissions?: string;
}

export function person(username: string, bot = false): Person {
  return { id: snowflake(), username, bot };
}

export function userJson({ id, username, bot }: Person): Json {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot, public_flags: 0 };
}

export function memberJson(who: Person): Json {
  return {
    user: userJson(who),
    roles: [],
    joined_at: '2024-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: who.permissions ?? '0',
    nick: null,
    avatar: null,
  };
}

/** A server with one text channel, and one thread in it. */
export interface Server {
  readonly id: string;
  readonly channel: string;
  readonly thread: string;
  readonly name: string;
  /** What everybody may do there, the bot included, as Discord writes it. */
  readonly permissions: string;
}

const EVERYTHING = '2147483647';

export function server(name: string, permissions = EVERYTHING): Server {
  return { id: snowflake(), channel: snowflake(), thread: snowflake(), name, permissions };
}

function threadJson(id: string, parent: string, guild: string): Json {
  const metadata = {
    archived: false,
    auto_archive_duration: 1_440,
    archive_timestamp: '2024-01-01T00:00:00Z',
    locked: false,
  };
  return { id, guild_id: guild, parent_id: parent, type: 11, name: 'un fil', owner_id: '1', thread_metadata: metadata };
}

/** What the gateway says of a server that the bot is in. */
export function guildJson({ id, channel, thread, name, permissions }: Server, bot: Person): Json {
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    hoist: false,
    position: 0,
    permissions,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name,
    owner_id: '1',
    system_channel_id: channel,
    icon: null,
    features: [],
    roles: [everyone],
    emojis: [],
    stickers: [],
    members: [memberJson(bot)],
    member_count: 2,
    channels: [
      { id: channel, guild_id: id, type: 0, name: 'général', position: 0, permission_overwrites: [], nsfw: false },
    ],
    threads: [threadJson(thread, channel, id)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'fr',
    joined_at: '2024-01-01T00:00:00Z',
    large: false,
    unavailable: false,
    premium_tier: 0,
    system_channel_flags: 0,
    nsfw_level: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
  };
}
