import type { Span } from '../../model/span.ts';
import type { Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

/** A stretch must have this many content words to say something. */
const LEAST_WORDS = 2;
/** Cut off at both ends: what links a stretch to its sentence but is no part of an answer. */
const EDGE = /^[\s,;:.!?()–—-]+|[\s,;:.!?(–—-]+$/gu;
/** Function words that an answer does not end with: « parmi les points à l’ ». */
const DANGLING =
  /(?:[\s,]+(?:à|au|aux|de|du|des|d['’]|l['’]|le|la|les|en|et|ou|par|pour|sur|dans|avec|que|qu['’]|qui|dont|où|un|une|son|sa|ses|leur|leurs|ce|cette|ces|se|s['’]|a|ont|est|sont|y))+$/iu;
/** A subordinate comment that may be left off: « …, a déclaré X », « …, selon X ». */
const ASIDE =
  /[,;] (?:selon|d['’]après|a(?:vait)? (?:déclaré|indiqué|affirmé|ajouté|précisé|assuré|expliqué|estimé)|tandis que|alors que)(?![\p{L}]).*$/isu;

/**
 * The longest part of the sentence that the question does not say: between two words that it shares with the question, before the
 * first or after the last. Null when the question says nearly everything.
 */
function untoldStretch(view: View): Span | null {
  const { passage } = view;
  const told = view.matches.filter(({ at, strength }) => at >= 0 && strength >= 0.5).map(({ at }) => at);
  const cuts = view.tokens.filter(({ start }) => told.includes(start));
  const edges = [passage.start, ...cuts.flatMap(({ start, end }) => [start, end]), passage.end];
  let best: { span: Span; words: number } | null = null;
  for (let at = 0; at < edges.length; at += 2) {
    const span = { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 };
    const words = view.tokens.filter(({ start, end }) => start >= span.start && end <= span.end).length;
    if (words >= LEAST_WORDS && (best === null || words > best.words)) best = { span, words };
  }
  return best && trimmed(passage.article.raw, best.span);
}

function trimmed(raw: string, span: Span): Span | null {
  const text = raw.slice(span.start, span.end);
  const body = text.replace(ASIDE, '').replace(EDGE, '').replace(DANGLING, '').replace(EDGE, '');
  const at = text.indexOf(body);
  return body.length < 4 || at < 0 ? null : { start: span.start + at, end: span.start + at + body.length };
}

/** The same as a short answer; for types that can also answer with the whole sentence. */
export function untold(view: View, strength: number): Finding[] {
  const span = untoldStretch(view);
  return span ? [{ ...span, value: null, strength, rule: 'what the question leaves open' }] : [];
}
