import type { Span } from '../../model/span.ts';
import type { Draft, Particulars } from '../draft.ts';
import { dateLine } from './date-line.ts';
import { labelLine } from './labels.ts';
import { edgeLines, type Line, type Told } from './line.ts';
import { dateline, labelledOpening } from './opening.ts';
import { closingSignature, signatureLine } from './signature.ts';
import { type FoundTitle, findTitle, sameTitle } from './title.ts';

/** What a line may tell of its article; the first rule that knows the line reads it. */
const LINE_RULES: readonly ((line: Line) => Told | null)[] = [
  labelLine,
  dateLine,
  signatureLine,
  labelledOpening,
  dateline,
];

/** Completes a draft with what its own text says: title, publisher, agency, link, date. What the format gave stays. */
export function readMetadata(draft: Draft): Draft {
  const lines = edgeLines(draft.raw).filter((line) => !draft.metadata.some((span) => overlaps(line, span)));
  const told = new Map<Line, Told>();
  for (const line of lines) {
    const found = LINE_RULES.reduce<Told | null>((known, rule) => known ?? rule(line), null);
    if (found !== null) told.set(line, found);
  }
  const closing = closingSignature(draft.raw);
  const rest = lines.filter((line) => told.get(line)?.end !== line.end);
  const title = draft.title === null ? findTitle(rest, aboveLink(lines, told)) : null;
  const fields = merged(draft, [...told.values(), ...(closing === null ? [] : [closing])]);
  const spans = [...draft.metadata, ...told.values(), ...(closing === null ? [] : [closing])];
  return {
    ...fields,
    title: fields.title ?? title?.title ?? null,
    publisher: fields.publisher ?? fields.agency,
    raw: draft.raw,
    metadata: disjoint([...spans, ...(title === null ? [] : titleSpans(title, lines))]),
  };
}

/** Fields given first win: the format's, then line by line. */
function merged(draft: Draft, told: readonly Told[]): Particulars {
  const first = <K extends keyof Particulars>(field: K): string | null =>
    draft[field] ?? told.map(({ fields }) => fields[field]).find((value) => value != null) ?? null;
  return {
    title: first('title'),
    publisher: first('publisher'),
    agency: first('agency'),
    url: first('url'),
    published: first('published'),
  };
}

/** « les précédentes visites… » above « Source link : https://… » */
function aboveLink(lines: readonly Line[], told: ReadonlyMap<Line, Told>): Line | null {
  const at = lines.findIndex((line) => told.get(line)?.fields.url != null && line.rank < 8);
  const above = lines[at - 1];
  return above === undefined || told.has(above) || above.text.length > 220 ? null : above;
}

/** The site's tail after the title, and the lines that repeat the title. */
function titleSpans({ title, line, end }: FoundTitle, lines: readonly Line[]): Span[] {
  const repeats = lines.filter((other) => other !== line && other.rank < 6 && sameTitle(other.text, title));
  return [...(end < line.end ? [{ start: end, end: line.end }] : []), ...repeats];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function disjoint(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
