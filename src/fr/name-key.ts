import { fold } from './letters.ts';

/**
 * The form under which names are compared: folded, with every run of other characters than letters and digits as one space.
 * « Côte d’Ivoire » → `cote d ivoire`, « Kim Jong-un » → `kim jong un`. Idempotent.
 */
export function nameKey(text: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(text)) return text;
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
