import { setTimeout as sleep } from 'node:timers/promises';
import { type APIApplication, type Client, Events, Routes } from 'discord.js';
import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import type { Desk } from '../desk.ts';
import { describeError, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { openClient } from './client.ts';
import type { Context, Turn } from './context.ts';
import { openConversation } from './conversation.ts';
import { openCoolDown, PACE, type Pace } from './cool-down.ts';
import { type DigestInput, digestDefinition, openDigest } from './digest-service.ts';
import { dispatch, interactionTurn } from './dispatch.ts';
import { explain, explainClose } from './explain.ts';
import { openMemory } from './memory.ts';
import { deletionTurn, editTurn } from './message-changes.ts';
import { messageTurn } from './messages.ts';
import { OWN_COMMANDS } from './own-commands.ts';
import { registerCommands } from './register.ts';
import { openTyping } from './typing.ts';
import { welcomeTurn } from './welcome.ts';

/** Half of the 3 s that Discord gives, the other half being for the network. */
const PATIENCE_MS = 1_500;
/** Time given to the answers under way when the program is asked to stop, and then to say goodbye. */
const LAST_ANSWERS_MS = 4_000;
const GOODBYE_MS = 500;

interface BotInput {
  readonly token: string;
  readonly config: Pick<Config, 'api' | 'guild' | 'messageContent'>;
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** What outlives the program; null when it could not be opened. */
  readonly store?: Store | null;
  readonly patience?: number;
  readonly pace?: Pace;
  /** The daily digest; without it (no store could be opened) the bot answers all the same. */
  readonly digest?: DigestInput;
}

/** A bot that is logged in. */
export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  /** How many servers it is in. */
  readonly servers: number;
  /** How many commands Discord was told; 0 when it knew them already. */
  readonly registered: number;
  /** Resolves when the bot was stopped; rejects with a SommetError when Discord closed the connection for good. */
  readonly ended: Promise<void>;
  /** Takes nothing new, finishes what is under way, leaves; at most 5 s. */
  stop(): Promise<void>;
}

/** Answers every event, and knows which answers are under way. */
function answerEvents(client: Client, context: Context): { finish: () => Promise<void> } {
  const underWay = new Set<Promise<void>>();
  let isOpen = true;
  const answer = (read: () => Turn | null): void => {
    if (!isOpen) return;
    const turn: Promise<void> = dispatch(read, context).finally(() => underWay.delete(turn));
    underWay.add(turn);
  };
  client.on(Events.InteractionCreate, (interaction) => answer(() => interactionTurn(interaction, context)));
  client.on(Events.MessageCreate, (message) => answer(() => messageTurn(message, context)));
  client.on(Events.MessageUpdate, (_before, message) => answer(() => editTurn(message, context)));
  client.on(Events.MessageDelete, (message) => answer(() => deletionTurn(message, context)));
  client.on(Events.GuildCreate, (guild) => answer(() => welcomeTurn(guild, context)));
  return {
    finish: async () => {
      isOpen = false;
      await Promise.all(underWay);
    },
  };
}

function logEvents(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ reason: error.message }, 'client error'));
  client.on(Events.ShardError, (error, shard) => {
    // While it starts, what is wrong is said to the operator: once.
    log[client.isReady() ? 'warn' : 'debug']({ shard, reason: error.message }, 'connection error');
  });
  // The client tries twice a second while the network is down: said once.
  const away = new Set<number>();
  const back = (shard: number) => away.delete(shard) && log.info({ shard }, 'connected again');
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info({ shard }, 'connection lost');
    away.add(shard);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.Warn, (reason) => log.warn({ reason }, 'client warning'));
}

/** Registers the commands if they changed, then logs in. Connecting comes last: Discord counts connections. */
async function connect(client: Client, { token, config, commands, digest }: BotInput): Promise<number> {
  client.rest.setToken(token);
  const { id } = (await client.rest.get(Routes.currentApplication())) as Pick<APIApplication, 'id'>;
  const registered = await registerCommands({
    rest: client.rest,
    application: id,
    guild: config.guild,
    commands,
    others: [...OWN_COMMANDS.map(({ define }) => define), ...(digest ? [digestDefinition] : [])],
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return registered;
}

/** Waits for a promise, for so many milliseconds at most. */
async function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  const cancel = new AbortController();
  const alarm = sleep(ms, undefined, { signal: cancel.signal }).catch(() => undefined);
  await Promise.race([promise, alarm]).finally(() => cancel.abort());
}

/** Starts the bot and waits until it is ready. Throws a SommetError that says what to do when Discord cannot be joined. */
export async function startBot(input: BotInput): Promise<Bot> {
  const { desk, commands, log, patience = PATIENCE_MS } = input;
  const client = openClient(input.config, log);
  logEvents(client, log);
  const digest = input.digest ? openDigest(client, log, input.digest) : null;
  const answers = answerEvents(client, {
    desk,
    digest,
    log,
    memory: openMemory(input.store ?? input.digest?.store ?? null, log),
    conversation: openConversation(),
    coolDown: openCoolDown(input.pace ?? PACE),
    typing: openTyping(),
    openedAt: Date.now(),
    readsAll: input.config.messageContent,
    patience,
    commands: new Map(commands.map((one) => [one.name, one])),
  });

  let leave: () => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    leave = resolve;
    client.on(Events.ShardDisconnect, ({ code }) => reject(explainClose(code)));
  });
  // It may reject before its owner has it; the owner is told all the same.
  ended.catch(() => {});

  const lost = ended.then(() => 0);
  const registered = await Promise.race([connect(client, input), lost]).catch(async (error: unknown) => {
    await client.destroy();
    throw explain(error);
  });
  digest?.start();
  const types = commands.flatMap(({ asks }) => asks ?? []);
  desk.views.likely
    .learn(types, desk.ask)
    .catch((error: unknown) => log.warn({ failure: describeError(error) }, 'suggestions'));
  const stop = async () => {
    digest?.stop();
    await atMost(LAST_ANSWERS_MS, answers.finish());
    // What is left on purpose is not lost.
    client.removeAllListeners(Events.ShardReconnecting);
    await atMost(GOODBYE_MS, client.destroy());
    leave();
  };
  let stopped: Promise<void> | null = null;
  return {
    name: client.user?.username ?? '',
    servers: client.guilds.cache.size,
    registered,
    ended,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
