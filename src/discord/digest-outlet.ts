import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { type Marks, type Outlet, Refusal } from '../digest/outlet.ts';
import type { Reply } from '../model/reply.ts';
import { renderDiscord } from '../render/discord.ts';
import { shorten } from '../render/inline.ts';

/** Discord's limits. */
const LONGEST_THREAD_NAME = 100;
const PAGE = 100;
/** Where a lost message is looked for: a busy channel writes so much between a digest and its settling. */
const MOST_PAGES = 10;
/** The machine's clock may have been wrong by so much when the row was written. */
const CLOCK_ERROR_MS = 36 * 3_600_000;
/** Minutes without a word before a thread folds: a day. */
const THREAD_FOLDS = 1_440;
const TEXT = 10;

const GONE: ReadonlySet<unknown> = new Set([RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.MissingAccess]);
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
]);

interface OutletInput {
  readonly rest: REST;
  /** The bot's own id: only its messages are looked at. */
  readonly self: () => string;
  /** False when the bot may not read what was said in a channel: Discord then shows it an empty one. */
  readonly canReadHistory: (channel: string) => boolean;
}

interface ListedMessage {
  readonly id: string;
  readonly timestamp: string;
  readonly nonce?: string | number;
  readonly author: { readonly id: string };
  readonly components?: readonly { readonly id?: number }[];
}

/** A message as Discord takes it. Its container bears the mark: that stays on it, a nonce does not. */
function bodyOf(reply: Reply, mark: number, role: string | null) {
  const { components, flags } = renderDiscord(reply, { encodeAction: () => null });
  const call = role === null ? [] : [{ type: TEXT, content: `<@&${role}>` }];
  return {
    flags,
    components: [...call, ...components.map((component) => ({ ...component, id: mark }))],
    allowed_mentions: role === null ? { parse: [] } : { parse: [], roles: [role] },
  };
}

/** Runs a request; what Discord will never take becomes a Refusal. */
async function refusing<T>(request: Promise<unknown>): Promise<T> {
  try {
    return (await request) as T;
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(error.code)) throw new Refusal('channel', { cause: error });
    if (error instanceof DiscordAPIError && FORBIDDEN.has(error.code))
      throw new Refusal('permission', { cause: error });
    throw error;
  }
}

/** The same request, when having been made before is as good as success. */
async function unlessDone(request: Promise<unknown>, code: number): Promise<'now' | 'before'> {
  try {
    await refusing(request);
    return 'now';
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === code) return 'before';
    // Publishing where nothing can be published, a thread in a channel that has none: asking again changes nothing.
    if (error instanceof DiscordAPIError && error.status < 500) throw new Refusal('permission', { cause: error });
    throw error;
  }
}

/** Posts digests through Discord's REST interface, and finds them again. */
export function discordOutlet({ rest, self, canReadHistory }: OutletInput): Outlet {
  const say = async (channel: string, reply: Reply, { mark, nonce, role }: Marks & { role: string | null }) => {
    const body = { ...bodyOf(reply, mark, role), nonce, enforce_nonce: true };
    const { id } = await refusing<{ id: string }>(rest.post(Routes.channelMessages(channel), { body }));
    return id;
  };

  const find: Outlet['find'] = async ({ channel, mark, nonce, since }) => {
    if (!canReadHistory(channel)) throw new Refusal('permission');
    const oldest = since.getTime() - CLOCK_ERROR_MS;
    let before: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before === null ? {} : { before }) });
      const listed = await refusing<readonly ListedMessage[]>(rest.get(Routes.channelMessages(channel), { query }));
      const found = listed
        .filter(({ author }) => author.id === self())
        .find((one) => one.nonce === nonce || one.components?.some(({ id }) => id === mark));
      if (found) return found.id;
      const last = listed.at(-1);
      if (!last || listed.length < PAGE || Date.parse(last.timestamp) < oldest) return null;
      before = last.id;
    }
    return null;
  };

  const follow: Outlet['follow'] = async ({ channel, message, thread, threadName, mark, nonce, publish }) => {
    if (thread.length > 0) {
      const body = { name: shorten(threadName, LONGEST_THREAD_NAME), auto_archive_duration: THREAD_FOLDS };
      const started = await unlessDone(
        rest.post(Routes.threads(channel, message), { body }),
        RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
      );
      for (const [rank, page] of thread.entries()) {
        // A thread has the id of the message it hangs on.
        const marks = { mark: (mark + rank + 1) & 0x7fffffff, nonce: `${nonce.slice(0, -2)}${rank}` };
        const isThere =
          started === 'before' && (await find({ channel: message, ...marks, since: new Date(0) })) !== null;
        if (!isThere) await say(message, page, { ...marks, role: null });
      }
    }
    if (publish)
      await unlessDone(
        rest.post(Routes.channelMessageCrosspost(channel, message)),
        RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted,
      );
  };

  return {
    post: (parcel) => say(parcel.channel, parcel.message, parcel),
    find,
    follow,
    tell: async ({ report, admin }, what) => {
      const body = bodyOf({ ...what, ephemeral: false }, 1, null);
      if (report !== null) {
        const told = await rest.post(Routes.channelMessages(report), { body }).then(
          () => true,
          () => false,
        );
        if (told) return;
      }
      const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: admin } })) as { id: string };
      await rest.post(Routes.channelMessages(id), { body });
    },
  };
}
