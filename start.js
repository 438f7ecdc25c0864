/**
 * `npm start`. The sources run through tsx a module at a time, which takes a second before the first line of the program. So they are
 * put together once (esbuild, 0.2 s) under node_modules/.cache, by a key of the name, size and date of every source: a source
 * that changes, a command that appears are seen at the next start. Where that cannot be done (a source with an error, a folder
 * that cannot be written), tsx runs the sources themselves and says what is wrong with them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = import.meta.dirname;
const CACHE = join(ROOT, 'node_modules', '.cache', 'sommet');
/** Builds kept: a bot that still runs the one before may yet read a part of it. */
const KEPT = 3;

/** Every source, relative to the root, in order. */
function sources() {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .sort(),
  );
}

/** @param {readonly string[]} files */
function keyOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, 'package-lock.json']) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds aside, then renames: two programs that start at once do not read each other's half-written files.
 * @param {readonly string[]} files
 * @param {string} place
 */
async function build(files, place) {
  const { build: bundle } = await import('esbuild');
  const aside = `${place}.${process.pid}`;
  await bundle({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', ...files.filter((file) => file.startsWith('commands'))],
    outbase: ROOT,
    outdir: aside,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });
  if (existsSync(place)) rmSync(aside, { recursive: true });
  else renameSync(aside, place);
  const old = readdirSync(CACHE).map((name) => ({ name, at: statSync(join(CACHE, name)).mtimeMs }));
  for (const { name } of old.sort((a, b) => b.at - a.at).slice(KEPT))
    rmSync(join(CACHE, name), { recursive: true, force: true });
}

/** The address of the program: put together, or null when that could not be done. */
async function builtProgram() {
  try {
    const files = sources();
    const place = join(CACHE, keyOf(files));
    if (!existsSync(place)) await build(files, place);
    return pathToFileURL(join(place, 'src', 'main.js')).href;
  } catch {
    return null;
  }
}

const program = await builtProgram();
if (program === null) (await import('tsx/esm/api')).register();
else process.setSourceMapsEnabled(true);
await import(program ?? './src/main.ts');
