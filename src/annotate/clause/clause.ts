import type { ClauseMention } from '../../model/mention.ts';
import type { Annotator } from '../input.ts';
import { blamedFor, motive, reasonParticiple } from './cause.ts';
import { type ClauseView, clauseView, type Found, sliceOf } from './clause-view.ts';
import { byConnective } from './connective.ts';
import { acronym, apposition, isA } from './definition.ts';
import { byDoing, byThing, carrier } from './means.ts';
import { toDo } from './purpose.ts';

/** Each looks at one rank of a sentence's words. */
const RULES: readonly ((view: ClauseView, at: number) => Found | null)[] = [
  toDo,
  blamedFor,
  reasonParticiple,
  motive,
  byDoing,
  carrier,
  byThing,
  isA,
  apposition,
  acronym,
];

/** Clauses of cause, purpose, means and definition, sorted; two of one kind never overlap, the one that opens first stays. */
export const clauses: Annotator = {
  name: 'clauses',
  annotate: ({ text, sentences }) =>
    sentences.flatMap((sentence) => {
      const view = clauseView(text, sentence);
      return found(view).map((one) => mention(view, one));
    }),
};

function found(view: ClauseView): Found[] {
  const kept: Found[] = [];
  const ends = new Map<ClauseMention['kind'], number>();
  // « s’explique par »: its « par » opens nothing else
  let opened = 0;
  for (let at = 0; at < view.words.length; at += 1) {
    const here = byConnective(view, at);
    if (at >= opened) here.push(...RULES.flatMap((rule) => rule(view, at) ?? []));
    for (const { rule, body } of here) if (rule.endsWith('-connective')) opened = Math.max(opened, body);
    for (const one of here) {
      if (one.to < one.body || (ends.get(one.kind) ?? -1) >= one.from) continue;
      ends.set(one.kind, one.to);
      kept.push(one);
    }
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

function mention(view: ClauseView, { kind, rule, value, from, body, to }: Found): ClauseMention {
  const span = sliceOf(view, from, to);
  // « car, malgré le froid, il est bien »
  const first = view.words[body]?.low === ',' ? body + 1 : body;
  const last = rule === 'definition-acronym' ? to - 3 : to;
  return { kind, ...span, text: view.text.slice(span.start, span.end), rule, value, body: sliceOf(view, first, last) };
}
