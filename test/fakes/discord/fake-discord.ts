import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { FakeChannels } from './channels.ts';
import { answersTo, botMessage, interactionEvent, messageEvent } from './events.ts';
import { Exchange } from './exchange.ts';
import { FakeGateway } from './gateway.ts';
import { type Fault, openHttp, type Received } from './http.ts';
import { guildJson, type Person, person, type Server, server, snowflake, userJson } from './people.ts';
import { answerRequest, type State } from './routes.ts';
import { COMPONENT, type Component, type Definition, type Json } from './shapes.ts';

/**
 * Where and by whom something is asked; `in: null` is a private conversation, « group » one between people. A server that
 * the bot is not in may be given: who asks has then installed the bot for themselves.
 */
interface Asked {
  readonly by?: Person;
  readonly in?: Server | null | 'group';
}

/** A Discord of our own on the loopback: REST and gateway, which the real client logs into. */
export interface FakeDiscord {
  /** For DISCORD_API, or `rest: { api }`. */
  readonly api: string;
  readonly token: string;
  readonly bot: Person;
  readonly servers: readonly [Server, ...Server[]];
  readonly gateway: FakeGateway;
  /** Every request of the bot, in order. */
  readonly requests: readonly Received[];
  /** Everything it sent that Discord or this house would refuse: empty at the end of a test. */
  readonly complaints: readonly string[];
  /** What stands in each channel. */
  readonly channels: FakeChannels;
  readonly commands: (guild?: string) => readonly Definition[];
  /** Makes a command known without the bot having registered it. */
  readonly define: (name: string) => void;
  /** What goes wrong next. */
  readonly fail: (fault: Fault) => void;
  readonly slash: (name: string, words?: Readonly<Record<string, string | number>>, asked?: Asked) => Exchange;
  readonly suggest: (name: string, option: string, typed: string) => Exchange;
  /** Presses the button of a message shown in answer to `exchange`. */
  /** Chooses in a menu of a message shown in answer to `exchange`. */
  readonly choose: (
    menu: Pick<Component, 'custom_id' | 'type'>,
    values: readonly string[],
    exchange: Exchange,
    asked?: Asked,
  ) => Exchange;
  readonly press: (button: Pick<Component, 'custom_id'>, exchange: Exchange, asked?: Asked) => Exchange;
  /** Fills and sends the window that `exchange` opened. */
  readonly submit: (values: Readonly<Record<string, string>>, exchange: Exchange, asked?: Asked) => Exchange;
  /**
   * Writes a message: « @bot » stands for a mention of the bot; `pings` for a reply that pings it without naming it;
   * `type` for what Discord itself says in a conversation (6: a message was pinned).
   */
  readonly write: (content: string, asked?: Written) => Exchange;
  /** The author changes a message, or takes it back. */
  readonly edit: (message: Exchange, content: string) => void;
  readonly erase: (message: Exchange) => void;
  /** Chooses a command in the menu of a message that somebody wrote. */
  readonly menu: (name: string, content: string, asked?: Asked) => Exchange;
  /** Adds the bot to a server. */
  readonly join: (server: Server) => void;
  readonly close: () => Promise<void>;
}

interface Written {
  readonly by?: Person;
  readonly in?: Server | null;
  readonly pings?: boolean;
  readonly type?: number;
  /** The message whose answer this one replies to; the reply pings the bot. */
  readonly repliesTo?: Exchange;
}

interface Options {
  readonly servers?: readonly [Server, ...Server[]];
  readonly allowsMessageContent?: boolean;
  /** False for a benchmark: checking what the bot sends would count as its time. */
  readonly isStrict?: boolean;
}

const MESSAGE_CONTENT = 1 << 15;

/** The options of a command as typed; throws where Discord's own window would not let them be sent. */
function typedOptions(
  { name, options = [] }: Definition,
  words: Readonly<Record<string, string | number>>,
): readonly Json[] {
  const missing = options.find((option) => option.required && !(option.name in words));
  if (missing) throw new Error(`/${name} needs ${missing.name}`);
  return Object.entries(words).map(([word, value]) => {
    const known = options.find((option) => option.name === word);
    if (!known) throw new Error(`/${name} has no option ${word}`);
    return { name: word, type: known.type, value };
  });
}

/** Opens a Discord on a free port. */
export async function openFakeDiscord(options: Options = {}): Promise<FakeDiscord> {
  const { servers = [server('Rédaction')], allowsMessageContent = false, isStrict = true } = options;
  const bot = person('Sommet', true);
  const asker = person('Camille');
  const faults: Fault[] = [];
  const requests: Received[] = [];
  const askers = new Map<Exchange, Person>();
  const members = new Set(servers.map(({ id }) => id));
  const origins = new Map<Exchange, Json>();
  let port = 0;
  const state: State = {
    token: `${randomUUID()}.test`,
    application: bot.id,
    bot,
    gatewayUrl: () => `ws://127.0.0.1:${port}`,
    commands: new Map(),
    exchanges: new Map(),
    messages: new Map(),
    replies: new Map(),
    complaints: [],
    channels: new FakeChannels(),
    isStrict,
  };
  const guilds = servers.map(({ id }) => ({ id, unavailable: true }));
  const ready = { v: 10, user: userJson(bot), guilds, application: { id: bot.id, flags: 0 }, shard: [0, 1] };
  const gateway = new FakeGateway({
    token: state.token,
    allowsMessageContent,
    url: state.gatewayUrl,
    greeting: () => [
      { t: 'READY', d: ready },
      ...servers.map((one) => ({ t: 'GUILD_CREATE', d: guildJson(one, bot) })),
    ],
  });
  const http = openHttp(
    (received) => answerRequest(state, received),
    faults,
    (received) => requests.push(received),
  );
  http.on('upgrade', (request, socket, head) => {
    if (!gateway.isOpen) {
      socket.destroy();
      return;
    }
    gateway.server.handleUpgrade(request, socket, head, (one) => gateway.server.emit('connection', one, request));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;

  const interact = (
    type: 2 | 3 | 4 | 5,
    data: Json,
    { by = asker, in: where = servers[0] }: Asked,
    more: Json = {},
  ): Exchange => {
    const exchange = new Exchange(snowflake(), randomUUID());
    state.exchanges.set(exchange.token, exchange);
    askers.set(exchange, by);
    const ids = { id: exchange.id, token: exchange.token, application: bot.id };
    const isMember = where === null || where === 'group' || members.has(where.id);
    gateway.dispatch('INTERACTION_CREATE', {
      ...interactionEvent(ids, type, data, { by, in: where, isMember }),
      ...more,
    });
    return exchange;
  };

  const defined = (name: string): Definition => {
    const all = [...state.commands.values()].flat();
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`/${name} is not registered`);
    return found;
  };

  const events = new Map<Exchange, Json>();
  const dispatchMessage = (t: string, exchange: Exchange, content: string, event: Json): void => {
    const isMentioned = (event.mentions as readonly unknown[]).length > 0 || content.includes('@bot');
    const isReadable = isMentioned || event.guild_id === undefined || (gateway.intents & MESSAGE_CONTENT) !== 0;
    const said = { ...event, content: isReadable ? content.replaceAll('@bot', `<@${bot.id}>`) : '' };
    events.set(exchange, said);
    gateway.dispatch(t, said);
  };

  const write: FakeDiscord['write'] = (
    content,
    { pings = false, type = 0, repliesTo, by = asker, in: where = servers[0] } = {},
  ) => {
    const exchange = new Exchange(snowflake(), '');
    state.messages.set(exchange.id, exchange);
    exchange.channel = where?.channel ?? repliesTo?.channel ?? snowflake();
    const isMentioned = pings || repliesTo !== undefined || content.includes('@bot');
    const { channel } = exchange;
    const event = messageEvent(exchange.id, '', isMentioned ? bot : null, { by, in: where, type, channel });
    const reference = repliesTo
      ? { message_reference: { type: 0, message_id: repliesTo.reply, channel_id: channel } }
      : {};
    dispatchMessage('MESSAGE_CREATE', exchange, content, { ...event, ...reference });
    return exchange;
  };

  return {
    api: `http://127.0.0.1:${port}/api`,
    token: state.token,
    bot,
    servers,
    gateway,
    requests,
    complaints: state.complaints,
    channels: state.channels,
    commands: (guild = 'global') => state.commands.get(guild) ?? [],
    define: (name) =>
      state.commands.set('global', [
        ...(state.commands.get('global') ?? []),
        { id: snowflake(), type: 1, name, description: name },
      ]),
    fail: (fault) => faults.push(fault),
    slash: (name, words = {}, asked = {}) => {
      const definition = defined(name);
      return interact(2, { id: definition.id, name, type: 1, options: typedOptions(definition, words) }, asked);
    },
    suggest: (name, option, typed) => {
      const focused = { name: option, type: 3, value: typed, focused: true };
      return interact(4, { id: defined(name).id, name, type: 1, options: [focused] }, {});
    },
    press: ({ custom_id }, exchange, asked = {}) => {
      const body = exchange.followUps.at(-1) ?? exchange.message ?? {};
      const message = botMessage(bot, snowflake(), servers[0].channel, body);
      const origin = exchange.token === '' ? {} : answersTo(exchange.id, askers.get(exchange) ?? asker);
      const pressed = interact(3, { component_type: 2, custom_id }, asked, { message: { ...message, ...origin } });
      origins.set(pressed, { ...message, ...origin });
      return pressed;
    },
    choose: ({ custom_id, type }, values, exchange, asked = {}) => {
      const message = botMessage(bot, snowflake(), servers[0].channel, exchange.message ?? {});
      const data = {
        component_type: type,
        custom_id,
        values,
        ...(type === COMPONENT.menus[0] ? {} : { resolved: {} }),
      };
      return interact(3, data, asked, {
        message: { ...message, ...answersTo(exchange.id, askers.get(exchange) ?? asker) },
      });
    },
    submit: (values, exchange, asked = {}) => {
      const components = Object.entries(values).map(([custom_id, value], rank) => ({
        type: 18,
        id: rank + 1,
        component: { type: 4, id: rank + 100, custom_id, value },
      }));
      const message = origins.get(exchange);
      return interact(5, { custom_id: exchange.modal?.custom_id, components }, asked, message ? { message } : {});
    },
    write,
    edit: (message, content) =>
      dispatchMessage('MESSAGE_UPDATE', message, content, {
        ...events.get(message),
        mentions: [],
        edited_timestamp: new Date().toISOString(),
        ...(content.includes('@bot') ? { mentions: events.get(message)?.mentions } : {}),
      }),
    erase: ({ id, channel }) => {
      const { guild_id } = events.get(state.messages.get(id) as Exchange) ?? {};
      gateway.dispatch('MESSAGE_DELETE', { id, channel_id: channel, guild_id });
    },
    menu: (name, content, asked = {}) => {
      const id = snowflake();
      const channel = servers[0].channel;
      const target = messageEvent(id, content, null, { by: person('Quelqu’un'), in: null, type: 0, channel });
      const data = { id: defined(name).id, name, type: 3, target_id: id, resolved: { messages: { [id]: target } } };
      return interact(2, data, asked);
    },
    join: (one) => {
      members.add(one.id);
      gateway.dispatch('GUILD_CREATE', guildJson(one, bot));
    },
    close: async () => {
      gateway.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
