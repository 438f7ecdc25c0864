import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version of the program, from the package.json above it; « inconnue » when there is none. */
export function programVersion(from: string = import.meta.dirname): string {
  const file = join(from, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? 'inconnue';
  return dirname(from) === from ? 'inconnue' : programVersion(dirname(from));
}
