import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader has taken enough of it: memory stays flat however long the output is. */
export async function write(output: Writable, text: string | Uint8Array): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
