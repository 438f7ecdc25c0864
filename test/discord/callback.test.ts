import { expect, test } from 'vitest';
import { reply, suggest, update } from '../../src/discord/callback.ts';
import type { Page } from '../../src/discord/payload.ts';
import { isEphemeral, type MessageBody, textOf } from '../fakes/discord/shapes.ts';

interface Sent {
  readonly body: Buffer | { readonly type: number; readonly data: MessageBody };
  readonly files?: readonly { readonly name: string }[];
}

/** An interaction, and what was posted on its route. */
function interaction() {
  const sent: Sent[] = [];
  const post = async (route: string, request: Sent) => {
    expect(route).toBe('/interactions/1/jeton/callback');
    sent.push(request);
  };
  const event = { client: { rest: { post } }, id: '1', token: 'jeton', ephemeral: null, replied: false };
  return { event: event as unknown as Parameters<typeof reply>[0], sent };
}

function page(text: string, more: Partial<Page> = {}): Page {
  const blocks = [{ kind: 'text', content: [{ text }] }] as const;
  return { kind: 'reply', tone: 'notice', blocks, actions: [], ephemeral: false, ...more };
}

function read({ body }: Sent): { readonly type: number; readonly data: MessageBody } {
  return Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body;
}

const PICTURE = { kind: 'picture', name: 'frise.png', png: new Uint8Array([1]), alt: 'Une frise' } as const;

test('a page is for everybody unless it, or the server, says that it is private', async () => {
  const shown = page('bonjour');
  for (const [given, isPrivate, wanted] of [
    [shown, undefined, false],
    [shown, true, true],
    [page('secret', { ephemeral: true }), undefined, true],
  ] as const) {
    const { event, sent } = interaction();
    await reply(event, given, isPrivate);
    const [{ type, data } = { type: 0, data: {} }] = sent.map(read);
    expect(type).toBe(4);
    expect(isEphemeral(data)).toBe(wanted);
    expect(data.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(event).toMatchObject({ ephemeral: wanted, replied: true });
  }
});

test('a page that is shown again is written once for each way of showing it', async () => {
  const [shown, other] = [page('encore'), page('autre')];
  const { event, sent } = interaction();
  for (const one of [shown, shown, other]) await reply(event, one);
  await reply(event, shown, true);
  await update(event, shown);
  const [first, second, third, ...rest] = sent;
  expect(second?.body).toBe(first?.body);
  expect(third && textOf(read(third).data)).toBe('autre');
  expect(rest.map((one) => [read(one).type, isEphemeral(read(one).data)])).toEqual([
    [4, true],
    [7, false],
  ]);
});

test('pictures leave as files; an update keeps none of the message before', async () => {
  const { event, sent } = interaction();
  const drawn = page('une frise', { blocks: [PICTURE] });
  await reply(event, drawn);
  await update(event, drawn);
  await update(event, page('rien à voir'));
  expect(sent.map(({ files = [] }) => files.map(({ name }) => name))).toEqual([['frise.png'], ['frise.png'], []]);
  expect(sent.slice(1).map((one) => read(one).data.attachments)).toEqual([[{ id: '0' }], []]);
});

test('a response that fails leaves the interaction without one', async () => {
  const { event } = interaction();
  Object.assign(event.client.rest, { post: () => Promise.reject(new Error('non')) });
  await expect(reply(event, page('bonjour'))).rejects.toThrow('non');
  await expect(update(event, page('bonjour'))).rejects.toThrow('non');
  expect(event.replied).toBe(false);
});

test('suggestions leave as they are', async () => {
  const { event, sent } = interaction();
  const typing = event as unknown as Parameters<typeof suggest>[0];
  await suggest(typing, [{ name: 'où…', value: 'où' }]);
  expect(sent.map(read)).toEqual([{ type: 8, data: { choices: [{ name: 'où…', value: 'où' }] } }]);
  expect(typing.responded).toBe(true);
});
