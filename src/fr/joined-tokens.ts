import { numberAt, rankOf } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A letter group that is no word (« G », « KN », « TF »): the digits after it belong to the same name. */
const CODE_HEAD = /^(?:\p{L}{1,2}|[^aeiouy\P{L}]{3,4})$/u;
const DIGITS = /^\d+$/u;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;
/** What digits carry when they rank: « 1er », « 20e », « 3ème ». */
const RANK_ENDINGS: ReadonlySet<string> = new Set([
  'er',
  'ers',
  're',
  'res',
  'ere',
  'eres',
  'e',
  'es',
  'eme',
  'emes',
  'nd',
  'nde',
]);

/** « 1er », as it is written out. */
const FIRST = 'premier';

/** Figures as one word each: « KN-23 » → kn23, « 24 000 » and « 24.000 » → 24000, « 8e » → 8, « 1er » → premier. Other words pass. */
export function withFigures(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const head = out.at(-1);
    const folded = head && joinedFigure(text, head, token);
    if (head && folded) out[out.length - 1] = join(text, head, token, folded);
    else out.push(GROUPED.test(token.folded) ? { ...token, folded: token.folded.replaceAll('.', '') } : token);
  }
  return out;
}

/** Numbers and ranks in words as figures: « vingt-quatre », « cent vingt », « huitième » → 24, 120, 8. */
export function withNumberWords(text: string, tokens: readonly Token[]): Token[] {
  const words = tokens.map((token) => token.folded);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(words, at);
    const first = tokens[at];
    const last = tokens[at + (number?.words ?? 1) - 1];
    const rank = number === null ? rankOf(words[at] ?? '') : null;
    if (first && last)
      out.push(
        number
          ? join(text, first, last, String(number.value))
          : rank === null
            ? first
            : { ...first, folded: String(rank) },
      );
    at += number?.words ?? 1;
  }
  return out;
}

function joinedFigure(text: string, head: Token, token: Token): string | null {
  if (head.end === token.start) {
    if (RANK_ENDINGS.has(token.folded) && DIGITS.test(head.folded)) return head.folded === '1' ? FIRST : head.folded;
  } else if (token.start - head.end > 1) return null;
  if (!DIGITS.test(token.folded)) return null;
  const gap = text.slice(head.end, token.start);
  if (/^[-\u2010\u2011]?$/u.test(gap) && CODE_HEAD.test(head.folded)) return head.folded + token.folded;
  const grouped = /^[ \u00A0\u202F\u2009]$/u.test(gap) && token.word.length === 3 && isGroupHead(head);
  return grouped ? head.folded + token.folded : null;
}

// « 24 » in « 24 000 », « 1 200 » in « 1 200 000 »; not the year of « en 2024 200 soldats »
const isGroupHead = (head: Token): boolean => DIGITS.test(head.folded) && /^\d{1,3}(?:[^\d]\d{3})*$/u.test(head.word);

const join = (text: string, first: Token, last: Token, folded: string): Token => ({
  start: first.start,
  end: last.end,
  word: text.slice(first.start, last.end),
  folded,
});
