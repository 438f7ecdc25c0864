import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SommetError } from '../errors.ts';
import { PARTICULARS } from './wording.ts';

/** Name of the file that says what the articles do not say of themselves. */
export const DOSSIER_FILE = 'dossier.json';

const { wanted } = PARTICULARS;
const words = z.string().trim().min(1);
const FIELDS = {
  title: { shape: words, wanted: wanted.words },
  publisher: { shape: words, wanted: wanted.words },
  agency: { shape: words, wanted: wanted.words },
  url: { shape: z.url({ protocol: /^https?$/u }), wanted: wanted.url },
  published: {
    shape: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/u),
    wanted: wanted.published,
  },
} as const;
const entry = z.strictObject({
  title: FIELDS.title.shape.optional(),
  publisher: FIELDS.publisher.shape.optional(),
  agency: FIELDS.agency.shape.optional(),
  url: FIELDS.url.shape.optional(),
  published: FIELDS.published.shape.optional(),
});
const dossier = z.record(z.string(), entry);

/** What `dossier.json` says of each file, by file name. */
export type DossierFile = z.infer<typeof dossier>;

/**
 * Reads `dossier.json`; an absent file says nothing.
 * @param files names of the article files of the folder
 * @throws SommetError when it is no JSON, has an unknown field or a wrong value, or names a file that is not there: each is named, with what to write
 */
export async function readDossierFile(folder: string, files: readonly string[]): Promise<DossierFile> {
  const place = join(folder, DOSSIER_FILE);
  const text = await readOptional(place);
  if (text === null) return {};
  const given = parseJson(place, text);
  const result = dossier.safeParse(given);
  const complaints = result.success ? [] : result.error.issues.flatMap((issue) => complaintsOf(issue, given));
  const missing = Object.keys(result.data ?? {}).filter((file) => !files.includes(file));
  complaints.push(...missing.map((file) => PARTICULARS.missingFile(file, files)));
  if (!result.success || complaints.length > 0) throw new SommetError(PARTICULARS.wrong(place, complaints));
  return result.data;
}

/** What is wrong, in French: of the file, of one entry, or of its fields. */
function complaintsOf(issue: z.core.$ZodIssue, given: unknown): readonly string[] {
  const [file, field] = issue.path.map(String);
  if (file === undefined) return [PARTICULARS.notDossier(given)];
  const said = (given as Readonly<Record<string, unknown>>)[file];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => PARTICULARS.unknownField(file, key, Object.keys(FIELDS)));
  if (field === undefined) return [PARTICULARS.notEntry(file, said)];
  const value = (said as Readonly<Record<string, unknown>>)[field];
  return [PARTICULARS.wrongField(file, field, { value, wanted: FIELDS[field as keyof typeof FIELDS].wanted })];
}

async function readOptional(place: string): Promise<string | null> {
  try {
    return (await readFile(place, 'utf8')).replace(/^\uFEFF/u, '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new SommetError(PARTICULARS.unreadable(place, codeOf(error)), { cause: error });
  }
}

function parseJson(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SommetError(PARTICULARS.notJson(place, whereOf(error, text)), { cause: error });
  }
}

/** Where the engine stopped reading, when it says so: line and column, from 1. */
function whereOf(error: unknown, text: string): { readonly line: number; readonly column: number } | null {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position === undefined && !message.includes('end of JSON')) return null;
  const lines = text.slice(0, Number(position ?? text.length)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The code of a failure of the system (« EACCES »), or the name of what failed. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.name;
}
