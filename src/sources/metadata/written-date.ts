import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import { MONTHS, monthNumber, WEEKDAYS } from '../../fr/months.ts';
import type { Span } from '../../model/span.ts';

/** A whole date as written in a line of metadata; `value` is ISO 8601 with the time when there is one. */
export interface WrittenDate extends Span {
  readonly value: string;
}

const names = (table: typeof MONTHS): string => anyOf(table.flatMap(({ name, forms }) => [name, ...forms]));
const GAP = `${SPACE}*`;
const CLOCK = `(?:${GAP}(?:à|-|–|,|\\|)?${GAP}(?<hour>\\d{1,2})${GAP}[h:]${GAP}(?<minute>\\d{2})?(?::(?<second>\\d{2}))?${WORD_END})?`;
const ISO_CLOCK =
  '(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';

const SHAPES: readonly RegExp[] = [
  // « 2024-06-18 20:17:30 », « 2023-09 »
  new RegExp(`(?<![\\d/-])(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2})${ISO_CLOCK})?(?![\\d-])`, 'iu'),
  // « dimanche 09 août 2020 à 10h20 », « 1er sept. 2021 »
  new RegExp(
    `${WORD_START}(?:${names(WEEKDAYS)}\\.?,?${SPACE}+)?(?<day>\\d{1,2})(?:er)?${SPACE}+(?<name>${names(MONTHS)})\\.?,?${SPACE}+(?<year>\\d{4})${WORD_END}${CLOCK}`,
    'iu',
  ),
  // « 12/03/2021 10:20 », day first as in France
  new RegExp(
    `(?<![\\d./-])(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})(?![\\d/-])${CLOCK}`,
    'iu',
  ),
];

/** The first whole date of a line, or null: « AFP, publié le dimanche 09 août 2020 à 10h20 » → 2020-08-09T10:20. */
export function writtenDate(line: string): WrittenDate | null {
  for (const shape of SHAPES) {
    const match = shape.exec(line);
    const value = match?.groups === undefined ? null : isoOf(match.groups);
    if (match !== null && value !== null) return { start: match.index, end: match.index + match[0].length, value };
  }
  return null;
}

function isoOf(found: Record<string, string | undefined>): string | null {
  const year = Number(found.year);
  const month = found.name === undefined ? Number(found.month) : (monthNumber(found.name) ?? 0);
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  const yearMonth = `${year}-${two(month)}`;
  if (found.day === undefined) return yearMonth;
  const day = Number(found.day);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${yearMonth}-${two(day)}${clockOf(found)}`;
}

function clockOf({ hour, minute = '00', second }: Record<string, string | undefined>): string {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  return `T${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
