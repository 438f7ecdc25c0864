import { CHANNEL_ROUTES, type FakeChannels } from './channels.ts';
import { checkDefinitions, storeDefinition } from './check-definitions.ts';
import { checkMessage } from './check-message.ts';
import { botMessage } from './events.ts';
import type { Exchange, Modal } from './exchange.ts';
import { type Answered, type Received, refused } from './http.ts';
import { checkBody } from './openapi.ts';
import { type Person, snowflake, userJson } from './people.ts';
import { type Definition, FLAG, type Json, type MessageBody } from './shapes.ts';

/** What Discord remembers. */
export interface State {
  readonly token: string;
  readonly application: string;
  readonly bot: Person;
  readonly gatewayUrl: () => string;
  /** Commands by server id, « global » for those of everywhere. */
  readonly commands: Map<string, readonly Definition[]>;
  /** By interaction token. */
  readonly exchanges: Map<string, Exchange>;
  /** Messages of people, by id: what the bot may reply to. */
  readonly messages: Map<string, Exchange>;
  /** The same, by the id of the bot's reply. */
  readonly replies: Map<string, Exchange>;
  /** Everything the bot sent that Discord or this house would refuse. */
  readonly complaints: string[];
  readonly channels: FakeChannels;
  /** False where only the time counts: bodies are then taken as they are. */
  readonly isStrict: boolean;
}

const ANSWER_WITHIN_MS = 3_000;
const UNAUTHORIZED = refused(401, 0, '401: Unauthorized');
const UNKNOWN_INTERACTION = refused(404, 10062, 'Unknown interaction');
const UNKNOWN_WEBHOOK = refused(404, 10015, 'Unknown Webhook');
const ALREADY_ANSWERED = refused(400, 40060, 'Interaction has already been acknowledged.');

/** Refuses a body and remembers why. */
function invalid(state: State, { method, path }: Received, complaints: readonly string[]): Answered {
  state.complaints.push(
    ...complaints.map((complaint) => `${method} ${path.replace(/\/[\w-]{30,}/, '')}: ${complaint}`),
  );
  return {
    status: 400,
    body: {
      code: 50035,
      message: 'Invalid Form Body',
      errors: { _errors: [{ code: 'INVALID', message: complaints.join('; ') }] },
    },
  };
}

interface Callback {
  readonly type: number;
  readonly data?: MessageBody & { readonly choices?: readonly { name: string; value: string }[] };
}

function checkCallback({ type, data = {} }: Callback, received: Received): readonly string[] {
  if (type === 8) {
    const tooLong = (data.choices ?? []).filter(
      ({ name, value }) => name.length < 1 || name.length > 100 || value.length > 100,
    );
    return [...checkBody.autocompleteCallback(received.body), ...tooLong.map(({ name }) => `choice too long: ${name}`)];
  }
  if (type === 5) return [0, FLAG.ephemeral].includes(data.flags ?? 0) ? [] : [`defer with flags ${data.flags}`];
  if (type === 6) return [];
  if (type === 9) return checkBody.modalCallback(received.body);
  const schema = type === 4 ? checkBody.messageCallback : checkBody.updateCallback;
  return [...schema(received.body), ...checkMessage(data, received.files, type === 4 ? 'new' : 'edit')];
}

function callback(state: State, received: Received, token: string): Answered {
  const exchange = state.exchanges.get(token);
  if (!exchange || received.at - exchange.askedAt > ANSWER_WITHIN_MS) return UNKNOWN_INTERACTION;
  if (exchange.callback !== null) return ALREADY_ANSWERED;
  const body = received.body as Callback;
  const complaints = state.isStrict ? checkCallback(body, received) : [];
  if (complaints.length > 0) return invalid(state, received, complaints);
  exchange.callback = body.type;
  exchange.answeredAt = Date.now();
  if (body.type === 4 || body.type === 7) exchange.message = body.data ?? null;
  if (body.type === 9) exchange.modal = body.data as unknown as Modal;
  if (body.type === 8) exchange.choices = body.data?.choices ?? [];
  exchange.changed();
  return { status: 204 };
}

function edit(state: State, received: Received, token: string): Answered {
  const exchange = state.exchanges.get(token);
  if (!exchange?.callback || exchange.isDeleted) return UNKNOWN_WEBHOOK;
  const body = received.body as MessageBody;
  const complaints = [...checkBody.edit(body), ...checkMessage(body, received.files, 'edit')];
  if (complaints.length > 0) return invalid(state, received, complaints);
  exchange.message = body;
  exchange.edits.push(body);
  exchange.changed();
  return { status: 200, body: botMessage(state.bot, snowflake(), snowflake(), body) };
}

function remove(state: State, token: string): Answered {
  const exchange = state.exchanges.get(token);
  if (!exchange?.callback || exchange.isDeleted) return UNKNOWN_WEBHOOK;
  exchange.message = null;
  exchange.isDeleted = true;
  exchange.changed();
  return { status: 204 };
}

function followUp(state: State, received: Received, token: string): Answered {
  const exchange = state.exchanges.get(token);
  if (!exchange?.callback) return UNKNOWN_WEBHOOK;
  const body = received.body as MessageBody;
  const complaints = [...checkBody.followUp(body), ...checkMessage(body, received.files, 'new')];
  if (complaints.length > 0) return invalid(state, received, complaints);
  exchange.followUps.push(body);
  exchange.changed();
  return { status: 200, body: botMessage(state.bot, snowflake(), snowflake(), body) };
}

function post(state: State, received: Received, channel: string): Answered {
  const body = received.body as MessageBody;
  const complaints = [...checkBody.message(body), ...checkMessage(body, received.files, 'new')];
  if (((body.flags ?? 0) & FLAG.ephemeral) !== 0) complaints.push('a message of a channel cannot be ephemeral');
  const answered = state.messages.get(body.message_reference?.message_id ?? '');
  if (body.message_reference && !answered) complaints.push('replies to a message that does not exist');
  if (complaints.length > 0) return invalid(state, received, complaints);
  const posted = state.channels.post(channel, body, () => botMessage(state.bot, snowflake(), channel, body));
  if (answered && posted.status === 200) {
    answered.reply = String((posted.body as Json).id);
    state.replies.set(answered.reply, answered);
    answered.followUps.push(body);
    answered.changed();
  }
  return posted;
}

const UNKNOWN_MESSAGE = refused(404, 10008, 'Unknown Message');

function editReply(state: State, received: Received, id: string): Answered {
  const exchange = state.replies.get(id);
  if (!exchange || exchange.isDeleted) return UNKNOWN_MESSAGE;
  const body = received.body as MessageBody;
  const complaints = [...checkBody.messageEdit(body), ...checkMessage(body, received.files, 'edit')];
  if (complaints.length > 0) return invalid(state, received, complaints);
  exchange.followUps.push(body);
  exchange.edits.push(body);
  exchange.changed();
  return { status: 200, body: botMessage(state.bot, id, exchange.channel, body) };
}

function removeReply(state: State, id: string): Answered {
  const exchange = state.replies.get(id);
  if (!exchange || exchange.isDeleted) return UNKNOWN_MESSAGE;
  exchange.isDeleted = true;
  exchange.changed();
  return { status: 204 };
}

function readReply(state: State, id: string): Answered {
  const exchange = state.replies.get(id);
  if (!exchange || exchange.isDeleted) return UNKNOWN_MESSAGE;
  return { status: 200, body: botMessage(state.bot, id, exchange.channel, exchange.followUps.at(-1) ?? {}) };
}

function register(state: State, received: Received, guild: string | null): Answered {
  const wanted = received.body as readonly Definition[];
  const complaints = [...checkBody.commands(wanted), ...checkDefinitions(wanted)];
  if (complaints.length > 0) return invalid(state, received, complaints);
  const where = { application: state.application, guild };
  const stored = wanted.map((one) => storeDefinition(one, { id: snowflake(), ...where }));
  state.commands.set(guild ?? 'global', stored);
  return { status: 200, body: stored };
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (state: State, received: Received, part: string) => Answered,
];

/** Without the bot's token: the address holds one of its own. */
const OPEN_ROUTES: readonly Route[] = [
  ['POST', /^\/interactions\/\d+\/([\w-]+)\/callback$/, callback],
  ['PATCH', /^\/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, edit],
  ['DELETE', /^\/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, (state, _received, token) => remove(state, token)],
  ['POST', /^\/webhooks\/\d+\/([\w-]+)$/, followUp],
];

const ROUTES: readonly Route[] = [
  [
    'GET',
    /^\/gateway\/bot$/,
    ({ gatewayUrl }) => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      },
    }),
  ],
  [
    'GET',
    /^\/applications\/@me$/,
    ({ application, bot }) => ({ status: 200, body: { id: application, name: bot.username, bot: userJson(bot) } }),
  ],
  ['GET', /^\/applications\/\d+\/commands$/, ({ commands }) => ({ status: 200, body: commands.get('global') ?? [] })],
  ['PUT', /^\/applications\/\d+\/commands$/, (state, received) => register(state, received, null)],
  [
    'GET',
    /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    ({ commands }, _received, guild) => ({ status: 200, body: commands.get(guild) ?? [] }),
  ],
  ['PUT', /^\/applications\/\d+\/guilds\/(\d+)\/commands$/, register],
  ['POST', /^\/channels\/(\d+)\/messages$/, post],
  ['PATCH', /^\/channels\/\d+\/messages\/(\d+)$/, editReply],
  ['DELETE', /^\/channels\/\d+\/messages\/(\d+)$/, (state, _received, id) => removeReply(state, id)],
  ['GET', /^\/channels\/\d+\/messages\/(\d+)$/, (state, _received, id) => readReply(state, id)],
  ...CHANNEL_ROUTES,
];

function find(
  routes: readonly Route[],
  { method, path }: Received,
): ((state: State, received: Received) => Answered) | null {
  for (const [wanted, pattern, answer] of routes) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match) return (state, received) => answer(state, received, match[1] ?? '');
  }
  return null;
}

/** Answers one request of the bot as Discord would. */
export function answerRequest(state: State, received: Received): Answered {
  const open = find(OPEN_ROUTES, received);
  if (open) return open(state, received);
  if (received.authorization !== `Bot ${state.token}`) return UNAUTHORIZED;
  const route = find(ROUTES, received);
  return route ? route(state, received) : refused(404, 0, `404: ${received.method} ${received.path}`);
}
