import type { Counted, CountView } from './count-view.ts';
import type { Figure } from './figure.ts';

/** Before the first number of a change: « passer de 15 000 euros ». */
const FROM = /(?<!\p{L})(?:de|d')[ ]?$/u;
/** Before the second, with what rounds it: « à plus de 20 », « contre 250 ». */
const LINK = /(?<!\p{L})(?<link>à|contre)[ ]$/u;
/** What may follow a number that stands without its noun: no noun of its own begins here. */
const FOLLOWS =
  /^(?:en|cette|ce|l'|d'|dès|après|depuis|dans|par|pour|selon|avec|et|aujourd'hui|contre|au|à|lors|mais)$/u;

/** « passer de 15 000 euros à 100 000 », « 300 euros contre 250 l’an dernier »: the second number counts what the first does. */
export function elided(view: CountView, figure: Figure, before: Counted | undefined): Counted | null {
  if (before === undefined || before.unit === '' || figure.article) return null;
  const link = LINK.exec(upTo(view, figure.from))?.groups?.link;
  const next = view.words[figure.last + 1];
  if (next?.kind === 'word' && !FOLLOWS.test(next.low)) return null;
  if (link !== 'contre' && !(link === 'à' && FROM.test(upTo(view, before.start)))) return null;
  const { from: start, end, value, approximate } = figure;
  return { start, end, rule: 'elided', value, approximate, unit: before.unit };
}

function upTo(view: CountView, offset: number): string {
  const at = offset - view.start;
  return view.low.slice(Math.max(0, at - 8), at);
}
