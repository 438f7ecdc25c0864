import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Asked, Unit } from './answer-type.ts';
import type { Dossier } from './dossier.ts';
import { leans } from './excerpt.ts';
import { directionOf, nearnessOf } from './meaning.ts';
import type { Reading } from './read.ts';
import type { UnitMatch, View, ViewToken } from './view.ts';

/** A token of the same country as the question's word (« Moscou » for « russe »). */
const COUNTRY_STRENGTH = 0.7;
/** What a match in a neighbour is worth beside one in the sentence itself. */
const CONTEXT_STRENGTH = { previous: 0.8, heading: 0.7, next: 0.2, title: 0.7 } as const;

/** The same in the other sentences of one quotation, which are shown with it. */
const SAME_QUOTATION = 0.9;

/** Cosine past which two words share more than a subject. */
const SAME_SUBJECT = 0.35;

interface Met {
  readonly strength: number;
  readonly at: number;
  readonly by: string;
}

const UNMET: Met = { strength: 0, at: -1, by: '' };
const NOTHING: Reading = { tokens: [], countries: [] };

/** Lays the question over a passage: what of it is met in the sentence, and what only around it. */
export function viewOf(passage: Passage, asked: Asked, dossier: Dossier): View {
  const { article } = passage;
  const read = (span: Span | null): Reading =>
    span ? dossier.read(article.raw, span.start, span.end, `${article.id} ${span.start} ${span.end}`) : NOTHING;
  const here = read(passage);
  const around = [
    { strength: CONTEXT_STRENGTH.previous, reading: read(passage.previous), span: passage.previous },
    { strength: CONTEXT_STRENGTH.heading, reading: read(passage.heading), span: passage.heading },
    { strength: CONTEXT_STRENGTH.next, reading: read(passage.next), span: passage.next },
    { strength: CONTEXT_STRENGTH.title, reading: titleOf(passage, dossier), span: null },
    ...restOfQuotation(passage, dossier).map((span) => ({ strength: SAME_QUOTATION, reading: read(span), span })),
  ];
  const meet = (unit: Unit, reading: Reading, span: Span | null): Met =>
    best(meetWords(unit, reading), span ? meetName(unit, passage, span, dossier) : UNMET);
  const own = oneWordEach(asked.units, (unit, reading) => meet(unit, reading, passage), here);
  const matches = asked.units.map((unit): UnitMatch => {
    const met = own.get(unit) ?? UNMET;
    // what is met better here than a place can tell is not looked for there
    const inContext = around.reduce(
      (top, place) =>
        place.strength <= top ? top : Math.max(top, place.strength * meet(unit, place.reading, place.span).strength),
      met.strength,
    );
    const soft = met.strength < 1 ? Math.max(met.strength, softest(unit, here.tokens)) : 1;
    return { unit, ...met, soft, inContext };
  });
  return {
    passage,
    before: leans(passage) ? beforeOf(passage, read, dossier) : null,
    tokens: here.tokens,
    mentions: dossier.mentionsIn(article, passage),
    matches,
    clusterOf: (mention) => dossier.clusterOf(article, mention),
  };
}

/**
 * A word of the passage stands for one word of the question: « militaire » cannot be met by « soldats » and « combattent » both.
 * The better match keeps it; the other looks for its next best.
 */
function oneWordEach(
  units: readonly Unit[],
  meet: (unit: Unit, reading: Reading) => Met,
  reading: Reading,
): Map<Unit, Met> {
  const first = units
    .map((unit) => ({ unit, met: meet(unit, reading) }))
    .sort((a, b) => b.met.strength - a.met.strength);
  const taken = new Set<number>();
  const matches = new Map<Unit, Met>();
  for (const { unit, met } of first) {
    const clash = met.at >= 0 && met.strength < 1 && unit.kind === 'word' && taken.has(met.at);
    const kept = clash
      ? meet(unit, { ...reading, tokens: reading.tokens.filter(({ start }) => !taken.has(start)) })
      : met;
    matches.set(unit, kept);
    if (kept.at >= 0) taken.add(kept.at);
  }
  return matches;
}

function beforeOf(passage: Passage, read: (span: Span | null) => Reading, dossier: Dossier): View | null {
  const { previous, article } = passage;
  if (previous === null || previous.heading || article.raw.slice(previous.end, passage.start).trim() !== '')
    return null;
  const { tokens } = read(previous);
  const text = article.raw.slice(previous.start, previous.end);
  return {
    passage: { ...passage, start: previous.start, end: previous.end, text, sentence: previous, previous: null },
    tokens,
    mentions: dossier.mentionsIn(article, previous),
    matches: [],
    before: null,
    clusterOf: (mention) => dossier.clusterOf(article, mention),
  };
}

/** What stands before and after the sentence in a quotation of several. */
function restOfQuotation({ article, start, end }: Passage, dossier: Dossier): Span[] {
  const speech = dossier.mentionsIn(article, { start, end }).find((one) => one.kind === 'speech' && one.whole !== null);
  const whole = speech?.kind === 'speech' ? speech.whole : null;
  return whole === null
    ? []
    : [
        { start: whole.start, end: start },
        { start: end, end: whole.end },
      ].filter((span) => span.start < span.end);
}

function titleOf({ article }: Passage, dossier: Dossier): Reading {
  return article.title === null ? NOTHING : dossier.read(article.title, 0, article.title.length, `${article.id} title`);
}

function meetWords(unit: Unit, { tokens, countries }: Reading): Met {
  let top = UNMET;
  for (const token of tokens) {
    if (unit.stems.includes(token.stem)) {
      const share = unit.stems.length === 1 ? 1 : shareOf(unit.stems, tokens);
      top = best(top, { strength: share, at: token.start, by: 'form' });
    }
    const near = unit.related.get(token.stem);
    if (near) top = best(top, { strength: near.weight, at: token.start, by: near.by });
  }
  const place = unit.country && countries.find(({ country }) => country === unit.country);
  return place ? best(top, { strength: COUNTRY_STRENGTH, at: place.at, by: 'country' }) : top;
}

/** The nearest word in use, from 0 at a cosine of .35 (the same subject at most) to 1. */
function softest(unit: Unit, tokens: readonly ViewToken[]): number {
  const wanted = unit.direction;
  if (wanted === null) return 0;
  let top = 0;
  for (const { folded } of tokens) {
    const direction = directionOf(folded);
    if (direction !== null) top = Math.max(top, nearnessOf(wanted, direction));
  }
  return Math.max(0, (top - SAME_SUBJECT) / (1 - SAME_SUBJECT));
}

function shareOf(stems: readonly string[], tokens: readonly ViewToken[]): number {
  return stems.filter((stem) => tokens.some((token) => token.stem === stem)).length / stems.length;
}

function meetName(unit: Unit, passage: Passage, span: Span, dossier: Dossier): Met {
  let top = UNMET;
  if (unit.clusters.length === 0) return top;
  for (const mention of dossier.mentionsIn(passage.article, span)) {
    const cluster = dossier.clusterOf(passage.article, mention);
    const match = cluster && unit.clusters.find((candidate) => candidate.cluster === cluster);
    if (match) top = best(top, { strength: match.weight, at: mention.start, by: 'name' });
  }
  return top;
}

function best(a: Met, b: Met): Met {
  return b.strength > a.strength ? b : a;
}
