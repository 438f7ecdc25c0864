import type { Evidence, Outcome } from '../model/answer.ts';
import type { Block, Inline } from '../model/reply.ts';
import { shorten } from './inline.ts';
import { phrases } from './phrases.ts';
import { sourceLine } from './source-line.ts';
import { SEPARATOR } from './typography.ts';

const LONGEST_EXCERPT = 200;
/** Values of one line (features, expansions); the others are counted. */
const MOST_VALUES = 24;

/** How the question was understood and why this passage was kept rather than the next, for `--why`. */
export function explainOutcome({ question, confidence, why }: Outcome): readonly Block[] {
  const lines: readonly (readonly [string, string | null])[] = [
    [phrases.why.type, question.cue === null ? question.type : phrases.why.readFrom(question.type, question.cue)],
    [phrases.why.terms, joined(why.terms)],
    [phrases.why.expansions, joined(why.expansions)],
    [phrases.why.quoted, joined(question.quoted)],
    [phrases.why.times, joined(question.times.map(({ text, value }) => `${text} = ${value}`))],
    [phrases.why.confidence, phrases.percent(confidence)],
  ];
  const items = lines.flatMap(([label, value]) => (value === null ? [] : [labelled(label, value)]));
  return [
    { kind: 'divider' },
    { kind: 'heading', content: [{ text: phrases.why.heading }] },
    { kind: 'list', items },
    ...evidence(phrases.why.winner, why.winner),
    ...evidence(phrases.why.runnerUp, why.runnerUp),
  ];
}

function evidence(label: string, found: Evidence | null): readonly Block[] {
  if (found === null) return [];
  const features = Object.entries(found.features).map(([name, value]) => `${name} ${round(value)}`);
  const details = [
    labelled(phrases.why.features, joined(features) ?? phrases.why.none),
    labelled(phrases.why.rules, joined(found.rules) ?? phrases.why.none),
  ];
  return [
    { kind: 'text', content: [{ text: phrases.why.scored(label, round(found.score)), bold: true }] },
    { kind: 'quote', content: [{ text: shorten(found.excerpt.text, LONGEST_EXCERPT) }] },
    { kind: 'source', content: sourceLine(found.excerpt.article, null) },
    { kind: 'list', items: details },
  ];
}

function labelled(label: string, value: string): readonly Inline[] {
  return [{ text: label, dim: true }, { text: value }];
}

function joined(values: readonly string[]): string | null {
  if (values.length === 0) return null;
  const shown = values.slice(0, MOST_VALUES).join(SEPARATOR);
  return values.length > MOST_VALUES ? phrases.why.andMore(shown, values.length - MOST_VALUES) : shown;
}

function round(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
