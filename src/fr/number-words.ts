import { fold } from './letters.ts';
import { readNumber } from './numbers.ts';
import { ORDINALS } from './units.ts';

/** A number written in words: its value and how many words it takes. */
interface NumberWords {
  readonly value: number;
  readonly words: number;
}

/** Words that a number is made of, up to thousands: « millions » stays a word, it is one beside digits too. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
  vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent cents mille`.split(/\s+/u),
);

/** By folded word; « second » and « seconde » are words of their own. */
const RANKS = new Map(
  Object.entries(ORDINALS).flatMap(([word, value]) => (word.endsWith('ième') ? [[fold(word), value] as const] : [])),
);

/** The rank that a folded word says: « huitieme » and « huitiemes » are 8; null for any other word. */
export function rankOf(word: string): number | null {
  return RANKS.get(word) ?? RANKS.get(word.replace(/s$/u, '')) ?? null;
}

/**
 * The number that starts at `from` in folded words, hyphens already apart, up to 999,999; null when none does.
 * « vingt quatre » is 24, « quatre vingt dix sept » 97. A lone « un » is an article, not a number.
 */
export function numberAt(words: readonly string[], from: number): NumberWords | null {
  let best: NumberWords | null = null;
  for (let end = from + 1; end <= words.length; end += 1) {
    const last = words[end - 1] ?? '';
    if (last === 'et' && best) continue;
    if (!NUMBER_WORDS.has(last)) break;
    const read = readNumber(words.slice(from, end).join(' '));
    if (read === null) break;
    best = { value: read.value, words: end - from };
  }
  return best?.words === 1 && /^une?$/u.test(words[from] ?? '') ? null : best;
}
