import { type Answered, type Received, refused } from './http.ts';
import { snowflake } from './people.ts';
import type { State } from './routes.ts';
import type { Json, MessageBody } from './shapes.ts';

/** How long Discord remembers a nonce: « a few minutes ». */
const NONCE_MS = 180_000;
const PAGE = 100;

interface Standing {
  readonly id: string;
  readonly body: MessageBody;
  readonly json: Json;
  readonly at: number;
}

/** A reason why a channel takes nothing, as Discord says it. */
const REFUSALS = {
  gone: refused(404, 10003, 'Unknown Channel'),
  hidden: refused(403, 50001, 'Missing Access'),
  forbidden: refused(403, 50013, 'Missing Permissions'),
};

/** The channels of the fake: what stands in them, oldest first, with their threads and publications. */
export class FakeChannels {
  readonly #messages = new Map<string, Standing[]>();
  readonly #shut = new Map<string, keyof typeof REFUSALS>();
  readonly published = new Set<string>();
  /** Name of the thread, by the message it hangs on. */
  readonly threads = new Map<string, string>();
  /** Private conversations, by person. */
  readonly conversations = new Map<string, string>();

  in(channel: string): readonly Standing[] {
    return this.#messages.get(channel) ?? [];
  }

  /** From now on the channel takes nothing; `null` opens it again. */
  shut(channel: string, why: keyof typeof REFUSALS | null): void {
    if (why === null) this.#shut.delete(channel);
    else this.#shut.set(channel, why);
  }

  post(channel: string, body: MessageBody, make: () => Json): Answered {
    const shut = this.#shut.get(channel);
    if (shut) return REFUSALS[shut];
    const standing = this.#messages.get(channel) ?? [];
    const twin =
      body.enforce_nonce && body.nonce !== undefined
        ? standing.find(({ body: other, at }) => other.nonce === body.nonce && Date.now() - at < NONCE_MS)
        : undefined;
    if (twin) return { status: 200, body: twin.json };
    const json = make();
    this.#messages.set(channel, [...standing, { id: String(json.id), body, json, at: Date.now() }]);
    return { status: 200, body: { ...json, nonce: body.nonce } };
  }

  /** Newest first, as Discord lists them; a nonce is not given back. */
  list(channel: string, before: string | null): Answered {
    const shut = this.#shut.get(channel);
    if (shut && shut !== 'forbidden') return REFUSALS[shut];
    const all = [...this.in(channel)].reverse().filter(({ id }) => before === null || BigInt(id) < BigInt(before));
    return { status: 200, body: all.slice(0, PAGE).map(({ json }) => json) };
  }
}

function startThread({ channels }: State, { path, body }: Received): Answered {
  const message = /messages\/(\d+)/.exec(path)?.[1] ?? '';
  if (channels.threads.has(message)) return refused(400, 160004, 'A thread has already been created for this message');
  const { name } = body as { name: string };
  if (name.length < 1 || name.length > 100) return refused(400, 50035, 'Invalid Form Body');
  channels.threads.set(message, name);
  return { status: 201, body: { id: message, type: 11, name } };
}

function publish({ channels }: State, { path }: Received): Answered {
  const message = /messages\/(\d+)/.exec(path)?.[1] ?? '';
  if (channels.published.has(message)) return refused(400, 40033, 'This message has already been crossposted.');
  channels.published.add(message);
  return { status: 200, body: { id: message } };
}

function converse({ channels }: State, { body }: Received): Answered {
  const { recipient_id: person } = body as { recipient_id: string };
  const id = channels.conversations.get(person) ?? snowflake();
  channels.conversations.set(person, id);
  return { status: 200, body: { id, type: 1 } };
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (state: State, received: Received, part: string) => Answered,
];

export const CHANNEL_ROUTES: readonly Route[] = [
  [
    'GET',
    /^\/channels\/(\d+)\/messages$/,
    ({ channels }, { query }, channel) => channels.list(channel, query.get('before')),
  ],
  ['POST', /^\/channels\/(\d+)\/messages\/\d+\/threads$/, startThread],
  ['POST', /^\/channels\/(\d+)\/messages\/\d+\/crosspost$/, publish],
  ['POST', /^\/channels\/(\d+)\/typing$/, () => ({ status: 204 })],
  ['POST', /^\/users\/@me\/channels$/, converse],
];
