import { anyOf, SPACE } from '../../fr/loose.ts';
import { MONTHS } from '../../fr/months.ts';
import { agencyAlone } from './agencies.ts';
import type { Line, Told } from './line.ts';
import { writtenDate } from './written-date.ts';

const LABELLED_DATE = /^date\s*:?\s*(?=\d{4}-\d{2})/iu;
const MONTH = anyOf(MONTHS.flatMap(({ name, forms }) => [name, ...forms]));
const PLACE = "[\\p{Lu}][\\p{L}'’ -]{1,40}(?:\\([\\p{L} -]{2,30}\\))?";
/** Place, perhaps a date, an agency in brackets, a dash: the place and date may lack. */
const DATELINE = new RegExp(
  `^(?:${PLACE}${SPACE}*)?(?:[,–—-]${SPACE}*)?(?<date>(?:\\p{L}+${SPACE}+)?\\d{1,2}(?:er)?${SPACE}+${MONTH}\\.?(?:${SPACE}+\\d{4})?${SPACE}*)?[,–—-]?${SPACE}*\\((?<agency>[^()]{2,40})\\)${SPACE}*(?:--?|[–—:])${SPACE}*`,
  'iu',
);

/** « date 2023-09 Suivez… »: a date label with no line of its own. */
export function labelledOpening(line: Line): Told | null {
  const label = line.rank === 0 ? LABELLED_DATE.exec(line.text) : null;
  const date = label === null ? null : writtenDate(line.text.slice(label[0].length));
  if (label === null || date?.start !== 0) return null;
  return { start: line.start, end: line.start + label[0].length + date.end, fields: { published: date.value } };
}

/** « Paris, 3 mai 2022 (AFP) – Le ministre… »: the dateline of an agency, before the first sentence. */
export function dateline(line: Line): Told | null {
  const match = line.rank < 6 ? DATELINE.exec(line.text) : null;
  const agency = match?.groups?.agency === undefined ? null : agencyAlone(match.groups.agency);
  if (match === null || agency === null) return null;
  const date = writtenDate(match.groups?.date ?? '');
  return {
    start: line.start,
    end: line.start + match[0].length,
    fields: date === null ? { agency } : { agency, published: date.value },
  };
}
