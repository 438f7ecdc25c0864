import { numberAt } from './number-words.ts';
import type { Token } from './tokens.ts';

/** What stands between two neighbours, in the text they come from. */
const between = (text: string, left: Token, right: Token): string => text.slice(left.end, right.start);

const join = (text: string, first: Token, last: Token, folded: string): Token => ({
  start: first.start,
  end: last.end,
  word: text.slice(first.start, last.end),
  folded,
});

const isDigits = (token: Token): boolean => /^\p{N}+$/u.test(token.folded);
/** « G », « KN », « TF »: too short or too vowelless to be a word, so what follows is part of its name. */
const isCodeHead = (token: Token): boolean => /^(?:\p{L}{1,2}|[^aeiouy\P{L}]{3,4})$/u.test(token.folded);

// « G7 », « KN-23 », « TF1 », « S-400 » → g7, kn23, tf1, s400
export function withCodes(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const head = out.at(-1);
    if (head && isDigits(token) && isCodeHead(head) && /^[-\u2010\u2011]?$/u.test(between(text, head, token))) {
      out.splice(-1, 1, join(text, head, token, head.folded + token.folded));
    } else {
      out.push(token);
    }
  }
  return out;
}

// « 24 000 », « 24.000 » → 24000, whatever the space
export function withDigitGroups(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const head = out.at(-1);
    const group = head && /^\p{N}{1,3}(?:\p{N}{3})*$/u.test(head.folded) && head.word.length <= 11;
    if (group && /^\p{N}{3}$/u.test(token.folded) && /^[ \u00A0\u202F\u2009]$/u.test(between(text, head, token))) {
      out.splice(-1, 1, join(text, head, token, head.folded + token.folded));
    } else {
      out.push(
        /^\p{N}{1,3}(?:\.\p{N}{3})+$/u.test(token.folded)
          ? { ...token, folded: token.folded.replaceAll('.', '') }
          : token,
      );
    }
  }
  return out;
}

// « vingt-quatre », « cent vingt » → 24, 120
export function withNumberWords(text: string, tokens: readonly Token[]): Token[] {
  const words = tokens.map((token) => token.folded);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(words, at);
    const first = tokens[at];
    const last = tokens[at + (number?.words ?? 1) - 1];
    if (first && last) out.push(number ? join(text, first, last, String(number.value)) : first);
    at += number?.words ?? 1;
  }
  return out;
}
