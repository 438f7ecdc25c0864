import type { Outcome } from '../model/answer.ts';
import type { Block, Inline, Reply } from '../model/reply.ts';
import { phrases } from './phrases.ts';
import { sourceLine } from './source-line.ts';

/** Other words and names that were looked for too: the first tell enough. */
const MOST_EXPANSIONS = 6;

/** Why this passage and not another, in plain French: for a reader, where `explainOutcome` is for who repairs a rule. */
export function explainPlainly(outcome: Outcome): Reply {
  const { question, confidence, why } = outcome;
  const { plainWhy } = phrases;
  const met = new Map((why.winner?.rules ?? []).flatMap((rule) => matchOf(rule)));
  const sought = question.terms.map(({ word }) => word);
  const items: (readonly Inline[])[] = [];
  if (sought.length > 0) items.push([{ text: plainWhy.sought }, { text: sought.join(', '), bold: true }]);
  const others = [...new Set(why.expansions.map((line) => line.replace(/ \([^)]*\)$/u, '')))].slice(0, MOST_EXPANSIONS);
  if (others.length > 0) items.push([{ text: plainWhy.also }, { text: others.join(', ') }]);
  if (question.times.length > 0)
    items.push([{ text: plainWhy.times }, { text: question.times.map(({ text }) => text).join(', ') }]);
  for (const [words, how] of met) items.push([{ text: words, bold: true }, { text: ` : ${how}` }]);
  if (outcome.kind === 'answer' && outcome.short !== null)
    items.push([{ text: plainWhy.holds }, { text: outcome.short.text, bold: true }]);
  items.push([{ text: plainWhy.confidence }, { text: phrases.percent(confidence), bold: true }]);
  const next = why.runnerUp;
  const blocks: Block[] = [
    { kind: 'heading', content: [{ text: outcome.kind === 'answer' ? phrases.why.heading : plainWhy.noAnswer }] },
    { kind: 'list', items },
  ];
  if (next)
    blocks.push(
      { kind: 'text', content: [{ text: plainWhy.next }] },
      { kind: 'quote', content: [{ text: next.excerpt.text }] },
      { kind: 'source', content: sourceLine(next.excerpt.article, next.excerpt) },
    );
  return { kind: 'reply', tone: 'notice', blocks, actions: [], ephemeral: true };
}

/** « Poutine: name » → « Poutine » and how it was met; nothing for rules that people need not know. */
function matchOf(rule: string): (readonly [string, string])[] {
  const [, words, by] = /^(.+): ([a-z]+)$/u.exec(rule) ?? [];
  const how = phrases.plainWhy.met[by as keyof typeof phrases.plainWhy.met];
  return words === undefined || how === undefined ? [] : [[words, how]];
}
