import { NOT_INFINITIVE, WEAK_PRONOUNS } from '../../fr/grammar-words.ts';
import type { Word } from './words.ts';

const BETWEEN = new Set([
  'pas',
  'plus',
  'jamais',
  'rien',
  'bien',
  'mieux',
  'aussi',
  'ainsi',
  'tout',
  'enfin',
  'notamment',
  'ensuite',
  'encore',
  'à',
  'nouveau',
  'davantage',
]);
const INFINITIVE =
  /.(?:er|ir|oir|[ae]ndre|ondre|indre|ttre|dire|lire|crire|clure|aître|ivre|faire|plaire|taire|croire|duire|struire|rompre|vaincre|être)$|^être$/u;

/** Rank of the infinitive that opens at `from`, its weak pronouns and « ne pas » passed over; null when there is none. */
export function infinitiveAt(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at < from + 5 && words[at]?.kind === 'word' && passes(words[at]?.low ?? '')) at += 1;
  const word = words[at];
  const found = word?.kind === 'word' && !word.capital && INFINITIVE.test(word.low) && !NOT_INFINITIVE.has(word.low);
  return found ? at : null;
}

function passes(low: string): boolean {
  return WEAK_PRONOUNS.has(low) || BETWEEN.has(low);
}
