import { memberJson, type Person, type Server, snowflake, userJson } from './people.ts';
import type { Json, MessageBody } from './shapes.ts';

/** What the gateway says of what people do. */

interface Place {
  readonly by: Person;
  /** null for a private conversation with the bot, « group » for one between people, where the bot is not. */
  readonly in: Server | null | 'group';
  /** False in a server that the bot is not in: who asks has installed it for themselves. */
  readonly isMember?: boolean;
}

function interactionPlace({ by, in: where, isMember = true }: Place): Json {
  const own = { 1: by.id };
  if (where === 'group') {
    const channel = { id: snowflake(), type: 3, name: null, recipients: [userJson(by)], owner_id: by.id };
    return { user: userJson(by), context: 2, channel, authorizing_integration_owners: own };
  }
  if (where === null) {
    const channel = { id: snowflake(), type: 1, recipients: [userJson(by)] };
    return { user: userJson(by), context: 1, channel, authorizing_integration_owners: { 0: '0' } };
  }
  const channel = { id: where.channel, type: 0, guild_id: where.id };
  return {
    member: memberJson(by),
    guild_id: where.id,
    guild: { id: where.id, locale: 'fr', features: [] },
    guild_locale: 'fr',
    context: 0,
    channel,
    authorizing_integration_owners: isMember ? { 0: where.id } : own,
  };
}

/** INTERACTION_CREATE. `type`: 2 command, 3 button, 4 suggestions, 5 window. */
export function interactionEvent(
  ids: { readonly id: string; readonly token: string; readonly application: string },
  type: 2 | 3 | 4 | 5,
  data: Json,
  place: Place,
): Json {
  return {
    id: ids.id,
    token: ids.token,
    application_id: ids.application,
    type,
    data,
    version: 1,
    locale: 'fr',
    app_permissions: '2147483647',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...interactionPlace(place),
  };
}

const PLAIN_MESSAGE = {
  content: '',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
};

/** A message of the bot, as Discord gives it back. */
export function botMessage(
  bot: Person,
  id: string,
  channel: string,
  { flags = 0, components = [] }: MessageBody,
): Json {
  const timestamp = new Date().toISOString();
  return { ...PLAIN_MESSAGE, id, channel_id: channel, author: userJson(bot), timestamp, flags, components };
}

/** What a message of the bot says of the command it answers. */
export function answersTo(id: string, asker: Person): Json {
  return { interaction_metadata: { id, type: 2, user: userJson(asker), authorizing_integration_owners: {} } };
}

/** MESSAGE_CREATE. `type`: 0 for what a person writes, others for what Discord says of a conversation. */
export function messageEvent(
  id: string,
  content: string,
  mentioned: Person | null,
  {
    by,
    in: where,
    type,
    channel,
  }: { readonly by: Person; readonly in: Server | null; readonly type: number; readonly channel: string },
): Json {
  const place =
    where === null
      ? { channel_id: channel, channel_type: 1 }
      : { channel_id: where.channel, channel_type: 0, guild_id: where.id, member: memberJson(by) };
  const mentions = mentioned === null ? [] : [{ ...userJson(mentioned), member: memberJson(mentioned) }];
  return {
    ...PLAIN_MESSAGE,
    id,
    author: userJson(by),
    content,
    type,
    timestamp: new Date().toISOString(),
    mentions,
    ...place,
  };
}
