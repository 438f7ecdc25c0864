import { readNumber } from './numbers.ts';

/** A number written in words: its value and how many words it takes. */
interface NumberWords {
  readonly value: number;
  readonly words: number;
}

/** Values of single words already read: the words of a language are few, its texts are long. */
const known = new Map<string, number | null>();

/**
 * The number that starts at `from` in folded words, hyphens already apart, up to 999,999; null when none does.
 * « vingt quatre » is 24, « quatre vingt dix sept » 97. A lone « un » is an article, and « millions » stays a word: it is one beside digits too.
 */
export function numberAt(words: readonly string[], from: number): NumberWords | null {
  if (worth(words[from]) === null) return null;
  let best: NumberWords | null = null;
  for (let end = from + 1; end <= words.length; end += 1) {
    const last = words[end - 1];
    if (last === 'et') continue;
    if (worth(last) === null) break;
    const value = end === from + 1 ? worth(last) : (readNumber(words.slice(from, end).join(' '))?.value ?? null);
    if (value === null) break;
    best = { value, words: end - from };
  }
  return best?.words === 1 && /^une?$/u.test(words[from] ?? '') ? null : best;
}

/** What one word is worth inside a number: « vingt » 20, « mille » 1000; null for « million », « dizaine » and other words. */
function worth(word: string | undefined): number | null {
  if (word === undefined) return null;
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  if (/\P{L}/u.test(word)) return null;
  const read = readNumber(word);
  const value = read && !read.approximate && read.value <= 1000 ? read.value : null;
  if (known.size < 50_000) known.set(word, value);
  return value;
}
