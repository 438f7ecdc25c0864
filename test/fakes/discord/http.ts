import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request of the bot, read. `path` is without the version: « /gateway/bot ». */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  readonly body: unknown;
  /** Names of the files sent with it. */
  readonly files: readonly string[];
  /** What they hold, read as text, by name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What is answered. Without a body, 204 and no content type: the real client breaks on an empty JSON. */
export interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal in Discord's form. */
export function refused(status: number, code: number, message: string): Answered {
  return { status, body: { code, message } };
}

/** Something that goes wrong at Discord's: matching requests get this instead of their answer, so many times. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly times?: number;
  readonly delayMs?: number;
  /** Without it, the request is only slow. */
  readonly answer?: Answered;
  /** The request takes effect all the same, before what goes wrong. */
  readonly isHandled?: boolean;
  /** The connection is cut in place of an answer. */
  readonly isCut?: boolean;
}

async function readBody(request: IncomingMessage): Promise<Pick<Received, 'body' | 'files' | 'texts'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: null, files: [], texts: {} };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(raw.toString()), files: [], texts: {} };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const uploads = [...form.values()].filter((value) => typeof value !== 'string');
  const texts = Object.fromEntries(await Promise.all(uploads.map(async (file) => [file.name, await file.text()])));
  return { body: JSON.parse(String(form.get('payload_json'))), files: uploads.map(({ name }) => name), texts };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v\d+/, '')),
    query: url.searchParams,
    authorization: request.headers.authorization ?? null,
    at: Date.now(),
    ...(await readBody(request)),
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answered): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
  } else {
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

/** Takes the first fault that matches off the list, once. */
function fault(faults: Fault[], { method, path }: Received): Fault | null {
  const rank = faults.findIndex((one) => (one.method ?? method) === method && one.path.test(path));
  const found = faults[rank];
  if (!found) return null;
  const times = (found.times ?? 1) - 1;
  if (times > 0) faults[rank] = { ...found, times };
  else faults.splice(rank, 1);
  return found;
}

/** A REST server on a free port of the loopback: reads, applies what should go wrong, else asks `handle`. */
export function openHttp(
  handle: (received: Received) => Answered,
  faults: Fault[],
  seen: (received: Received) => void,
): Server {
  return createServer((request, response) => {
    const answer = async () => {
      const received = await receive(request);
      seen(received);
      const wrong = fault(faults, received);
      if (wrong?.delayMs) await sleep(wrong.delayMs);
      const handled = wrong?.isHandled || (!wrong?.answer && !wrong?.isCut) ? handle(received) : null;
      if (wrong?.isCut) response.destroy();
      else send(response, wrong?.answer ?? handled ?? { status: 204 });
    };
    answer().catch((error: unknown) => send(response, refused(500, 0, String(error))));
  });
}
