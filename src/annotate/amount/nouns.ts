import { BE_FORMS, HAVE_FORMS, PLAIN_FINITE } from '../../fr/grammar-words.ts';
import { PLAIN_UNITS } from '../../fr/units.ts';
import type { Word } from '../speech/words.ts';
import type { Counted, CountView } from './count-view.ts';
import type { Figure } from './figure.ts';
import { readUnit, type UnitRange } from './unit.ts';

/** Numbers written with a noun of their own take « de »: « une dizaine de », « 9,5 millions d’ ». */
const WITH_DE = /(?:aine|illiers?|illions?|illiards?|demi)s?$/u;
const PEOPLE = /^(?:personne|homme|femme|enfant|fille|garçon|fils|élève|étudiant|adolescent|bébé|victime|habitant)/u;

/** « deux missiles balistiques », « 9,5 millions d’habitants », « plus de quatre heures »; « un » counts with « seul » or before a unit. */
export function noun(view: CountView, figure: Figure): Counted | null {
  const { words } = view;
  const unit = unitAfter(view, figure);
  if (unit === null) return null;
  const head = words[unit.noun]?.low ?? '';
  if (figure.article && !countsOne(words, unit, head)) return null;
  const start = words[unit.from]?.start ?? 0;
  const end = words[unit.to]?.end ?? 0;
  const slice = view.plain.slice(start - view.start, end - view.start);
  return {
    start: figure.from,
    end,
    rule: ruleFor(words, figure, head),
    value: figure.value,
    approximate: figure.approximate,
    unit: slice,
  };
}

/** « deux ont échoué », « 120 restaient à bord », « trois d’entre eux », « 200 millions, »: a number that stands for its noun. */
export function bare(view: CountView, figure: Figure): Counted | null {
  if (figure.article) return null;
  // « six Français sur dix »
  if (view.words[figure.first - 1]?.low === 'sur') return null;
  const next = view.words[figure.last + 1];
  const verb = next?.kind === 'word' && !next.capital && standsForSubject(next.low);
  const among = /^d'$/u.test(next?.low ?? '') && view.words[figure.last + 2]?.low === 'entre';
  const scaled = WITH_DE.test(view.plain.slice(0, figure.end - view.start)) && figure.value >= 1000;
  if (!verb && !among && !scaled) return null;
  return {
    start: figure.from,
    end: figure.end,
    rule: 'bare',
    value: figure.value,
    approximate: figure.approximate,
    unit: '',
  };
}

function standsForSubject(low: string): boolean {
  return (
    HAVE_FORMS.has(low) || BE_FORMS.has(low) || PLAIN_FINITE.has(low) || /.{3}(?:aient|èrent|eront|ent)$/u.test(low)
  );
}

function unitAfter({ words, plain, start }: CountView, figure: Figure): UnitRange | null {
  const scaled = WITH_DE.test(plain.slice(0, figure.end - start));
  const linked = /^(?:de|d')$/u.test(words[figure.last + 1]?.low ?? '');
  if (scaled) return linked ? readUnit(words, figure.last + 2, false) : null;
  return readUnit(words, figure.last + 1, figure.value < 2);
}

function countsOne(words: readonly Word[], unit: UnitRange, head: string): boolean {
  // « un jour » is once upon a time, « en un jour » is a day
  if (head === 'jour') return /^(?:en|pendant|durant|d')$/u.test(words[unit.from - 2]?.low ?? '');
  return (PLAIN_UNITS.has(head) && head !== 'point') || words[unit.from]?.low.startsWith('seul') === true;
}

// « âgé de 41 ans », « une femme de 41 ans », « M. X, 66 ans, »
function ruleFor(words: readonly Word[], figure: Figure, head: string): string {
  if (!/^ans?$/u.test(head)) return 'noun';
  const [before, further] = [words[figure.first - 1], words[figure.first - 2]];
  const comma = before?.low === ',' && further?.capital === true;
  const aged = before?.low === 'de' && (/^[aâ]gée?s?$/u.test(further?.low ?? '') || PEOPLE.test(further?.low ?? ''));
  return comma || aged ? 'age' : 'noun';
}
