import { fold } from './letters.ts';

/** Several tables are asked about one line after the other: its words are read once. */
let last: { readonly text: string; readonly runs: ReadonlySet<string> } = { text: '', runs: new Set() };

/** Runs of letters of a text, folded: « L’e-mail » → l, e, mail. */
export function letterRuns(text: string): ReadonlySet<string> {
  if (last.text !== text) last = { text, runs: new Set(fold(text).match(/\p{L}+/gu)) };
  return last.runs;
}

/** So many patterns are made before the whole table is worth its own. */
const MOST_MADE = 24;

/**
 * A pattern that needs one of many entries, made for the text at hand: of the few entries whose words the text has all, in the
 * order of the table. It finds what the pattern of the whole table would find, and a short dossier is read in less time than the
 * engine takes to compile that one; a long dossier, which calls for many, ends up with it. Gives null when the text has no entry.
 * `make` must let no letter stand right before or after an entry.
 */
export function tablePattern(
  table: readonly string[],
  make: (entries: readonly string[]) => RegExp,
): (text: string) => RegExp | null {
  const worded = table.map((entry) => ({ entry, words: [...letterRuns(entry)] }));
  const made = new Map<string, RegExp>();
  let whole: RegExp | null = null;
  return (text) => {
    const runs = letterRuns(text);
    const entries = worded.flatMap(({ entry, words }) => (words.every((word) => runs.has(word)) ? [entry] : []));
    if (entries.length === 0) return null;
    const key = entries.join('|');
    const known = made.get(key) ?? whole;
    if (known !== null) return known;
    const pattern = make(made.size < MOST_MADE ? entries : table);
    if (made.size < MOST_MADE) made.set(key, pattern);
    else whole = pattern;
    return pattern;
  };
}
