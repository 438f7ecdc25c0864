import type { AmountMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Annotator } from '../input.ts';
import { type Counted, type CountView, countView } from './count-view.ts';
import { elided } from './elided.ts';
import { countsNothing } from './exclude.ts';
import { type Figure, findFigures, roundingAfter } from './figure.ts';
import { bare, noun } from './nouns.ts';
import { fraction, ordinal, score, vague } from './phrases.ts';
import { ratio } from './ratio.ts';
import { measure, money, percent } from './signs.ts';

/** Phrases that are no plain number; the first that claims a place keeps it. */
const PHRASES: readonly ((view: CountView) => readonly Counted[])[] = [score, fraction, ratio, vague, ordinal];
/** What a number counts, by what follows it; the first that knows wins. */
const SIGNS: readonly ((view: CountView, figure: Figure) => Counted | null)[] = [percent, money, measure];
const NOUNS: readonly ((view: CountView, figure: Figure) => Counted | null)[] = [noun, bare];
/** « entre 40 et 90 élèves », « deux ou trois missiles », « 20 à 25 % » */
const LINK = /^[ ]*(?:et|à|ou|-|–)[ ]*$/u;
const ENTRE = /(?<!\p{L})entre[ ]$/iu;
const LEAD = /(?<!\p{L})(?:entre|de)[ ]$/iu;

/** Amounts of a text, sorted, disjoint: number and unit, percentages, money, fractions, ordinals, scores. */
export const amounts: Annotator = {
  name: 'amounts',
  annotate: ({ text, sentences }) =>
    sentences.flatMap((sentence) => annotateSentence(text, sentence).map((counted) => mention(text, counted))),
};

function annotateSentence(text: string, sentence: Span): Counted[] {
  const view = countView(text, sentence);
  const claimed: Counted[] = [];
  for (const rule of PHRASES) {
    for (const counted of rule(view)) if (isFree(claimed, counted)) insert(claimed, counted);
  }
  const figures = findFigures(view);
  let previous: Figure | null = null;
  for (const figure of figures) {
    const counted = isFree(claimed, figure) ? readFigure(view, figure, previous, claimed) : null;
    previous = figure;
    if (counted !== null && isFree(claimed, counted)) insert(claimed, counted);
  }
  return claimed;
}

function readFigure(
  view: CountView,
  figure: Figure,
  previous: Figure | null,
  claimed: readonly Counted[],
): Counted | null {
  const sign = first(SIGNS, view, figure);
  const excluded = sign === null && countsNothing(view.words, figure.first, figure.last, figure.value, figure.digits);
  const counted = excluded
    ? null
    : (sign ?? first(NOUNS, view, figure) ?? elided(view, figure, claimed[place(claimed, figure.start) - 1]));
  if (counted === null) return null;
  const ranged = previous === null ? counted : withRange(view, counted, figure, previous);
  const rounded = roundingAfter(view, ranged.end);
  return rounded === 0 ? ranged : { ...ranged, end: ranged.end + rounded, approximate: true };
}

function first(rules: typeof SIGNS, view: CountView, figure: Figure): Counted | null {
  for (const rule of rules) {
    const counted = rule(view, figure);
    if (counted !== null) return counted;
  }
  return null;
}

// The lower bound is the value, and the range is rough
function withRange(view: CountView, counted: Counted, figure: Figure, previous: Figure): Counted {
  const between = view.plain.slice(previous.end - view.start, figure.from - view.start);
  if (counted.rule === 'bare' || previous.article || !LINK.test(between) || previous.value >= figure.value)
    return counted;
  // « ses sœurs de 14 et 16 ans » are two ages
  if (
    /et/u.test(between) &&
    !ENTRE.test(view.plain.slice(Math.max(0, previous.from - view.start - 8), previous.from - view.start))
  )
    return counted;
  // « entre 12 et 15 millions »: the scale is written once
  const scale = previous.value < 1000 && figure.value >= 1e6 ? 10 ** (Math.floor(Math.log10(figure.value) / 3) * 3) : 1;
  const at = previous.from - view.start;
  const lead = LEAD.exec(view.plain.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
  return { ...counted, start: previous.from - lead, value: previous.value * scale, approximate: true, rule: 'range' };
}

// `claimed` is sorted and disjoint
function isFree(claimed: readonly Counted[], { start, end }: Span): boolean {
  const at = place(claimed, start);
  return (claimed[at - 1]?.end ?? 0) <= start && (claimed[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
}

function insert(claimed: Counted[], counted: Counted): void {
  claimed.splice(place(claimed, counted.start), 0, counted);
}

function place(claimed: readonly Counted[], start: number): number {
  let low = 0;
  let high = claimed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claimed[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mention(text: string, { start, end, rule, value, approximate, unit }: Counted): AmountMention {
  return { kind: 'amount', start, end, text: text.slice(start, end), rule, value, approximate, unit };
}
