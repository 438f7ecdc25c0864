import type { Draft, Format, Particulars } from '../draft.ts';
import { UNKNOWN } from '../draft.ts';
import { writtenDate } from '../metadata/written-date.ts';

const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u;
const ENTRY = /^([\p{L}_-]+)\s*:\s*(.*)$/u;
const HEADING = /^#[^\S\n]+(.+)$/mu;

/** Front matter keys, folded to lower case. */
const KEYS: Readonly<Record<string, keyof Particulars>> = {
  title: 'title',
  titre: 'title',
  publisher: 'publisher',
  source: 'publisher',
  media: 'publisher',
  média: 'publisher',
  agency: 'agency',
  agence: 'agency',
  url: 'url',
  link: 'url',
  lien: 'url',
  date: 'published',
  published: 'published',
  publié: 'published',
};

/** Markdown with an optional front matter of `key: value` lines; what it does not know there is ignored. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  maxBytes: 32 * 1024 * 1024,
  parse: (raw) => [draft(raw)],
};

function draft(raw: string): Draft {
  const block = FRONT_MATTER.exec(raw);
  const given = block?.[1] === undefined ? UNKNOWN : frontMatter(block[1]);
  const title = given.title ?? HEADING.exec(raw.slice(block?.[0].length ?? 0))?.[1]?.trim() ?? null;
  return { ...given, title, raw, metadata: block === null ? [] : [{ start: 0, end: block[0].length }] };
}

function frontMatter(block: string): Particulars {
  const found: Partial<Record<keyof Particulars, string>> = {};
  for (const line of block.split(/\r?\n/u)) {
    const [, key = '', value = ''] = ENTRY.exec(line) ?? [];
    const field = KEYS[key.toLowerCase()];
    const words = unquoted(value.trim());
    if (field !== undefined && words !== '') found[field] ??= words;
  }
  return { ...UNKNOWN, ...found, published: found.published ? (writtenDate(found.published)?.value ?? null) : null };
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
}
