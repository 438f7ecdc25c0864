import type { Format } from '../draft.ts';
import { UNKNOWN } from '../draft.ts';

/** Plain text, as scraped: all that is known of it is read from its lines (see metadata/). */
export const text: Format = {
  name: 'text',
  extensions: ['.txt'],
  maxBytes: 32 * 1024 * 1024,
  parse: (raw) => [{ ...UNKNOWN, raw, metadata: [] }],
};
