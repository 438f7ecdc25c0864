import { readNumber } from './numbers.ts';

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

/** « deuxième » to « dixième », and the round ones the news ranks by; « premier » and « second » are words of their own. */
const RANKS = new Map(
  'deuxieme 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8 neuvieme 9 dixieme 10 onzieme 11 douzieme 12 treizieme 13 quatorzieme 14 quinzieme 15 seizieme 16 vingtieme 20 trentieme 30 quarantieme 40 cinquantieme 50 centieme 100'
    .match(/\p{L}+ \d+/gu)
    ?.map((pair) => pair.split(' '))
    .map(([word = '', value]) => [word, Number(value)] as const),
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
