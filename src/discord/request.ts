import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { getGlobalDispatcher } from 'undici';

type MakeRequest = RESTOptions['makeRequest'];

/**
 * How the REST manager sends a request. The client's own way makes of each response a stream that can be paused, for it to be read
 * to its end at once: a quarter of the time of a response that says nothing. Here the chunks are put together as they come, on
 * the same connections. What is not plain text or bytes (a form with files) goes the client's way.
 */
export const makeRequest: MakeRequest = async (url, init) => {
  const { body, headers, method, signal } = init;
  const isPlain = body == null || typeof body === 'string' || body instanceof Uint8Array;
  if (!isPlain || !signal) return DefaultRestOptions.makeRequest(url, init);
  const { origin, pathname, search } = new URL(url);
  return new Promise<Response>((resolve, reject) => {
    let abort = () => {};
    let status = 0;
    let fields: [string, string][] = [];
    const chunks: Buffer[] = [];
    signal.addEventListener('abort', () => abort(), { once: true });
    getGlobalDispatcher().dispatch(
      {
        origin,
        path: pathname + search,
        method: method as 'GET',
        headers: headers as Record<string, string>,
        body: body ?? null,
      },
      {
        onConnect: (cancel) => {
          abort = cancel;
          if (signal.aborted) cancel();
        },
        onHeaders: (code, raw) => {
          status = code;
          // Anew each time: what announces a response (« 103 Early Hints ») has headers too.
          fields = pairs(raw.map((part) => part.toString('latin1')));
          return true;
        },
        onData: (chunk) => {
          chunks.push(chunk);
          return true;
        },
        onComplete: () => {
          const content = chunks.length === 0 ? null : Buffer.concat(chunks);
          resolve(new Response(content, { status, headers: fields }));
        },
        onError: reject,
      },
    );
  });
};

function pairs(texts: readonly string[]): [string, string][] {
  return texts.flatMap((text, at) => (at % 2 === 0 ? [[text, texts[at + 1] ?? '']] : []));
}
