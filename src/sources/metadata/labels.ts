import { anyOf, SPACE } from '../../fr/loose.ts';
import type { Particulars } from '../draft.ts';
import { agencyAlone } from './agencies.ts';
import type { Line, Told } from './line.ts';
import { writtenDate } from './written-date.ts';

/** Words before a colon, and the field they give. */
const LABELS: readonly (readonly [field: keyof Particulars, words: readonly string[]])[] = [
  ['title', ['title', 'titre']],
  ['publisher', ['author', 'auteur', 'publisher', 'éditeur', 'média', 'journal', 'source']],
  ['agency', ['agency', 'agence']],
  ['url', ['source link', 'url', 'link', 'lien', 'source', 'original article', 'article original']],
  [
    'published',
    ['publish date', 'published', 'published on', 'date', 'date de publication', 'publié le', 'publication date'],
  ],
];
const LABEL = new RegExp(
  `^(?<label>${anyOf(LABELS.flatMap(([, words]) => words))})${SPACE}*:${SPACE}*(?<value>\\S.{0,400})$`,
  'iu',
);
/** Longest publisher or agency name taken from a label. */
const LONGEST_NAME = 60;

/** « Author : News7 », « Publish date : 2024-06-18 20:17:30 », « Source link : https://… » */
export function labelLine(line: Line): Told | null {
  const groups = LABEL.exec(line.text)?.groups;
  if (groups === undefined) return null;
  const label = (groups.label ?? '').toLowerCase().replace(/\s+/gu, ' ');
  const value = (groups.value ?? '').trim();
  for (const [field, words] of LABELS) {
    const fields = words.includes(label) ? fieldsOf(field, value) : null;
    if (fields !== null) return { start: line.start, end: line.end, fields };
  }
  return null;
}

function fieldsOf(field: keyof Particulars, value: string): Partial<Particulars> | null {
  if (field === 'title') return { title: value };
  if (field === 'url') return /^https?:\/\/\S+$/iu.test(value) ? { url: value } : null;
  if (field === 'published') {
    const date = writtenDate(value);
    return date !== null && date.start < 12 ? { published: date.value } : null;
  }
  if (value.length > LONGEST_NAME || /^https?:/iu.test(value) || /[.!?]$/u.test(value)) return null;
  const agency = agencyAlone(value);
  return agency === null ? { [field]: value } : { agency };
}
