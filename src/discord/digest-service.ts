import { randomUUID } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Delivered } from '../digest/deliver.ts';
import { openRunner } from '../digest/run.ts';
import { DISCORD_ONLY } from '../discord-only.ts';
import { SommetError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';
import type { Article } from '../model/article.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { discordOutlet } from './digest-outlet.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';

/** A digest is on time within a minute of its hour. */
const TICK_MS = 15_000;

/** What the digest needs beside a client. */
export interface DigestInput {
  readonly store: Store;
  readonly articles: () => readonly Article[];
  /** IANA name of the zone that a new digest is in. */
  readonly zone: string;
  /** Milliseconds between two looks at the clock. */
  readonly tick?: number;
  readonly now?: () => Date;
}

/** The digest of a bot that is logged in. */
export interface DigestService {
  readonly store: Store;
  readonly articles: () => readonly Article[];
  readonly now: () => Date;
  /** Settings of a server that has none yet. */
  readonly defaults: (who: { readonly server: string; readonly admin: string }) => DigestSettings;
  readonly sendNow: (settings: DigestSettings) => Promise<Delivered>;
  /** Takes up what was left half-way, then looks at the clock every few seconds. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** True unless the bot surely may not read what was said there; threads and private messages are not in the cache. */
function canReadHistory(client: Client, id: string): boolean {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased() || !channel.guild.members.me) return true;
  return channel.permissionsFor(channel.guild.members.me).has(PermissionFlagsBits.ReadMessageHistory);
}

export function openDigest(client: Client, log: Log, input: DigestInput): DigestService {
  const { store, articles, zone, tick = TICK_MS, now = () => new Date() } = input;
  const fail = (server: string | null, error: unknown): void => {
    log[error instanceof SommetError ? 'warn' : 'error']({ server, failure: describeError(error) }, 'digest failed');
  };
  const outlet = discordOutlet({
    rest: client.rest,
    self: () => client.user?.id ?? '',
    canReadHistory: (channel) => canReadHistory(client, channel),
  });
  const runner = openRunner({ store, outlet, articles, now, owner: randomUUID(), onError: fail });
  const look = (): void => {
    runner.tick().then(
      (results) => {
        for (const [digest, result] of results)
          if (result !== 'done' && result !== 'taken') log.info({ digest, result }, 'digest');
      },
      (error: unknown) => fail(null, error),
    );
  };
  let timer: NodeJS.Timeout | null = null;
  return {
    store,
    articles,
    now,
    sendNow: runner.sendNow,
    defaults: ({ server, admin }) => ({
      server,
      admin,
      channel: '',
      hour: '08:00',
      days: [1, 2, 3, 4, 5, 6, 7],
      zone,
      role: null,
      quiet: 'silence',
      thread: false,
      publish: false,
      logQuestions: false,
      report: null,
      state: 'active',
      reason: null,
      since: now().toISOString(),
      version: 0,
    }),
    start: () => {
      look();
      timer = setInterval(look, tick);
    },
    stop: () => {
      if (timer !== null) clearInterval(timer);
    },
  };
}

function localised({ fr, en }: { readonly fr: string; readonly en: string }) {
  return { description: fr, description_localizations: { fr, 'en-US': en, 'en-GB': en } };
}

/** /digest as Discord's REST interface wants it: in servers only, for those who manage them. */
export function digestDefinition(scope: 'global' | 'guild'): Readonly<Record<string, unknown>> {
  const option = { type: ApplicationCommandOptionType.String, required: false };
  return {
    type: ApplicationCommandType.ChatInput,
    name: DISCORD_ONLY.digest.name,
    ...localised(DISCORD_ONLY.digest.describe),
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    options: [
      { ...option, name: 'fuseau', ...localised(WORDS.zoneOption), autocomplete: true },
      { ...option, name: 'heure', ...localised(WORDS.hourOption), autocomplete: false, max_length: 8 },
    ],
    ...(scope === 'global'
      ? { contexts: [InteractionContextType.Guild], integration_types: [ApplicationIntegrationType.GuildInstall] }
      : {}),
  };
}
