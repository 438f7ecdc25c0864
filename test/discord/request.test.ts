import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DefaultRestOptions } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRequest } from '../../src/discord/request.ts';

/** What the server does with a request, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/nothing': (response) => response.writeHead(204).end(),
  '/empty': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(),
  '/json': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"où":"là"}'),
  '/parts?n=2': (response) => {
    response.writeHead(200);
    response.write('« en ');
    setTimeout(() => response.end('deux »'), 20);
  },
  '/headers': (response) => response.writeHead(200, { 'x-said': 'caf\u00e9', 'x-twice': ['un', 'deux'] }).end(),
  '/refused': (response) => response.writeHead(400, 'Bad Request').end('{"code":50035}'),
  '/busy': (response) => response.writeHead(429, { 'Retry-After': '1', 'X-RateLimit-Global': 'true' }).end('{}'),
  '/early': (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' });
    response.writeHead(204).end();
  },
  '/echo': (response, request) => {
    const { method, headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { 'x-said': said, 'content-length': length } = headers;
      response.end(JSON.stringify({ method, said, length, body: Buffer.concat(chunks).toString() }));
    });
  },
  '/cut': (response) => response.destroy(),
  '/never': () => {},
};

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? '']?.(response, request));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Init = Parameters<typeof makeRequest>[1];
/** As the REST manager calls it: always with a signal. */
const asked = (init: Init = {}): Init => ({ method: 'GET', body: null, signal: new AbortController().signal, ...init });

async function readBy(way: typeof makeRequest, path: string, init?: Init) {
  const response = await way(`${origin}${path}`, asked(init));
  const { status, ok } = response;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
  return { status, ok, headers, text: await response.text() };
}

describe('a request', () => {
  it.each(['/nothing', '/empty', '/json', '/parts?n=2', '/refused', '/busy', '/early'])(
    'is answered as by the client: %s',
    async (path) => {
      expect(await readBy(makeRequest, path)).toEqual(await readBy(DefaultRestOptions.makeRequest, path));
    },
  );

  it('reads a header said twice, and one in Latin letters', async () => {
    const { headers } = await readBy(makeRequest, '/headers');
    expect(headers).toMatchObject({ 'x-said': 'caf\u00e9', 'x-twice': 'un, deux' });
  });

  it('is read as JSON', async () => {
    const response = await makeRequest(`${origin}/json`, asked());
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toEqual({ où: 'là' });
  });

  it.each([
    ['text', 'où ?'],
    ['bytes', Buffer.from('où ?')],
    ['nothing', null],
  ])('carries its method, its headers and its body: %s', async (_what, body) => {
    const init = { method: 'POST', headers: { 'x-said': 'oui' }, body };
    const sent = await readBy(makeRequest, '/echo', init);
    expect(JSON.parse(sent.text)).toMatchObject({ method: 'POST', said: 'oui', body: String(body ?? '') });
    expect(sent).toEqual(await readBy(DefaultRestOptions.makeRequest, '/echo', init));
  });

  it('carries a form, the way of the client', async () => {
    const body = new FormData();
    body.append('payload_json', '{}');
    expect((await readBy(makeRequest, '/echo', { method: 'POST', body } as Init)).text).toContain('payload_json');
  });

  it('is given up by its signal, before and after it left, as the client gives up: it may be tried again', async () => {
    const late = new AbortController();
    const waiting = makeRequest(`${origin}/never`, asked({ signal: late.signal }));
    setTimeout(() => late.abort(), 30);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(makeRequest(`${origin}/json`, asked({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('fails as with the client when the connection is cut', async () => {
    const failure = (way: typeof makeRequest) => readBy(way, '/cut').catch((error: unknown) => error);
    const { name, code } = (await failure(DefaultRestOptions.makeRequest)) as NodeJS.ErrnoException;
    expect(await failure(makeRequest)).toMatchObject({ name, code });
  });
});
