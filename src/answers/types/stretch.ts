import type { Span } from '../../model/span.ts';
import type { Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

/** A stretch must have this many content words to say something. */
const LEAST_WORDS = 2;
/** Letters looked at around a word for what a hyphen ties to it. */
const HYPHENATED = 30;
/** Cut off at both ends: what links a stretch to its sentence but is no part of an answer. */
const EDGE = /^[\s,;:.!?()»”–—-]+|[\s,;:.!?(«“–—-]+$/gu;
/** Function words that an answer does not end with: « parmi les points à l’ ». */
const DANGLING =
  /(?:[\s,]+(?:à|au|aux|de|du|des|d['’]|l['’]|le|la|les|en|et|ou|par|pour|sur|dans|avec|que|qu['’]|qui|dont|où|un|une|son|sa|ses|leur|leurs|ce|cette|ces|se|s['’]|a|ont|est|sont|y))+$/iu;
const PARTICIPLE = /^[\s,]*\p{Ll}+(?:ée?s?|ie?s?|ue?s?|ises?|tes?)\s[^,]{3,90},\s(?=\p{Ll})/u;
const RELATIVE = /(?<=\S+\s\S+\s\S+),?\s(?:qui|dont)\s/u;
/** A subordinate comment that may be left off: « …, a déclaré X », « …, selon X ». */
const ASIDE =
  /[,;] (?:selon|d['’]après|a(?:vait)? (?:déclaré|indiqué|affirmé|ajouté|précisé|assuré|expliqué|estimé)|tandis que|alors que)(?![\p{L}]).*$/isu;

/**
 * The longest part of the sentence that the question does not say: between two words that it shares with the question, before the
 * first or after the last. Null when the question says nearly everything.
 */
function untoldStretch(view: View, bare: boolean): Span | null {
  const { passage } = view;
  const told = view.matches.filter(({ at, strength }) => at >= 0 && strength >= 0.5).map(({ at }) => at);
  const cuts = view.tokens.filter(({ start }) => told.includes(start));
  const { raw } = passage.article;
  const edges = [passage.start, ...cuts.flatMap((cut) => wholeWord(cut, raw)), passage.end];
  let best: { span: Span; words: number } | null = null;
  for (let at = 0; at < edges.length; at += 2) {
    const span = { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 };
    const words = view.tokens.filter(({ start, end }) => start >= span.start && end <= span.end).length;
    if (words >= LEAST_WORDS && (best === null || words > best.words)) best = { span, words };
  }
  return best && trimmed(raw, bare ? withoutClauses(best.span, raw) : best.span);
}

// « belle-famille » is one word though « famille » alone is told
function wholeWord({ start, end }: Span, raw: string): [number, number] {
  const before = /[\p{L}\p{N}-]*-$/u.exec(raw.slice(Math.max(0, start - HYPHENATED), start))?.[0].length ?? 0;
  const after = /^-[\p{L}\p{N}-]*/u.exec(raw.slice(end, end + HYPHENATED))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** « une passerelle | qui sera piétonne », « bâtie hier, | la passerelle »: clauses that hang on a stretch, when enough is left. */
function withoutClauses({ start, end }: Span, raw: string): Span {
  const text = raw.slice(start, end);
  const head = PARTICIPLE.exec(text)?.[0].length ?? 0;
  const tail = RELATIVE.exec(text.slice(head))?.index ?? text.length;
  return { start: start + head, end: Math.min(end, start + head + tail) };
}

/** The slice without what only links it: marks at its ends, an aside, words left hanging. Null when hardly anything is left. */
export function trimmed(raw: string, span: Span): Span | null {
  const text = raw.slice(span.start, span.end);
  const body = text.replace(ASIDE, '').replace(EDGE, '').replace(DANGLING, '').replace(EDGE, '');
  const at = text.indexOf(body);
  return body.length < 4 || at < 0 ? null : { start: span.start + at, end: span.start + at + body.length };
}

/** The same as a short answer; for types that can also answer with the whole sentence. `bare`: without the clauses that hang on it. */
export function untold(
  view: View,
  strength: number,
  { bare }: { readonly bare: boolean } = { bare: false },
): Finding[] {
  const span = untoldStretch(view, bare);
  return span ? [{ ...span, value: null, strength, rule: 'what the question leaves open' }] : [];
}
