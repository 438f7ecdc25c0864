import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SommetError } from '../errors.ts';

/** Name of the file that says what the articles do not say of themselves. */
export const DOSSIER_FILE = 'dossier.json';

const words = z.string().trim().min(1);
const entry = z.strictObject({
  title: words.optional(),
  publisher: words.optional(),
  agency: words.optional(),
  url: z.url({ protocol: /^https?$/u }).optional(),
  published: z
    .string()
    .regex(
      /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/u,
      'ISO 8601: 2024, 2024-06, 2024-06-18 or 2024-06-18T20:17',
    )
    .optional(),
});
const dossier = z.record(z.string(), entry);

/** What `dossier.json` says of each file, by file name. */
export type DossierFile = z.infer<typeof dossier>;

/**
 * Reads `dossier.json`; an absent file says nothing.
 * @param files names of the article files of the folder
 * @throws SommetError when it is no JSON, has an unknown field, or names a file that is not there
 */
export async function readDossierFile(folder: string, files: readonly string[]): Promise<DossierFile> {
  const place = join(folder, DOSSIER_FILE);
  const text = await readOptional(place);
  if (text === null) return {};
  const result = dossier.safeParse(parseJson(place, text));
  if (!result.success) throw new SommetError(`${place} is not right:\n${z.prettifyError(result.error)}`);
  const unknown = Object.keys(result.data).filter((file) => !files.includes(file));
  if (unknown.length > 0) {
    throw new SommetError(
      `${place} names ${unknown.map((file) => `"${file}"`).join(', ')}, which the folder does not hold. ` +
        `Correct the name or remove the entry; the articles are: ${files.join(', ')}.`,
    );
  }
  return result.data;
}

async function readOptional(place: string): Promise<string | null> {
  try {
    return (await readFile(place, 'utf8')).replace(/^\uFEFF/u, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new SommetError(`${place} cannot be read: ${String(error)}`, { cause: error });
  }
}

function parseJson(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SommetError(
      `${place} is no JSON: ${error instanceof Error ? error.message : String(error)}. ` +
        'Expected: {"file.txt": {"title": "…", "published": "2024-06-18"}}.',
      { cause: error },
    );
  }
}
