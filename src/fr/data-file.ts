import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file of src/fr/data, looked for above this module, which may run from the sources or from what was made of them; null when there is none. */
export function dataFile(name: string, from: string = import.meta.dirname): string | null {
  const file = join(from, 'src', 'fr', 'data', name);
  if (existsSync(file)) return file;
  return dirname(from) === from ? null : dataFile(name, dirname(from));
}
