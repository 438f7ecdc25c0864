import { anchorYear } from './anchors.ts';
import type { DatingRule } from './rule.ts';

/** « première visite depuis 24 ans », « la dernière remonte à juillet 2000 »: the year, and no more. */
export const anchor: DatingRule = {
  name: 'anchor',
  infer({ text }) {
    const found = anchorYear(text);
    return found === null ? null : { published: String(found.year), words: found.words };
  },
};
