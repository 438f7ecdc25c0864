import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { SommetError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { articleIds } from './article-id.ts';
import { inferDates } from './dating/infer-dates.ts';
import { decode } from './decode.ts';
import { codeOf, DOSSIER_FILE, type DossierFile, readDossierFile } from './dossier-file.ts';
import type { Draft, Format } from './draft.ts';
import { FORMATS } from './formats.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { noArticle, noFolder, WARNINGS } from './wording.ts';

export interface Dossier {
  /** In order of file name. */
  readonly articles: readonly Article[];
  /** What was left out or read with doubt, one sentence each, in French, with the file's name first. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  /** Called after each file. */
  readonly onProgress?: (progress: { readonly file: string; readonly done: number; readonly total: number }) => void;
}

/** Files that speak to people about the dossier, and are no article of it. */
const NO_ARTICLE = /^(?:readme|licen[cs]e)(?:\.|$)/iu;

/**
 * Reads the articles of a folder (not of the folders inside), in order of file name. A file that cannot be read gives a warning and is left out.
 * @throws SommetError when the folder is missing or holds no article, or `dossier.json` is wrong
 */
export async function readDossier(folder: string, options: ReadOptions = {}): Promise<Dossier> {
  const files = await articleFiles(folder);
  const said = await readDossierFile(folder, files);
  const drafts: { file: string; draft: Draft }[] = [];
  const warnings: string[] = [];
  for (const [at, file] of files.entries()) {
    const read = await readFileDrafts(folder, file);
    warnings.push(...read.warnings.map((warning) => WARNINGS.of(file, warning)));
    drafts.push(...read.drafts.map((draft) => ({ file, draft })));
    options.onProgress?.({ file, done: at + 1, total: files.length });
  }
  if (drafts.length === 0) {
    throw new SommetError(noArticle(folder, warnings));
  }
  const ids = articleIds(drafts.map(({ file }) => file));
  const articles = drafts.map(({ file, draft }, at) => article(ids[at] ?? file, file, corrected(draft, said[file])));
  return { articles: inferDates(articles), warnings };
}

function article(id: string, file: string, draft: Draft): Article {
  return { kind: 'article', id, file, ...draft, publishedInferred: false, publishedRule: null };
}

/** What `dossier.json` says wins over what the text says. */
function corrected(draft: Draft, said: DossierFile[string] = {}): Draft {
  return {
    ...draft,
    title: said.title ?? draft.title,
    publisher: said.publisher ?? draft.publisher,
    agency: said.agency ?? draft.agency,
    url: said.url ?? draft.url,
    published: said.published ?? draft.published,
  };
}

async function articleFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && formatOf(entry.name) !== undefined && !NO_ARTICLE.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new SommetError(noFolder(folder, codeOf(error)), { cause: error });
  }
}

function formatOf(file: string): Format | undefined {
  if (file === DOSSIER_FILE || file.startsWith('.')) return undefined;
  const extension = extname(file).toLowerCase();
  return FORMATS.find((format) => format.extensions.includes(extension));
}

async function readFileDrafts(folder: string, file: string): Promise<{ drafts: Draft[]; warnings: string[] }> {
  const leaveOut = (warning: string): { drafts: Draft[]; warnings: string[] } => ({ drafts: [], warnings: [warning] });
  const format = formatOf(file);
  if (format === undefined) return leaveOut(WARNINGS.notText);
  try {
    const { size } = await stat(join(folder, file));
    if (size > format.maxBytes) return leaveOut(WARNINGS.tooBig(size, format.maxBytes));
    const decoded = decode(await readFile(join(folder, file)));
    if (decoded === null) return leaveOut(WARNINGS.notText);
    const drafts = format
      .parse(decoded.text)
      .map(readMetadata)
      .filter(({ raw }) => /\p{L}/u.test(raw));
    if (drafts.length === 0) return leaveOut(WARNINGS.empty);
    return { drafts, warnings: decoded.warning === null ? [] : [decoded.warning] };
  } catch (error) {
    return leaveOut(error instanceof SommetError ? error.message : WARNINGS.unreadable(codeOf(error)));
  }
}
