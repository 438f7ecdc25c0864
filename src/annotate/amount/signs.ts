import { CURRENCIES, MEASURES, SHORT_SCALES } from '../../fr/units.ts';
import type { Counted, CountView } from './count-view.ts';
import type { Figure } from './figure.ts';

const literal = (sign: string): string => sign.replace(/[$.*+?^()|[\]\\]/gu, '\\$&');
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const CODES = oneOf(Object.keys(CURRENCIES));
const SCALES = Object.keys(SHORT_SCALES).join('|');
const MONEY = new RegExp(`^[ ]?(?:(${SCALES})[ ]?)?(${CODES})(?![\\p{L}\\p{N}])`, 'iu');
const MONEY_BEFORE = /([€$£¥])[ ]?$/u;
const MEASURE = new RegExp(`^[ ]?(${oneOf(Object.keys(MEASURES))})(?![\\p{L}\\p{N}'²³/-])`, 'u');
const PERCENT = /^[ ]?(?:%|pour[ ]?cent(?!\p{L})|pct(?!\p{L}))/iu;
/** « 80 % des voix »: what is shared, one noun. */
const SHARED = /^[ ](?:des|du|de la|de l'|de leurs?|de ses|de son|de sa)[ ]?\p{L}{2,}/u;

/** « 0,4 % », « 80% des voix » */
export function percent(view: CountView, figure: Figure): Counted | null {
  const sign = PERCENT.exec(rest(view, figure))?.[0];
  if (sign === undefined) return null;
  const end = figure.end + sign.length;
  const shared = SHARED.exec(view.plain.slice(end - view.start))?.[0] ?? '';
  return counted(figure, end + shared.length, 'percent', '%');
}

/** « 20 € », « 5 M€ », « $10 », « 1,5 million USD » */
export function money(view: CountView, figure: Figure): Counted | null {
  const after = MONEY.exec(rest(view, figure));
  if (after !== null) {
    const unit = CURRENCIES[(after[2] ?? '').toLowerCase()] ?? '';
    const value = figure.value * (SHORT_SCALES[(after[1] ?? '').toLowerCase()] ?? 1);
    return { ...counted(figure, figure.end + after[0].length, 'money', unit), value };
  }
  const before = MONEY_BEFORE.exec(
    view.plain.slice(Math.max(0, figure.start - view.start - 2), figure.start - view.start),
  );
  if (before === null) return null;
  const start = figure.start - before[0].length;
  return { ...counted(figure, figure.end, 'money', CURRENCIES[before[1] ?? ''] ?? ''), start };
}

/** « 12 km », « 50 m² », « 35 °C », « 40 µg/m3 » */
export function measure(view: CountView, figure: Figure): Counted | null {
  const sign = MEASURE.exec(rest(view, figure));
  if (sign === null) return null;
  return counted(figure, figure.end + sign[0].length, 'measure', MEASURES[sign[1] ?? ''] ?? '');
}

function rest(view: CountView, figure: Figure): string {
  const at = figure.end - view.start;
  return view.plain.slice(at, at + 16);
}

function counted(figure: Figure, end: number, rule: string, unit: string): Counted {
  return { start: figure.from, end, rule, value: figure.value, approximate: figure.approximate, unit };
}
