import { existsSync, readFileSync } from 'node:fs';
import type { LoadHook, ResolveHook } from 'node:module';

/**
 * Loader hooks that open the project's modules a second time with some of the product's functions replaced. Whoever imports
 * `src/desk.ts?without=sms` gets a graph of modules of its own, in which what `off/sms/fr/sms.ts` exports stands in for
 * the exports of the same names of `src/fr/sms.ts`; everything else is the product's own code. No module of the product knows.
 */
const PROJECT = new URL('../../', import.meta.url).href;
const PACKAGES = new URL('../../node_modules/', import.meta.url).href;
const SOURCES = new URL('../../src/', import.meta.url).href;
const OFF = new URL('./off/', import.meta.url).href;

/** The stage that a module is loaded without. */
const STAGE = 'without';
/** Names the two faces of a module that has replacements: what others import, and the product's own file. */
const FACE = 'face';

export const resolve: ResolveHook = async (specifier, context, next) => {
  const found = await next(specifier, context);
  const url = new URL(found.url);
  const parent = context.parentURL === undefined ? null : new URL(context.parentURL);
  const stage = url.searchParams.get(STAGE) ?? parent?.searchParams.get(STAGE) ?? null;
  if (stage === null || url.searchParams.has(FACE) || !isIn(PROJECT, url) || isIn(PACKAGES, url)) return found;
  url.searchParams.set(STAGE, stage);
  const replacement = replacementOf(url, stage);
  if (replacement !== null) url.searchParams.set(FACE, parent?.pathname === replacement.pathname ? 'own' : 'both');
  return { ...found, url: url.href };
};

export const load: LoadHook = (address, context, next) => {
  const url = new URL(address);
  if (url.searchParams.get(FACE) !== 'both') return next(address, context);
  const replacement = replacementOf(url, url.searchParams.get(STAGE) ?? '');
  if (replacement === null) return next(address, context);
  const names = [...readFileSync(replacement, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gmu)];
  replacement.search = url.search;
  replacement.searchParams.delete(FACE);
  url.searchParams.set(FACE, 'own');
  // Names exported one by one win over those of a star
  const source = `export * from '${url.href}';\nexport { ${names.map(([, name]) => name).join(', ')} } from '${replacement.href}';\n`;
  return { format: 'module', source, shortCircuit: true };
};

function isIn(folder: string, url: URL): boolean {
  return url.href.startsWith(folder);
}

/** `src/fr/sms.ts` without `sms` → `off/sms/fr/sms.ts`, when there is such a file. */
function replacementOf(url: URL, stage: string): URL | null {
  if (!isIn(SOURCES, url)) return null;
  const path = new URL(url.pathname, url).href.slice(SOURCES.length);
  const file = new URL(`${stage}/${path}`, OFF);
  return existsSync(file) ? file : null;
}
